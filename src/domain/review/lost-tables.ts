import { toText } from "./match-table";
import { columnsAmong, isDetailLabel } from "./recognise";
import type { Remark } from "./remark";
import type { SheetGrid } from "./sheet-grid";
import type { CellValue, SheetTable } from "./sheet-table";
import { columnLetter } from "./sheet-table";
import { TABLES, isOurTable } from "./tables";
import type { TableName } from "./tables";

export type LostTable = Extract<Remark, { readonly kind: "table-lost" }>;

/** As many of our headers beside each other are no accident. */
const ENOUGH = 3;

/**
 * Where the headers of missing tables stand, in any of the languages: in a table of another name, else in a row of a
 * sheet. One that is not found either is left out.
 */
export function findLostTables(
  missing: readonly TableName[],
  tables: readonly SheetTable[],
  grids: readonly SheetGrid[],
): readonly LostTable[] {
  const others = tables.filter(({ name }) => !isOurTable(name));
  return missing.flatMap((table) => {
    const found = renamed(table, others) ?? inRange(table, tables, grids);
    return found ? [found] : [];
  });
}

function renamed(table: TableName, others: readonly SheetTable[]): LostTable | undefined {
  const found = others.find(({ headers, rows }) => isOurs(table, headers, rows[0]?.cells[0]));
  if (!found) return undefined;
  const { sheet, headerRow, firstColumn, name } = found;
  return { kind: "table-lost", table, named: name, place: placeOf(table, sheet, headerRow, firstColumn) };
}

function inRange(table: TableName, tables: readonly SheetTable[], grids: readonly SheetGrid[]): LostTable | undefined {
  for (const { sheet, firstRow, firstColumn, rows } of grids) {
    const at = rows.findIndex((cells, index) => {
      if (cells.length === 0) return false;
      const isHeader = tables.some((one) => one.sheet === sheet && one.headerRow === firstRow + index);
      return !isHeader && isOurs(table, cells, rows[index + 1]?.[cells.findIndex((cell) => cell !== null)]);
    });
    const column = rows[at]?.findIndex((cell) => cell !== null) ?? -1;
    if (column < 0) continue;
    return {
      kind: "table-lost",
      table,
      named: undefined,
      place: placeOf(table, sheet, firstRow + at, firstColumn + column),
    };
  }
  return undefined;
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
