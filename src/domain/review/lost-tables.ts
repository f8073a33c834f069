import { frozenTableOf } from "./frozen-name";
import { toText } from "./match-table";
import { columnsAmong, holdsNearlyAll, isDetailLabel, recogniseHeaders } from "./recognise";
import type { Remark } from "./remark";
import type { SheetGrid } from "./sheet-grid";
import type { CellValue, SheetTable } from "./sheet-table";
import { columnLetter } from "./sheet-table";
import { TABLES, USUAL_TABLES, isOurTable } from "./tables";
import type { TableName } from "./tables";
import { wasOurs } from "./was-ours";

export type LostTable = Extract<Remark, { readonly kind: "table-lost" }>;

/** As many of our headers beside each other are no accident. */
const ENOUGH = 3;

/**
 * Where the headers of missing tables stand, in any of the languages: in tables of another name, else in a row of a
 * sheet. One that is not found either is left out, and one that several may be is there for each of them. A frozen copy
 * is told of only where nothing else may be the table.
 */
export function findLostTables(
  missing: readonly TableName[],
  tables: readonly SheetTable[],
  grids: readonly SheetGrid[],
): readonly LostTable[] {
  return missing.flatMap((table) => {
    const found = renamed(table, tables, grids);
    if (found.some(({ named }) => frozenTableOf(named ?? "") !== table)) return found;
    const ranges = inRange(table, tables, grids);
    return ranges.length > 0 ? ranges : found;
  });
}

/**
 * Whether a workbook, perhaps without the table Gaps, is a review all the same: others of its tables are there, or the gap table
 * by another name. A frozen copy and a person's own table with some of the headers are none.
 */
export const isWithoutItsGaps = (tables: readonly SheetTable[]): boolean =>
  tables.some(({ name, headers }) => {
    const table = recogniseHeaders(headers);
    if (table === undefined || TABLES[table].columns.length < ENOUGH) return false;
    const isIts = name.toLowerCase() === table.toLowerCase() && USUAL_TABLES.includes(table);
    return isIts || (table === "Gaps" && frozenTableOf(name) !== table);
  });

const renamed = (table: TableName, tables: readonly SheetTable[], grids: readonly SheetGrid[]): readonly LostTable[] =>
  tables
    .filter((other) => !isOurTable(other.name) && isOurs(table, other.headers, firstBelow(other, grids)))
    .map((other) => {
      const { name, sheet, headerRow, firstColumn, headers } = other;
      const was = frozenTableOf(name) !== table && wasOurs(table, other, tables, grids);
      return {
        kind: "table-lost",
        table,
        named: name,
        wasOurs: was,
        isSure: was && holdsNearlyAll(headers, TABLES[table]),
        place: placeOf(table, sheet, headerRow, firstColumn),
      };
    });

/** What stands below the first header: tables of other names are read without their rows. */
function firstBelow({ sheet, headerRow, firstColumn, rows }: SheetTable, grids: readonly SheetGrid[]) {
  const grid = grids.find((one) => one.sheet === sheet);
  const below = grid?.rows[headerRow + 1 - grid.firstRow]?.[firstColumn - grid.firstColumn];
  return below ?? rows[0]?.cells[0];
}

function inRange(table: TableName, tables: readonly SheetTable[], grids: readonly SheetGrid[]): readonly LostTable[] {
  for (const { sheet, firstRow, firstColumn, rows } of grids) {
    const at = rows.findIndex((cells, index) => {
      if (cells.length === 0) return false;
      const isHeader = tables.some((one) => one.sheet === sheet && one.headerRow === firstRow + index);
      return !isHeader && isOurs(table, cells, rows[index + 1]?.[cells.findIndex((cell) => cell !== null)]);
    });
    const column = rows[at]?.findIndex((cell) => cell !== null) ?? -1;
    if (column < 0) continue;
    const headers = (rows[at] ?? []).map(toText);
    const was = wasOurs(table, { sheet, headerRow: firstRow + at, firstColumn, headers }, tables, grids);
    const isSure = was && holdsNearlyAll(headers, TABLES[table]);
    const place = placeOf(table, sheet, firstRow + at, firstColumn + column);
    return [{ kind: "table-lost", table, named: undefined, wasOurs: was, isSure, place }];
  }
  return [];
}

/** The details are known by what stands below their headers, which are words of every day. */
function isOurs(table: TableName, cells: readonly CellValue[], below: CellValue | undefined): boolean {
  const spec = TABLES[table];
  const at = columnsAmong(cells.map(toText), spec);
  if (spec.columns.some(({ key, required }) => required && at[key] === undefined)) return false;
  return table === "Review" ? isDetailLabel(toText(below ?? null)) : Object.keys(at).length >= ENOUGH;
}

const placeOf = (table: TableName, sheet: string, row: number, column: number) => ({
  table,
  sheet,
  row,
  column: "",
  cell: `${columnLetter(column)}${row}`,
});
