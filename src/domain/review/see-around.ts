import type { CellPlace } from "../result";
import type { Remark } from "./remark";
import type { TableFound } from "./review";
import type { SheetTable, TableReach } from "./sheet-table";
import { columnLetter } from "./sheet-table";
import type { TableName } from "./tables";

/** One of our tables as it stands in the workbook. */
export interface SeenTable {
  readonly name: TableName;
  readonly table: SheetTable;
  readonly found: TableFound;
}

/** What is around our tables and not read as part of them, and which of their sheets are hidden. */
export function seeAround(ours: readonly SeenTable[], all: readonly SheetTable[]): readonly Remark[] {
  return ours.flatMap((seen) => [...hiddenSheet(seen), ...cellsOutside(seen, all)]);
}

/** The rounds are kept on a hidden sheet on purpose. */
function hiddenSheet({ name, table }: SeenTable): readonly Remark[] {
  const { visibility, headerRow, firstColumn } = table;
  if (visibility === undefined || visibility === "visible" || name === "Rounds") return [];
  return [{ kind: "sheet-hidden", table: name, visibility, place: placeOn(name, table, headerRow, firstColumn) }];
}

function cellsOutside({ name, table }: SeenTable, all: readonly SheetTable[]): readonly Remark[] {
  const { reach, firstColumn, sheet } = table;
  if (!reach) return [];
  const others = all.filter((other) => other !== table && other.sheet === sheet);
  const lastColumn = firstColumn + table.headers.length - 1;
  const outside = (where: "below" | "beside" | "elsewhere", row: number, column: number): Remark => ({
    kind: "cells-outside",
    table: name,
    where,
    place: placeOn(name, table, row, column),
  });
  const remarks: Remark[] = [];
  const { lastRow, block, filled } = reach;
  if (block.lastRow > lastRow && !others.some(({ headerRow }) => headerRow > lastRow && headerRow <= block.lastRow)) {
    remarks.push(outside("below", lastRow + 1, firstColumn));
  }
  // The figures of progress stand to the right of the details.
  const isWide = block.lastColumn > lastColumn && !others.some((other) => other.firstColumn > lastColumn);
  if (isWide && name !== "Review") remarks.push(outside("beside", block.lastRow, block.lastColumn));
  if (remarks.length === 0 && isLowest(reach, others) && filled.lastRow > Math.max(lastRow, block.lastRow)) {
    remarks.push(outside("elsewhere", filled.lastRow, firstColumn));
  }
  return remarks;
}

/** Whether no other table of the sheet ends further down. */
const isLowest = ({ lastRow }: TableReach, others: readonly SheetTable[]): boolean =>
  others.every(({ reach }) => (reach?.lastRow ?? 0) < lastRow);

function placeOn(table: TableName, { sheet }: SheetTable, row: number, column: number): CellPlace {
  const letter = columnLetter(column);
  return { table, sheet, row, column: "", cell: `${letter}${row}` };
}
