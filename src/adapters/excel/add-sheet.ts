import type { NewSheet, SheetList } from "../../app/ports";
import { TABLES } from "../../domain/review/tables";
import type { ColumnSpec } from "../../domain/review/tables";
import { freeSheetName } from "../../domain/review/free-sheet-name";
import { columnLetter } from "../../domain/review/sheet-table";
import { looksOf } from "./add-list";
import { runAsOneStep } from "./run-as-one-step";
import { runExcel } from "./run-excel";
import { HEADER_ROW, POINTS, putHeading, putTable } from "./sheet-heading";
import { tryAgain } from "./try-again";

/**
 * Put a sheet with an empty table of ours behind the others, in two round trips, and a third to know it again. Nothing
 * is done where the workbook has that table by now.
 *
 * @returns the sheet as a list without rows; undefined where nothing was done
 * @throws UnusableInput for whatever Excel refuses, as in a workbook whose structure is protected
 * @throws Unanswered when it can't be told whether it was added
 */
export async function addSheet(wanted: NewSheet): Promise<SheetList | undefined> {
  const { added } = await tryAgain(
    () =>
      runAsOneStep(
        (context) => look(context, wanted),
        (context, found) => add(context, wanted, found),
      ),
    () =>
      runExcel(async (context) => {
        const found = await look(context, wanted);
        return found.isThere ? found : undefined;
      }),
  );
  return added && { ...added, ...(await looksOf(added)) };
}

interface Found {
  readonly isThere: boolean;
  readonly sheets: readonly string[];
  readonly added?: SheetList;
}

async function look(context: Excel.RequestContext, { table }: NewSheet): Promise<Found> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/name");
  worksheets.load("items/name");
  await context.sync();
  return {
    isThere: tables.items.some(({ name }) => name.toLowerCase() === table.toLowerCase()),
    sheets: worksheets.items.map(({ name }) => name),
  };
}

async function add(context: Excel.RequestContext, wanted: NewSheet, found: Found): Promise<Found> {
  if (found.isThere) return found;
  const { table: name, language, title, hint } = wanted;
  const { sheet: sheetName, columns } = TABLES[name];
  const free = freeSheetName(sheetName[language], found.sheets);
  const sheet = context.workbook.worksheets.add(free);
  putHeading(sheet, title, hint);
  const last = columnLetter(columns.length);
  sheet.getRange(`A${HEADER_ROW}:${last}${HEADER_ROW}`).values = [columns.map(({ header }) => header[language])];
  putTable(sheet, sheet.getRange(`A${HEADER_ROW}:${last}${HEADER_ROW + 1}`), name);
  columns.forEach((column, at) => prepare(sheet.getRange(`${columnLetter(at + 1)}${HEADER_ROW + 1}`), column, wanted));
  await context.sync();
  const headers = columns.map(({ header, width }) => ({ header: header[language], width }));
  return { ...found, added: { sheet: free, table: name, title, hint, columns: headers, rows: [] } };
}

/** Width and choices of a column; a table hands them on to its next rows. */
function prepare(cell: Excel.Range, { width, choices }: ColumnSpec, { language }: NewSheet): void {
  cell.format.columnWidth = width * POINTS;
  if (!choices) return;
  const source = Object.values(choices)
    .map((label) => label[language])
    .join(",");
  cell.dataValidation.rule = { list: { inCellDropDown: true, source } };
}
