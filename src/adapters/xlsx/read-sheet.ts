import { toSheetGrid } from "../../domain/review/sheet-grid";
import type { FilledCell, SheetGrid } from "../../domain/review/sheet-grid";
import { cellValue } from "./cell-value";
import type { CellContext } from "./cell-value";
import type { SheetIndex } from "./sheet-index";
import type { SheetParts } from "./workbook-map";

/** A sheet's filled cells, whether tables hold them or not. */
export function readSheet({ name, visibility }: SheetParts, index: SheetIndex, context: CellContext): SheetGrid {
  return toSheetGrid(name, visibility, filledCells(index, context));
}

function* filledCells(index: SheetIndex, context: CellContext): Iterable<FilledCell> {
  for (const { row, cells } of index.rows.values()) {
    for (const cell of cells) yield { row, column: cell.column, value: cellValue(cell, context) };
  }
}
