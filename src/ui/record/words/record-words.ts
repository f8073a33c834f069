/** What is said of a remark of the record, wherever it is shown. */
export interface RecordWords {
  readonly remark: (name: string) => string;
  readonly more: string;
  /** On whom it waits; "" where nobody is named. */
  readonly open: (waitsFor: string) => string;
  readonly answered: (waitsFor: string) => string;
  readonly resolved: string;
  readonly confirmed: (by: string, how: string) => string;
  readonly deleted: string;
  readonly sendAsReply: string;
  readonly confirm: string;
  readonly confirmHint: string;
  readonly howHint: string;
  readonly onHint: string;
  /** Beside a cell that is read as no day. */
  readonly chooseDay: string;
  readonly close: string;
  readonly columns: Readonly<
    Record<
      | "feedback"
      | "response"
      | "change"
      | "raisedBy"
      | "organisation"
      | "gap"
      | "column"
      | "assignedTo"
      | "due"
      | "disposition"
      | "closedBy"
      | "closedHow"
      | "closedOn",
      string
    >
  >;
}
