import { isDateFormat, isoDate } from "../../domain/review/cell-date";
import { toText } from "../../domain/review/match-table";
import type { CellValue } from "../../domain/review/sheet-table";

/** A loaded grid of cells: what Office.js calls `values` and `numberFormat`. */
export interface Grid {
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/**
 * A cell as a person sees it: dates as ISO text, errors by name, null for nothing.
 *
 * Excel gives a date as a number, so its format decides. Which calendar the workbook counts in is not to be had, so
 * it is taken to be that of 1900; the other one is an option for files of very old Macs.
 */
export function cellValue(value: unknown, format: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value !== "number") return String(value);
  return (isDateFormat(String(format)) ? isoDate(value) : undefined) ?? value;
}

/** Text of a cell of a grid, as reading the workbook gives it; "" for one outside of the grid. */
export const textIn = ({ values, numberFormat }: Grid, row: number, column = 0): string =>
  toText(cellValue(values[row]?.[column], numberFormat[row]?.[column]));

/** Texts of a grid of one column, from top to bottom. */
export const textsIn = (grid: Grid): readonly string[] => grid.values.map((_, row) => textIn(grid, row));
