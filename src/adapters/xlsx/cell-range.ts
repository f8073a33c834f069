import { columnLetter } from "../../domain/review/sheet-table";

/** Rows and columns counted from 1, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** `"B7"` to row and column; undefined for anything else, and for what lies outside of a sheet. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const row = Number(digits);
  const column = columnNumber(letters);
  return row > LAST_ROW || column > LAST_COLUMN ? undefined : { row, column };
}

/** `"B7:D9"` or `"B7"` to a range; undefined for anything else. */
export function parseRange(text: string): CellRange | undefined {
  const [from = "", to = from, ...rest] = text.split(":");
  const first = parseCell(from);
  const last = parseCell(to);
  if (!first || !last || rest.length > 0 || last.row < first.row || last.column < first.column) return undefined;
  return { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column };
}

/** The range as Excel writes it: one cell without a colon. */
export function formatRange({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): string {
  const first = cellName(firstColumn, firstRow);
  const last = cellName(lastColumn, lastRow);
  return first === last ? first : `${first}:${last}`;
}

export const cellName = (column: number, row: number): string => `${columnLetter(column)}${row}`;

/** `"A"` to 1, `"AA"` to 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export const covers = (
  { firstRow, lastRow, firstColumn, lastColumn }: CellRange,
  row: number,
  column: number,
): boolean => row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;

export const overlap = (a: CellRange, b: CellRange): boolean =>
  a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
