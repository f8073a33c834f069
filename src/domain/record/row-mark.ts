/**
 * Where a comment hung, and what its row and the comment itself said, when the record and the workbook last agreed.
 * It stands in the column `rowSeen` of Feedback.
 */
export interface RowMark {
  /** Name of our table, `""` for a cell outside of them; so are column and row then. */
  readonly table: string;
  /** Key of the column in the table's specification. */
  readonly column: string;
  /** Id of the row, `""` for one without. */
  readonly row: string;
  /** Fingerprint of the row; `NOTHING_TO_TELL` for one without words. */
  readonly print: string;
  /** Fingerprint of the comment's text. */
  readonly words: string;
}

/** In place of the fingerprint of a row that no other could be told from. */
export const NOTHING_TO_TELL = "-";

/** A mark as it is stored: `"Gaps/solution/G-004 3fa94c1b2d3e 77aa01b2c3d4"`. */
export const formatRowMark = ({ table, column, row, print, words }: RowMark): string =>
  `${table}/${column}/${row} ${print} ${words}`;

/** The mark in a cell; undefined where there is none that this program wrote. */
export function readRowMark(cell: string): RowMark | undefined {
  const [, table, column, row, print, words] =
    /^(\w*)\/(\w*)\/(.*) ([0-9a-f]{12}|-) ([0-9a-f]{12})$/su.exec(cell.trim()) ?? [];
  if (table === undefined || column === undefined || row === undefined) return undefined;
  return { table, column, row, print: print ?? "", words: words ?? "" };
}
