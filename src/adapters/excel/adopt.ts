import type { SheetTable } from "../../domain/review/sheet-table";
import { loadTable, toSheetTable } from "./read-tables";
import { TABLE } from "./read-structure";
import { columnGone, nameTaken } from "./refusals";
import { runExcel } from "./run-excel";
import { noTable } from "../../app/table-refusals";

/**
 * Give a table our name and headers, and the columns it lacks at its right end. Two round trips; nothing is changed
 * when something is in the way.
 *
 * @param headers the header that stands there to the one to put instead
 * @returns the table as it stands then
 * @throws UnusableInput when the table or a header is not there, or another table has the name
 */
export const adopt = (
  table: string,
  name: string,
  headers: Readonly<Record<string, string>>,
  added: readonly string[],
): Promise<SheetTable> =>
  runExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/columns/items/name");
    await context.sync();
    const names = tables.items.map((item) => item.name);
    const adopted = tables.items.find((item) => sameName(item.name, table));
    if (adopted === undefined) throw noTable(table, names);
    if (!sameName(table, name) && names.some((other) => sameName(other, name))) {
      throw nameTaken(name);
    }
    const columns = adopted.columns.items;
    for (const [from, to] of Object.entries(headers)) {
      const column = columns.find((item) => item.name === from);
      if (column === undefined) throw columnGone(table, from);
      if (from !== to) column.name = to;
    }
    const present = new Set(columns.map((item) => headers[item.name] ?? item.name));
    for (const header of added) {
      if (!present.has(header)) adopted.columns.add(undefined, undefined, header);
    }
    if (adopted.name !== name) adopted.name = name;
    adopted.load(TABLE.join(","));
    const loading = loadTable(adopted, "with cells");
    await context.sync();
    return toSheetTable(loading);
  });

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
