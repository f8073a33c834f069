import type { HeaderStep, TableStep } from "../../domain/review/repair-step";
import { runExcel } from "./run-excel";
import { tryAgain } from "./try-again";

/**
 * Carry out the steps of a repair in two round trips: compare, then change. A header that is not what it was, a table
 * that is gone, a name or a place that is taken leaves its step undone. When Excel does not answer, what was done is
 * recognised, and only the rest is asked for again.
 *
 * @returns the steps that were carried out, in their order
 * @throws UnusableInput when a sheet is gone, or Excel refuses
 * @throws Unanswered when it can't be told what was done; asking again finds only the rest to do
 */
export function repair<Step extends TableStep | HeaderStep>(steps: readonly Step[]): Promise<readonly Step[]> {
  const asked = new Set<Step>();
  const change = async (context: Excel.RequestContext): Promise<readonly Step[]> => {
    const { tables, headers } = await compare(context, steps);
    const news = steps.filter(
      (step, at) => !asked.has(step) && carryOut(context.workbook.worksheets, tables, step, headers[at] ?? ""),
    );
    for (const step of news) asked.add(step);
    if (news.length > 0) await context.sync();
    return steps.filter((step) => asked.has(step));
  };
  const recognise = async (context: Excel.RequestContext): Promise<readonly Step[] | undefined> => {
    const wished = steps.filter((step) => asked.has(step));
    for (const step of wished) asked.delete(step);
    for (const step of await standing(context, wished)) asked.add(step);
    return wished.length > 0 && asked.size === wished.length ? wished : undefined;
  };
  return tryAgain(
    () => runExcel(change),
    () => runExcel(recognise),
  );
}

/** Tables by their name now, those that a step renames or makes among them. */
type TablesNow = Map<string, Excel.Table>;

const keyOf = (name: string): string => name.toLowerCase();

interface Compared {
  readonly tables: TablesNow;
  /** What the header's cell of each step holds. */
  readonly headers: readonly string[];
}

async function compare(context: Excel.RequestContext, steps: readonly (TableStep | HeaderStep)[]): Promise<Compared> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/name,items/columns/items/name");
  const cells = steps.map((step) => loadHeader(worksheets, step));
  await context.sync();
  return { tables: new Map(tables.items.map((table) => [keyOf(table.name), table])), headers: cells.map(textIn) };
}

/** Those of the steps whose end is what stands in the workbook. */
async function standing<Step extends TableStep | HeaderStep>(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<readonly Step[]> {
  const { tables, headers } = await compare(context, steps);
  const reaches = steps.map((step) => {
    const range = step.kind === "grow-table" ? tables.get(keyOf(step.table))?.getRange() : undefined;
    return range?.load("rowIndex,rowCount");
  });
  if (reaches.some((range) => range !== undefined)) await context.sync();
  return steps.filter((step, at) => {
    switch (step.kind) {
      case "rename-table":
      case "make-table":
        return tables.has(keyOf(step.table));
      case "grow-table":
        return lastRow(reaches[at]) === Number(/\d+$/u.exec(step.range)?.[0]);
      case "rename-header":
        return headers[at] === step.to;
      case "add-column":
        return headers[at] === step.header;
    }
  });
}

/** Rows alone: columns that another step added make the table wider than this one wished. */
const lastRow = (range: Excel.Range | undefined): number | undefined => range && range.rowIndex + range.rowCount;

/** The cell of a header that is to be written. */
function loadHeader(sheets: Excel.WorksheetCollection, step: TableStep | HeaderStep): Excel.Range | undefined {
  if (step.kind !== "rename-header" && step.kind !== "add-column") return undefined;
  const cell = sheets.getItem(step.sheet).getRange(step.cell);
  cell.load("values");
  return cell;
}

const textIn = (cell: Excel.Range | undefined): string => String(cell?.values[0]?.[0] ?? "");

/** Whether the step was asked of Excel. */
function carryOut(
  sheets: Excel.WorksheetCollection,
  now: TablesNow,
  step: TableStep | HeaderStep,
  header: string,
): boolean {
  const table = now.get(keyOf(step.table));
  switch (step.kind) {
    case "rename-table": {
      const stranger = now.get(keyOf(step.from));
      if (table || !stranger) return false;
      stranger.name = step.table;
      now.delete(keyOf(step.from));
      now.set(keyOf(step.table), stranger);
      return true;
    }
    case "make-table": {
      if (table) return false;
      const sheet = sheets.getItem(step.sheet);
      // An address alone would be taken for one of the active sheet.
      const made = sheet.tables.add(sheet.getRange(step.range), true);
      made.name = step.table;
      now.set(keyOf(step.table), made);
      return true;
    }
    case "grow-table":
      if (!table) return false;
      table.resize(step.range);
      return true;
    case "rename-header":
      if (header !== step.from) return false;
      sheets.getItem(step.sheet).getRange(step.cell).values = [[step.to]];
      return true;
    case "add-column":
      if (header !== "") return false;
      if (table) table.columns.add(undefined, undefined, step.header);
      else sheets.getItem(step.sheet).getRange(step.cell).values = [[step.header]];
      return true;
  }
}
