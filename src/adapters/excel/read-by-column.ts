import type { SheetTable } from "../../domain/review/sheet-table";
import type { Grid } from "./cell-value";
import { readColumn } from "./read-column";
import { inSheetOrder, loadTables } from "./read-structure";
import { loadTable, toSheetTable } from "./read-tables";
import type { TableLoading } from "./read-tables";
import { rowsMoved } from "./refusals";
import { runExcel } from "./run-excel";

/**
 * Every table, its cells asked for column by column in requests of their own that are under way at the same time.
 *
 * @throws UnusableInput when somebody moves rows meanwhile, so that the columns do not belong together
 */
export async function readByColumn(): Promise<readonly SheetTable[]> {
  const loading = await runExcel(async (context) => {
    const tables = loadTables(context);
    await context.sync();
    const found = inSheetOrder(tables).map((table) => loadTable(table, "without cells"));
    await context.sync();
    return found;
  });
  return Promise.all(loading.map(async (table) => toSheetTable(table, await readGrid(table))));
}

async function readGrid({ table, rows }: TableLoading): Promise<Grid> {
  const headers = table.columns.items.map(({ name }) => name);
  const [first = ""] = headers;
  const count = rows.value.length;
  const columns = await Promise.all(headers.map((header) => readColumn(table.name, header, first, count)));
  if (new Set(columns.map(({ names }) => JSON.stringify(names))).size > 1) throw rowsMoved(table.name);
  // Excel's own objects take their time for each question, so each is asked once and not for every row.
  const across = (parts: readonly Grid["values"][]): Grid["values"] =>
    rows.value.map((_, row) => parts.map((part) => part[row]?.[0]));
  return {
    values: across(columns.map(({ column }) => column.values)),
    numberFormat: across(columns.map(({ column }) => column.numberFormat)),
  };
}
