/** What can be done with the rows of Consultations and Feedback. */
export interface RecordActions {
  /** Settled when the text is written or could not be; what can't be written is kept. */
  readonly onEdit: (id: string, column: string, before: string, after: string) => Promise<void>;
  readonly onGoTo: (table: string, row: number, column: string) => void;
}
