import { toText } from "../match-table";
import type { SheetGrid } from "../sheet-grid";

/** The text of a cell by its row and column on the sheet; "" outside of what the grid holds. */
export const textAt = (grid: SheetGrid, row: number, column: number): string =>
  toText(grid.rows[row - grid.firstRow]?.[column - grid.firstColumn] ?? null);

export const lastRowOf = (grid: SheetGrid): number => grid.firstRow + grid.rows.length - 1;

/** The texts of a row from one column to another, both included. */
export const textsOf = (grid: SheetGrid, row: number, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => textAt(grid, row, first + index));

export const isBlank = (texts: readonly string[]): boolean => texts.every((text) => text.trim() === "");

export const filledIn = (texts: readonly string[]): number => texts.filter((text) => text.trim() !== "").length;
