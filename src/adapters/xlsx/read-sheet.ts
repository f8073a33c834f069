import { toSheetGrid } from "../../domain/review/sheet-grid";
import type { FilledCell, SheetGrid, StruckCell } from "../../domain/review/sheet-grid";
import { cellName } from "./cell-range";
import { cellValue, isUncalculated, struckText } from "./cell-value";
import type { CellContext } from "./cell-value";
import type { SheetIndex } from "./sheet-index";
import type { SheetParts } from "./workbook-map";

/** A sheet's filled cells, whether tables hold them or not. */
export const readSheet = ({ name, visibility }: SheetParts, index: SheetIndex, context: CellContext): SheetGrid =>
  toSheetGrid(name, visibility, filledCells(index, context));

/** The same with the cells whose formulas no program has calculated. */
export const readSheetWithUncalculated = (sheet: SheetParts, index: SheetIndex, context: CellContext): SheetGrid => ({
  ...readSheet(sheet, index, context),
  ...uncalculatedIn(index),
});

/** The same with what of it is merged, struck through or hidden. */
export const readSheetWithLooks = (sheet: SheetParts, index: SheetIndex, context: CellContext): SheetGrid => ({
  ...readSheetWithUncalculated(sheet, index, context),
  merged: index.merged,
  struck: struckCells(index, context),
  ...hiddenRowsOf(index),
});

function uncalculatedIn({ rows }: SheetIndex): Pick<SheetGrid, "uncalculated"> {
  const uncalculated = [...rows.values()].flatMap(({ row, cells }) =>
    cells.filter(isUncalculated).map(({ column }) => cellName(column, row)),
  );
  return uncalculated.length > 0 ? { uncalculated } : {};
}

function hiddenRowsOf({ rows }: SheetIndex): Pick<SheetGrid, "hiddenRows"> {
  const hiddenRows = [...rows.values()].filter(({ hidden }) => hidden).map(({ row }) => row);
  return hiddenRows.length > 0 ? { hiddenRows } : {};
}

const struckCells = ({ rows }: SheetIndex, context: CellContext): readonly StruckCell[] =>
  [...rows.values()].flatMap(({ row, cells }) =>
    cells.flatMap((cell): readonly StruckCell[] => {
      const parts = struckText(cell, context);
      return parts ? [{ row, column: cell.column, parts }] : [];
    }),
  );

function* filledCells(index: SheetIndex, context: CellContext): Iterable<FilledCell> {
  for (const { row, cells } of index.rows.values()) {
    for (const cell of cells) yield { row, column: cell.column, value: cellValue(cell, context) };
  }
}
