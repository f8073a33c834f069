import type { SheetList } from "../../app/ports";
import { freeSheetName } from "../../domain/review/free-sheet-name";
import { columnLetter } from "../../domain/review/sheet-table";
import { cellInput } from "./cell-input";
import { requireTextsFit, textsInPortions } from "./portions";
import { loadLooks } from "./list-looks";
import { loadList, rangeOf } from "./placed-list";
import { runAsOneStep } from "./run-as-one-step";
import { runExcel } from "./run-excel";
import { HEADER_ROW, POINTS, putHeading, putTable } from "./sheet-heading";
import { tryAgain } from "./try-again";

/**
 * Put a sheet with a table of texts behind the others. Its table is made last, so that a sheet without one is known to
 * be half done: it is taken away again.
 *
 * @returns the list with the names that its sheet and its table got
 * @throws UnusableInput for a text that no cell can hold, and whatever Excel refuses
 * @throws Unanswered when it can't be told whether it was added
 */
export async function addList(wanted: SheetList): Promise<SheetList> {
  requireTextsFit(wanted);
  const portions = textsInPortions(wanted.rows);
  let named: SheetList | undefined;
  const settle = () => runExcel((context) => findOrSweep(context, named));
  try {
    const added = await tryAgain(
      () =>
        runAsOneStep(
          async (context) => (named = await findNames(context, wanted)),
          (context, list) => put(context, list, portions),
        ),
      settle,
    );
    return { ...added, ...(await looksOf(added)) };
  } catch (error) {
    await settle().catch(() => undefined);
    throw error;
  }
}

/** Nothing where it can't be had: then nobody takes the sheet for untouched. */
export const looksOf = (list: SheetList): Promise<Pick<SheetList, "looks">> =>
  runExcel(async (context) => {
    const looks = loadLooks(context.workbook.worksheets.getItem(list.sheet), list);
    await context.sync();
    return { looks: looks() };
  }).catch(() => ({}));

async function findNames({ workbook, sync }: Excel.RequestContext, wanted: SheetList): Promise<SheetList> {
  const { worksheets, tables, names } = workbook;
  for (const list of [worksheets, tables, names]) list.load("items/name");
  await sync();
  // A table may not have the name of a range either.
  const taken = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  let table = wanted.table;
  for (let number = 2; taken.has(table.toLowerCase()); number++) table = `${wanted.table}_${number}`;
  const sheets = worksheets.items.map(({ name }) => name);
  return { ...wanted, table, sheet: freeSheetName(wanted.sheet, sheets) };
}

async function put(
  context: Excel.RequestContext,
  list: SheetList,
  portions: readonly SheetList["rows"][],
): Promise<SheetList> {
  const { columns, rows, title, hint } = list;
  const sheet = context.workbook.worksheets.add(list.sheet);
  putHeading(sheet, cellInput(title), cellInput(hint));
  sheet.getRange(rangeOf(list, HEADER_ROW, 1)).values = [columns.map(({ header }) => cellInput(header))];
  columns.forEach(({ width }, at) => {
    sheet.getRange(`${columnLetter(at + 1)}${HEADER_ROW}`).format.columnWidth = width * POINTS;
  });
  let row = HEADER_ROW + 1;
  for (const portion of portions) {
    sheet.getRange(rangeOf(list, row, portion.length)).values = portion.map((texts) => texts.map(cellInput));
    row += portion.length;
    // Excel on the web takes some megabytes at a time.
    await context.sync();
  }
  putTable(sheet, sheet.getRange(rangeOf(list, HEADER_ROW, rows.length + 1)), list.table);
  await context.sync();
  return list;
}

/** The list where it stands whole; what a write that was broken off left of it is deleted. */
async function findOrSweep(context: Excel.RequestContext, list: SheetList | undefined): Promise<SheetList | undefined> {
  if (!list) return undefined;
  const { sheet, table } = loadList(context, list);
  const heading = sheet.getRange("A1");
  heading.load("values");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  if (!table.isNullObject) return list;
  if (String(heading.values[0]?.[0]) === list.title) sheet.delete();
  await context.sync();
  return undefined;
}
