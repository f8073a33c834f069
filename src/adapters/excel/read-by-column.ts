import { UnusableInput } from "../../domain/result";
import type { SheetTable } from "../../domain/review/sheet-table";
import type { Grid } from "./cell-value";
import { inSheetOrder, loadTables } from "./read-structure";
import { loadTable, toSheetTable } from "./read-tables";
import type { TableLoading } from "./read-tables";
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
  const columns = await Promise.all(headers.map((header) => readColumn(table.name, header, headers[0] ?? header)));
  const rowNames = columns.map(({ first }) => JSON.stringify(first));
  if (new Set(rowNames).size > 1 || columns[0]?.column.values.length !== rows.value.length) {
    throw new UnusableInput(`Rows of the table ${table.name} were moved while it was read; read the workbook again`);
  }
  const across = (grid: (column: Grid) => Grid["values"]): Grid["values"] =>
    rows.value.map((_, row) => columns.map(({ column }) => grid(column)[row]?.[0]));
  return { values: across(({ values }) => values), numberFormat: across(({ numberFormat }) => numberFormat) };
}

/** One column, and the first one beside it: what shows that the rows stand as in the other requests. */
const readColumn = (
  table: string,
  header: string,
  firstHeader: string,
): Promise<{ readonly column: Grid; readonly first: readonly unknown[] }> =>
  runExcel(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    const column = columns.getItem(header).getDataBodyRange();
    const first = columns.getItem(firstHeader).getDataBodyRange();
    column.load("values,numberFormat");
    first.load("values");
    await context.sync();
    return { column: { values: column.values, numberFormat: column.numberFormat }, first: first.values };
  });
