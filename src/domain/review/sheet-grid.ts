import type { CellValue, SheetVisibility } from "./sheet-table";

/** What a sheet holds, ours or not, as far as it is filled: for what stands outside of tables. */
export interface SheetGrid {
  readonly sheet: string;
  /** `"very-hidden"` sheets are not even listed where a person shows hidden ones. */
  readonly visibility: SheetVisibility;
  /** Row and column of the sheet, counted from 1, that the first entry of `rows` begins at; 1 for an empty sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** From top to bottom without gaps, each as wide as the filled part of the sheet; a blank one is empty. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Merged ranges. Left out, like `struck`, where nobody looked. */
  readonly merged?: readonly GridRange[];
  /** Cells with struck text; `parts` are left out where nobody can tell which part of the cell it is. */
  readonly struck?: readonly StruckCell[];
  /** Cells with a formula that no program has calculated, as `"C8"`; left out where there are none or nobody looked. */
  readonly uncalculated?: readonly string[];
  /** Rows of the sheet that are hidden; left out where there are none or nobody looked. */
  readonly hiddenRows?: readonly number[];
  /** Set when the sheet holds more than `GRID_LIMIT`. */
  readonly isCut?: true;
}

/** Rows and columns of the sheet, counted from 1, both ends included. */
export interface GridRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What stands and what is struck through in a cell of the sheet, counted from 1. */
export interface StruckCell {
  readonly row: number;
  readonly column: number;
  readonly parts?: { readonly standing: string; readonly struck: string };
}

/** As much of a sheet as a grid holds, counted from its first cell: far more than a review needs. */
export const GRID_LIMIT = { rows: 25_000, columns: 64 } as const;

/** A filled cell and where it stands, counted from 1. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const BLANK_ROW: CellValue[] = [];

/** The grid that some cells of a sheet make: no wider and no longer than what is filled, and within `GRID_LIMIT`. */
export function toSheetGrid(sheet: string, visibility: SheetVisibility, cells: Iterable<FilledCell>): SheetGrid {
  const all = [...cells].filter(({ value }) => value !== null && value !== "");
  const filled = all.filter(({ row, column }) => row <= GRID_LIMIT.rows && column <= GRID_LIMIT.columns);
  const isCut = filled.length < all.length ? ({ isCut: true } as const) : {};
  if (filled.length === 0) return { sheet, visibility, firstRow: 1, firstColumn: 1, rows: [], ...isCut };
  const ends = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of filled) {
    ends.top = Math.min(ends.top, row);
    ends.left = Math.min(ends.left, column);
    ends.bottom = Math.max(ends.bottom, row);
    ends.right = Math.max(ends.right, column);
  }
  const { top, left, bottom, right } = ends;
  // One blank row for all: a few cells far apart must not take memory for what lies between them.
  const rows = Array.from({ length: bottom - top + 1 }, () => BLANK_ROW);
  for (const { row, column, value } of filled) {
    const known = rows[row - top] ?? BLANK_ROW;
    const here = known === BLANK_ROW ? Array.from({ length: right - left + 1 }, (): CellValue => null) : known;
    here[column - left] = value;
    rows[row - top] = here;
  }
  return { sheet, visibility, firstRow: top, firstColumn: left, rows, ...isCut };
}
