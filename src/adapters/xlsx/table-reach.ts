import type { TableReach } from "../../domain/review/sheet-table";
import { surroundingRegion } from "../../domain/review/surrounding-region";
import type { IndexedCell, SheetIndex } from "./sheet-index";
import type { TablePart } from "./table-part";

/** How far a table reaches on its sheet, and what is filled around it. */
export function tableReach({ range }: TablePart, index: SheetIndex): TableReach {
  const { lastRow, firstColumn } = range;
  const columnsIn = new Map<number, ReadonlySet<number>>();
  const filledIn = (row: number): ReadonlySet<number> => {
    const known = columnsIn.get(row);
    if (known) return known;
    const filled = new Set((index.rows.get(row)?.cells ?? []).filter(isFilled).map(({ column }) => column));
    columnsIn.set(row, filled);
    return filled;
  };
  const block = surroundingRegion({ row: lastRow, column: firstColumn }, (row, column) => filledIn(row).has(column));
  return {
    lastRow,
    block: { lastRow: block.lastRow, lastColumn: block.lastColumn },
    filled: lastFilled(index),
  };
}

function lastFilled({ rows }: SheetIndex): TableReach["filled"] {
  let lastRow = 0;
  let lastColumn = 0;
  for (const { row, cells } of rows.values()) {
    const filled = cells.filter(isFilled);
    if (filled.length === 0) continue;
    lastRow = Math.max(lastRow, row);
    for (const { column } of filled) lastColumn = Math.max(lastColumn, column);
  }
  return { lastRow, lastColumn };
}

const isFilled = ({ stored, formula }: IndexedCell): boolean => stored !== "" || formula !== "none";
