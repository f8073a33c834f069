import type { TableReach } from "../../domain/review/sheet-table";
import type { IndexedCell, SheetIndex } from "./sheet-index";
import type { TablePart } from "./table-part";

/** How far a table reaches on its sheet, and what is filled beside and below it: one look at each row. */
export function tableReach({ range, hasTotals, totalsLabels }: TablePart, index: SheetIndex): TableReach {
  const { firstRow, lastRow } = range;
  const beside = { firstColumn: Infinity, lastColumn: 0 };
  const below = { row: Infinity, firstColumn: Infinity };
  for (const { row, cells } of index.rows.values()) {
    if (row < firstRow) continue;
    for (const { column } of cells.filter(isFilled)) {
      if (row > lastRow) {
        below.row = Math.min(below.row, row);
        below.firstColumn = Math.min(below.firstColumn, column);
      } else {
        beside.firstColumn = Math.min(beside.firstColumn, column);
        beside.lastColumn = Math.max(beside.lastColumn, column);
      }
    }
  }
  return {
    lastRow,
    ...(hasTotals && { hasTotals }),
    ...(totalsLabels.length > 0 && { totalsLabels }),
    ...(beside.lastColumn > 0 && { beside }),
    ...(Number.isFinite(below.row) && { below }),
  };
}

export const isFilled = ({ stored, formula }: IndexedCell): boolean => stored !== "" || formula !== "none";
