import { toText } from "../../domain/review/match-table";
import type { SheetTable } from "../../domain/review/sheet-table";
import type { TableNow } from "./load-for-write";

/** A table that was read just now as if it had been asked for to compare edits with: what new rows need is not known, nor which cells hold formulas. */
export function tableAsRead({ name, sheet, headerRow, firstColumn, headers, rows, merged }: SheetTable): TableNow {
  const firstRow = headerRow + 1;
  const rowCount = Math.max(0, ...rows.slice(-1).map(({ row }) => row - headerRow));
  const cellsOf = new Map(rows.map(({ row, cells }) => [row, cells]));
  const textsOf = (column: number): readonly string[] =>
    Array.from({ length: rowCount }, (_, at) => toText(cellsOf.get(firstRow + at)?.[column] ?? null));
  return {
    name,
    sheet,
    headers,
    firstRow,
    rowCount,
    firstColumn,
    texts: new Map(headers.map((header, column) => [header, textsOf(column)])),
    formulas: new Map(),
    merged,
    hasTotals: false,
    isHidden: false,
    onlyRowIsBlank: false,
    inTheWay: undefined,
  };
}
