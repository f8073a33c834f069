/** A row of a table of the workbook. */
export interface RowPlace {
  readonly table: string;
  readonly sheet: string;
  /** Row of the sheet, counted from 1 as Excel does. */
  readonly row: number;
}
