import { idColumnOf } from "../domain/review/attach-threads";
import { memoise } from "../domain/memoise";
import { toText } from "../domain/review/match-table";
import type { Review, TableFound } from "../domain/review/review";
import { tableOf } from "../domain/review/sheet-table";
import type { SheetRow, SheetTable } from "../domain/review/sheet-table";
import type { CellEdit, NewRow } from "./writing";

/** One of our tables: as the workbook has it, and which column is which. */
export interface OurTable {
  readonly sheetTable: SheetTable;
  readonly found: TableFound;
}

/** Undefined when the workbook has no such table. */
export function ourTable(tables: readonly SheetTable[], review: Review, name: string): OurTable | undefined {
  const found = review.tables.find(({ table }) => table === name);
  const sheetTable = tableOf(tables, name);
  return found && sheetTable && { sheetTable, found };
}

/** The text of a cell as it was read, blanks and all; undefined when there is no such row or column. */
export function cellText({ sheetTable, found }: OurTable, row: number, column: string): string | undefined {
  const index = sheetTable.headers.indexOf(found.headers[column] ?? "");
  const cells = rowsOf(sheetTable).get(row)?.cells;
  return index < 0 || !cells ? undefined : toText(cells[index] ?? null);
}

/** Rows by their number on the sheet, looked through once: many cells are asked for, one after another. */
const rowsOf = memoise(
  ({ rows }: SheetTable): ReadonlyMap<number, SheetRow> => new Map(rows.map((row) => [row.row, row])),
);

/** Columns by whose text a row is found again in tables whose rows have no id. */
const FOUND_BY: Readonly<Partial<Record<string, string>>> = { Review: "key", Brief: "text" };

/**
 * Key of the column that names a row for a change; undefined where its table has none.
 *
 * @param isFilled as `idColumnOf` asks
 */
export const nameColumnOf = (table: string, isFilled: (column: string) => boolean): string | undefined =>
  idColumnOf(table, isFilled) ?? FOUND_BY[table];

/** The change of a cell from what was read; it names its row wherever that has an id or another text to go by. */
export function toCellEdit(
  table: OurTable,
  row: number,
  column: string,
  text: { readonly before: string; readonly after: string },
): CellEdit {
  const key = nameColumnOf(table.found.table, (each) => (cellText(table, row, each) ?? "").trim() !== "");
  const header = key === undefined ? undefined : table.found.headers[key];
  const id = key === undefined ? "" : (cellText(table, row, key) ?? "");
  return {
    table: table.sheetTable.name,
    row,
    header: table.found.headers[column] ?? column,
    ...text,
    ...(header !== undefined && id.trim() !== "" && { rowId: { header, id } }),
  };
}

/** A row to put below a table, by column key; empty cells, and columns that the workbook has not got, are left out. */
export function toNewRow(cells: Readonly<Record<string, string>>, { sheetTable, found }: OurTable): NewRow {
  const named: Record<string, string> = {};
  for (const column of Object.keys(cells)) {
    const [header, value] = [found.headers[column], cells[column]];
    if (header !== undefined && value) named[header] = value;
  }
  return { table: sheetTable.name, cells: named };
}
