import type { OpenStep } from "../../domain/review/repair-step";
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
export function repair<Step extends OpenStep>(steps: readonly Step[]): Promise<readonly Step[]> {
  const asked = new Set<Step>();
  const change = async (context: Excel.RequestContext): Promise<readonly Step[]> => {
    const { tables, held } = await compare(context, steps);
    const news = steps.filter(
      (step, at) => !asked.has(step) && carryOut(context.workbook.worksheets, tables, step, held[at] ?? []),
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
  /** What the cells of each step hold, from top to bottom. */
  readonly held: readonly (readonly string[])[];
}

async function compare(context: Excel.RequestContext, steps: readonly OpenStep[]): Promise<Compared> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/name,items/columns/items/name");
  const cells = steps.map((step) => loadCells(worksheets, step));
  await context.sync();
  return { tables: new Map(tables.items.map((table) => [keyOf(table.name), table])), held: cells.map(textsIn) };
}

/** Those of the steps whose end is what stands in the workbook. */
async function standing<Step extends OpenStep>(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<readonly Step[]> {
  const { tables, held } = await compare(context, steps);
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
        return held[at]?.[0] === step.to;
      case "add-column":
        return held[at]?.[0] === step.header;
      case "count-gaps":
        return !held[at]?.includes(step.from);
    }
  });
}

/** Rows alone: columns that another step added make the table wider than this one wished. */
const lastRow = (range: Excel.Range | undefined): number | undefined => range && range.rowIndex + range.rowCount;

/** The cells that are to be written. */
function loadCells(sheets: Excel.WorksheetCollection, step: OpenStep): Excel.Range | undefined {
  const address = "cell" in step ? step.cell : step.kind === "count-gaps" ? step.range : undefined;
  return address === undefined ? undefined : sheets.getItem(step.sheet).getRange(address).load("formulas");
}

/** A text as it is typed, a formula as one, so that it is left, whatever it gives. */
const textsIn = (cells: Excel.Range | undefined): readonly string[] =>
  (cells?.formulas ?? []).map(([text]: readonly unknown[]) => String(text ?? ""));

/** Whether the step was asked of Excel. */
function carryOut(sheets: Excel.WorksheetCollection, now: TablesNow, step: OpenStep, held: readonly string[]): boolean {
  const table = now.get(keyOf(step.table));
  const [header = ""] = held;
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
    case "count-gaps": {
      const top = rowOf(step.range);
      const news = step.cells.filter(({ cell }) => held[rowOf(cell) - top] === step.from);
      for (const { cell } of news) sheets.getItem(step.sheet).getRange(cell).formulas = [[`=${step.formula}`]];
      return news.length > 0;
    }
  }
}

/** The row that an address begins with. */
const rowOf = (address: string): number => Number(/\d+/u.exec(address)?.[0]);
