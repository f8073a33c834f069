/** A cell as a workbook gives it: formulas by their last value, errors by their name ("#N/A"), empty as null. */
export type CellValue = string | number | boolean | null;

/** A table of a workbook as it stands, before its cells mean anything. What every workbook adapter reads. */
export interface SheetTable {
  /** The table's name in the workbook, e.g. `"Gaps"`. */
  readonly name: string;
  readonly sheet: string;
  /** Row of the headers, counted from 1. */
  readonly headerRow: number;
  /** Column of the first header, counted from 1. */
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** From top to bottom; rows that hold nothing may be left out. */
  readonly rows: readonly SheetRow[];
  /** Merged ranges that touch the table's rows, e.g. `"B5:B6"`. */
  readonly merged: readonly string[];
}

/** A row of a table, below its headers. */
export interface SheetRow {
  readonly row: number;
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean;
  /** One per header; shorter rows are filled with null. */
  readonly cells: readonly CellValue[];
}

/** `1` to `"A"`, `27` to `"AA"`. */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
