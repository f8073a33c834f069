/** A cell as a workbook gives it: formulas by their last value, errors by their name ("#N/A"), empty as null. */
export type CellValue = string | number | boolean | null;

export type SheetVisibility = "visible" | "hidden" | "very-hidden";

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
  /**
   * What stands in the row of the headers, from the first of them on and beyond the table as far as cells are filled.
   * Left out where the cells say what the table's own list of columns does, as always in Excel, or nobody looked.
   */
  readonly headerCells?: readonly string[];
  /** From top to bottom; rows that hold nothing may be left out. */
  readonly rows: readonly SheetRow[];
  /** Merged ranges that touch the table's rows, e.g. `"B5:B6"`. */
  readonly merged: readonly string[];
  /** The calendar in which the workbook counts days, where it is not that of 1900. */
  readonly calendar?: 1904;
  /** Of its sheet. Left out, like `reach`, where nobody looked. */
  readonly visibility?: SheetVisibility;
  readonly reach?: TableReach;
}

/** How far a table reaches, and what is filled around it; rows and columns of the sheet, counted from 1. */
export interface TableReach {
  /** Its last row, one of totals included. */
  readonly lastRow: number;
  /** Whether that is one of totals; only a file is asked, which a repair may change. Also left out where it is none. */
  readonly hasTotals?: true;
  /** The texts that the table itself has for cells of that row. Also left out where it has none. */
  readonly totalsLabels?: readonly string[];
  /** From where to where its rows are filled, beside it too. Left out, like `below`, where nobody looked. */
  readonly beside?: { readonly firstColumn: number; readonly lastColumn: number };
  /** The first filled row further down, and the first column that is filled there or below; also left out if none is. */
  readonly below?: { readonly row: number; readonly firstColumn: number };
}

/** A row of a table, below its headers. */
export interface SheetRow {
  readonly row: number;
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean;
  /** One per header; shorter rows are filled with null. */
  readonly cells: readonly CellValue[];
  /**
   * Cells with text that is struck through, by their place in `cells`: the text that stands, or null where only part is
   * struck and nobody can tell which. `cells` hold all of it, so that nothing is lost in comparing and writing.
   */
  readonly struck?: Readonly<Record<number, string | null>>;
  /** Places of cells with a formula that no program has calculated: what they say is not known, and `cells` hold null. */
  readonly uncalculated?: readonly number[];
  /** Places of those that this program wrote with a row, where nothing was said before; `cells` hold null. */
  readonly due?: readonly number[];
}

/** `1` to `"A"`, `27` to `"AA"`. */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A table by its name, of which Excel tells no capitals from small letters; undefined where there is none. */
export const tableOf = (tables: readonly SheetTable[], name: string): SheetTable | undefined =>
  tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
