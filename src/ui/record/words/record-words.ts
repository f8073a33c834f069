/** What is said of a remark of the record, wherever it is shown. */
export interface RecordWords {
  readonly remark: (name: string) => string;
  readonly more: string;
  readonly closedBy: (who: string) => string;
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
      | "disposition",
      string
    >
  >;
}
