import type { Unrepaired } from "../repair-step";
import type { SheetGrid } from "../sheet-grid";
import { columnLetter } from "../sheet-table";
import type { TableLayout } from "./table-layout";

/** Cells of our tables that nobody can read, since their formulas were never calculated; told as one. */
export function findNotCalculated(layouts: readonly TableLayout[], grids: readonly SheetGrid[]): readonly Unrepaired[] {
  const cells = layouts.flatMap((layout) => {
    const uncalculated = new Set(grids.find(({ sheet }) => sheet === layout.sheet)?.uncalculated);
    return uncalculated.size === 0
      ? []
      : readCells(layout)
          .filter((cell) => uncalculated.has(cell))
          .map(onSheet(layout));
  });
  return cells.length > 0 ? [{ kind: "not-calculated", cells }] : [];
}

const onSheet =
  ({ sheet }: TableLayout) =>
  (cell: string): string =>
    `${sheet}!${cell}`;

/** Cells of the columns that are read; what new workbooks count by themselves is not. */
function readCells({ spec, at, firstColumn, headerRow, lastRow }: TableLayout): readonly string[] {
  const letters = spec.columns.flatMap(({ key, formula }) => {
    const place = at[key];
    return place === undefined || formula ? [] : [columnLetter(firstColumn + place)];
  });
  return Array.from({ length: lastRow - headerRow }, (_, index) => headerRow + 1 + index).flatMap((row) =>
    letters.map((letter) => `${letter}${row}`),
  );
}
