import type { DimensionCols, DimensionRows } from "@revolist/revogrid";

import type { SheetView } from "./sheet-view";

/** Where the grid has a cell: in which of its parts, and there counted from 0. */
export interface GridPlace {
  readonly x: number;
  readonly y: number;
  readonly colType: DimensionCols;
  readonly rowType: DimensionRows;
}

/**
 * Where the grid has a cell of the sheet: the part that stays in sight counts apart from the one that scrolls, and what
 * is hidden does not count. Undefined for a hidden cell, and for one beyond those that are shown.
 */
export function gridPlace({ rows, columns, frozen }: SheetView, row: number, column: number): GridPlace | undefined {
  const y = rows.findIndex((one) => one.row === row);
  const x = columns.findIndex((one) => one.column === column);
  if (x === -1 || y === -1) return undefined;
  const isTop = y < frozen.rows;
  const isLeft = x < frozen.columns;
  return {
    x: isLeft ? x : x - frozen.columns,
    y: isTop ? y : y - frozen.rows,
    colType: isLeft ? "colPinStart" : "rgCol",
    rowType: isTop ? "rowPinStart" : "rgRow",
  };
}
