import type { CellPlace } from "../result";
import { alikeTables } from "./copied-tables";
import type { Remark } from "./remark";
import type { TableFound } from "./review";
import type { SheetTable } from "./sheet-table";
import { columnLetter } from "./sheet-table";
import { TABLES } from "./tables";
import type { TableName } from "./tables";

/** One of our tables as it stands in the workbook. */
export interface SeenTable {
  readonly name: TableName;
  readonly table: SheetTable;
  readonly found: TableFound;
}

/** What is around our tables and not read as part of them, copies of them, and which of their sheets are hidden. */
export function seeAround(ours: readonly SeenTable[], all: readonly SheetTable[]): readonly Remark[] {
  return [...ours.flatMap((seen) => [...hiddenSheet(seen), ...cellsOutside(seen, all)]), ...copies(all)];
}

/** Tables that people take for ours since they look the same; what the program wrote for reading does not. */
function copies(all: readonly SheetTable[]): readonly Remark[] {
  return alikeTables(all).map(({ table, other, isCopy }) => {
    const place = placeOn(table, other, other.headerRow, other.firstColumn);
    return { kind: isCopy ? "table-copied" : "table-alike", table, named: other.name, place } as const;
  });
}

/** Some sheets are hidden on purpose. */
function hiddenSheet({ name, table }: SeenTable): readonly Remark[] {
  const { visibility, headerRow, firstColumn } = table;
  if (visibility === undefined || visibility === "visible" || TABLES[name].isHidden) return [];
  return [{ kind: "sheet-hidden", table: name, visibility, place: placeOn(name, table, headerRow, firstColumn) }];
}

/** A title and a hint stand right above the headers of each table of ours. */
const HEADING_ROWS = 2;

/**
 * What is filled below a table or beside it and belongs to no table: no other table stands there, nor the heading of
 * one. What stands above the uppermost table of a sheet is its heading, however long.
 */
function cellsOutside({ name, table }: SeenTable, all: readonly SheetTable[]): readonly Remark[] {
  const { reach, headerRow, firstColumn, sheet } = table;
  if (!reach) return [];
  const { lastRow, beside, below } = reach;
  const others = all.filter((other) => other !== table && other.sheet === sheet);
  const lastColumn = firstColumn + table.headers.length - 1;
  const alongside = others.filter((other) => other.headerRow <= lastRow && lastRowOf(other) >= headerRow);
  const outside = (where: "below" | "beside" | "elsewhere", row: number, column: number): Remark => ({
    kind: "cells-outside",
    table: name,
    where,
    place: placeOn(name, table, row, column),
  });
  const remarks: Remark[] = [];
  // The figures of progress stand to the right of the details, further down too.
  const isBelow = below && !(name === "Review" && below.firstColumn > lastColumn);
  if (isBelow && !others.some((other) => isAt(other, below.row))) {
    remarks.push(outside(below.row === lastRow + 1 ? "below" : "elsewhere", below.row, firstColumn));
  }
  if (!beside) return remarks;
  if (beside.firstColumn < firstColumn && !alongside.some((other) => other.firstColumn < firstColumn)) {
    remarks.push(outside("beside", headerRow, beside.firstColumn));
  }
  const isWide = beside.lastColumn > lastColumn && name !== "Review";
  if (isWide && !alongside.some((other) => other.firstColumn > lastColumn)) {
    remarks.push(outside("beside", headerRow, beside.lastColumn));
  }
  return remarks;
}

/** Whether a row of the sheet is one of this table or of its heading. */
const isAt = (table: SheetTable, row: number): boolean =>
  row >= table.headerRow - HEADING_ROWS && row <= lastRowOf(table);

const lastRowOf = ({ reach, headerRow, rows }: SheetTable): number =>
  reach?.lastRow ?? Math.max(headerRow, ...rows.map(({ row }) => row));

function placeOn(table: TableName, { sheet }: SheetTable, row: number, column: number): CellPlace {
  const letter = columnLetter(column);
  return { table, sheet, row, column: "", cell: `${letter}${row}` };
}
