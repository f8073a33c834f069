import type { SheetTable } from "../../domain/review/sheet-table";
import { noTable } from "../../app/table-refusals";
import { loadTable, toSheetTable } from "./read-tables";
import { TABLE } from "./read-structure";
import { columnGone, nameTaken } from "./refusals";
import { runAsOneStep } from "./run-as-one-step";
import { runExcel } from "./run-excel";
import { tryAgain } from "./try-again";

/** What a table is to become. */
interface Adoption {
  readonly table: string;
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly added: readonly string[];
}

/**
 * Give a table our name and headers, and the columns it lacks at its right end. Two round trips; nothing is changed
 * when something is in the way.
 *
 * @param headers the header that stands there to the one to put instead
 * @returns the table as it stands then
 * @throws UnusableInput when the table or a header is not there, or another table has the name
 * @throws Unanswered when it can't be told how the table stands
 */
export function adopt(
  table: string,
  name: string,
  headers: Readonly<Record<string, string>>,
  added: readonly string[],
): Promise<SheetTable> {
  const adoption: Adoption = { table, name, headers, added };
  const compare = (context: Excel.RequestContext) => plan(context, adoption);
  return tryAgain(
    () => runAsOneStep(compare, carryOut),
    () =>
      runExcel(async (context) => {
        const planned = await compare(context);
        return planned.changes.length === 0 ? carryOut(context, planned) : undefined;
      }),
  );
}

interface Planned {
  readonly table: Excel.Table;
  readonly changes: readonly (() => void)[];
}

/** What is left to change: an earlier try may have done it, or the first part of it. */
async function plan(context: Excel.RequestContext, { table, name, headers, added }: Adoption): Promise<Planned> {
  const { tables } = context.workbook;
  tables.load("items/name,items/columns/items/name");
  await context.sync();
  const names = tables.items.map((item) => item.name);
  const named = tables.items.find((item) => sameName(item.name, name));
  const asked = tables.items.find((item) => sameName(item.name, table));
  const adopted = asked ?? (named && isDone(named, headers, added) ? named : undefined);
  if (adopted === undefined) throw noTable(table, names);
  if (named && named !== adopted) {
    throw nameTaken(name);
  }
  const columns = adopted.columns.items;
  const has = (header: string): boolean => columns.some((item) => item.name === header);
  const changes: (() => void)[] = [];
  for (const [from, to] of Object.entries(headers)) {
    const column = columns.find((item) => item.name === from);
    if (column === undefined && !has(to)) {
      throw columnGone(table, from);
    }
    if (column && from !== to) changes.push(() => (column.name = to));
  }
  const present = new Set(columns.map((item) => headers[item.name] ?? item.name));
  for (const header of added) {
    if (!present.has(header)) changes.push(() => adopted.columns.add(undefined, undefined, header));
  }
  if (adopted.name !== name) changes.push(() => (adopted.name = name));
  return { table: adopted, changes };
}

async function carryOut(context: Excel.RequestContext, { table, changes }: Planned): Promise<SheetTable> {
  for (const change of changes) change();
  table.load(TABLE.join(","));
  const loading = loadTable(table, "with cells");
  await context.sync();
  return toSheetTable(loading);
}

const isDone = (table: Excel.Table, headers: Readonly<Record<string, string>>, added: readonly string[]): boolean => {
  const present = new Set(table.columns.items.map((item) => item.name));
  return [...Object.values(headers), ...added].every((header) => present.has(header));
};

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
