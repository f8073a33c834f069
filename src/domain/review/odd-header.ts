/** A header of which the cell says something else than the table's own list of columns. */
export interface OddHeader {
  /** Place among the headers, from 0. */
  readonly at: number;
  readonly cell: string;
  /** What the cell says. */
  readonly found: string;
  /** What the list says. */
  readonly listed: string;
}
