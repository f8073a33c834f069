import type { HeaderStep, TableStep } from "../../domain/review/repair-step";
import { runExcel } from "./run-excel";

/**
 * Carry out the steps of a repair in two round trips: compare, then change. A header that is not what it was, a table
 * that is gone, a name or a place that is taken leaves its step undone.
 *
 * @returns the steps that were carried out, in their order
 * @throws UnusableInput when a sheet is gone, or Excel refuses
 */
export const repair = <Step extends TableStep | HeaderStep>(steps: readonly Step[]): Promise<readonly Step[]> =>
  runExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load("items/name,items/columns/items/name");
    const cells = steps.map((step) => loadHeader(worksheets, step));
    await context.sync();
    const now: TablesNow = new Map(tables.items.map((table) => [keyOf(table.name), table]));
    const done = steps.filter((step, at) => carryOut(worksheets, now, step, textIn(cells[at])));
    if (done.length > 0) await context.sync();
    return done;
  });

/** Tables by their name now, those that a step renames or makes among them. */
type TablesNow = Map<string, Excel.Table>;

const keyOf = (name: string): string => name.toLowerCase();

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
      const made = sheets.getItem(step.sheet).tables.add(step.range, true);
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
