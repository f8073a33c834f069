import type { CellGrid } from "./cell-grid";

/** Columns beside each other that a file says the same of, counted from 0, both ends included. */
export interface ColumnsLook {
  readonly first: number;
  readonly last: number;
  /** Pixels; undefined for the usual width. */
  readonly width: number | undefined;
  /** How many groups of the outline it is in. */
  readonly level: number;
  /** Number of the style of cells that have none of their own. */
  readonly style: string | undefined;
}

export interface RowLook {
  /** Pixels. */
  readonly height: number;
  /** Somebody chose the height, so that it does not follow the texts. */
  readonly isFixed: boolean;
  readonly level: number;
}

/** What a file says of how a sheet looks, apart from its cells. */
export interface SheetLookParts {
  readonly gridlines: boolean;
  /** Pixels of the columns and rows of which nothing is said. */
  readonly usual: { readonly width: number; readonly height: number };
  readonly columns: readonly ColumnsLook[];
  readonly rows: ReadonlyMap<number, RowLook>;
  /** Whether the button of a group stands behind it, and not before. */
  readonly buttonsBehind: { readonly rows: boolean; readonly columns: boolean };
  /** The cells as they were when rows had these heights. */
  readonly cells: CellGrid;
}

/** It is never changed, and so no part of what undo brings back: what changes of a sheet's look belongs to the sheet. */
export class SheetLook {
  readonly parts: SheetLookParts;

  constructor(parts: SheetLookParts) {
    this.parts = parts;
  }
}
