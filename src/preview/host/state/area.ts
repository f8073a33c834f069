import { columnLetter } from "../../../domain/review/sheet-table";

/** A block of cells; rows and columns counted from 0, as the library counts them. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });
export const endRow = ({ row, rows }: Area): number => row + rows;
export const endColumn = ({ column, columns }: Area): number => column + columns;

export const isOnSheet = (a: Area): boolean =>
  a.row >= 0 &&
  a.column >= 0 &&
  a.rows > 0 &&
  a.columns > 0 &&
  endRow(a) <= SHEET_ROWS &&
  endColumn(a) <= SHEET_COLUMNS;

export const intersect = (a: Area, b: Area): Area | undefined => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(endRow(a), endRow(b)) - row;
  const columns = Math.min(endColumn(a), endColumn(b)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
};

export const overlaps = (a: Area, b: Area): boolean => intersect(a, b) !== undefined;

export const contains = (outer: Area, row: number, column: number): boolean =>
  row >= outer.row && row < endRow(outer) && column >= outer.column && column < endColumn(outer);

export const spansColumns = (outer: Area, inner: Area): boolean =>
  outer.column <= inner.column && endColumn(outer) >= endColumn(inner);

export const boundingArea = (a: Area, b: Area): Area => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(endRow(a), endRow(b)) - row,
    columns: Math.max(endColumn(a), endColumn(b)) - column,
  };
};

/** `"B2:C9"`, `"B2"`, `"A:C"` for whole columns, `"2:4"` for whole rows. */
export function formatArea(a: Area): string {
  const first = columnLetter(a.column + 1);
  const last = columnLetter(endColumn(a));
  if (a.rows === SHEET_ROWS) return `${first}:${last}`;
  if (a.columns === SHEET_COLUMNS) return `${a.row + 1}:${endRow(a)}`;
  const from = `${first}${a.row + 1}`;
  return a.rows === 1 && a.columns === 1 ? from : `${from}:${last}${endRow(a)}`;
}
