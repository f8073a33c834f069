/** A review made of tables on the person's own sheets. */
export interface OwnTablesWords {
  readonly about: string;
  readonly look: string;
  readonly again: string;
  /** No sheet holds anything. */
  readonly nothing: string;
  readonly ask: string;
  readonly table: string;
  /** Where a row may be headers or a row of the table. */
  readonly isHeader: string;
  readonly preview: string;
  readonly firstRows: (shown: number, all: number) => string;
  /** The country that was chosen for a new review counts here too. */
  readonly country: (name: string) => string;
  readonly make: string;
}
