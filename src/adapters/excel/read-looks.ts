import type { GridRange, SheetGrid, StruckCell } from "../../domain/review/sheet-grid";

/**
 * Grids with what of them is merged or struck through, in one round trip. Which part of a cell is struck, Excel does
 * not tell.
 */
export async function readLooks(
  { workbook, sync }: Excel.RequestContext,
  grids: readonly SheetGrid[],
): Promise<readonly SheetGrid[]> {
  const asked = grids.map((grid) => {
    const [first] = grid.rows;
    if (!first) return undefined;
    const range = workbook.worksheets
      .getItem(grid.sheet)
      .getRangeByIndexes(grid.firstRow - 1, grid.firstColumn - 1, grid.rows.length, widthOf(grid));
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { merged, struck: range.getCellProperties({ format: { font: { strikethrough: true } } }) };
  });
  await sync();
  return grids.map((grid, at) => {
    const found = asked[at];
    if (!found) return grid;
    const { merged, struck } = found;
    return {
      ...grid,
      merged: merged.isNullObject ? [] : merged.areas.items.map(toRange),
      struck: struck.value.flatMap((row, down) =>
        row.flatMap((cell, across) => struckIn(grid, down, across, cell.format?.font?.strikethrough)),
      ),
    };
  });
}

const widthOf = ({ rows }: SheetGrid): number => Math.max(...rows.map(({ length }) => length));

const toRange = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): GridRange => ({
  firstRow: rowIndex + 1,
  lastRow: rowIndex + rowCount,
  firstColumn: columnIndex + 1,
  lastColumn: columnIndex + columnCount,
});

/** @param isStruck null where a part of the cell is */
function struckIn(
  { rows, firstRow, firstColumn }: SheetGrid,
  down: number,
  across: number,
  isStruck: boolean | null | undefined,
): readonly StruckCell[] {
  const value = rows[down]?.[across] ?? null;
  if (isStruck === false || isStruck === undefined || value === null) return [];
  const place = { row: firstRow + down, column: firstColumn + across };
  return [isStruck ? { ...place, parts: { standing: "", struck: String(value) } } : place];
}
