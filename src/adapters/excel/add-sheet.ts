import type { NewSheet } from "../../app/ports";
import { TABLES } from "../../domain/review/tables";
import type { ColumnSpec } from "../../domain/review/tables";
import { freeSheetName } from "../../domain/review/free-sheet-name";
import { columnLetter } from "../../domain/review/sheet-table";
import { runAsOneStep } from "./run-as-one-step";
import { runExcel } from "./run-excel";
import { HEADER_ROW, POINTS, putHeading, putTable } from "./sheet-heading";
import { tryAgain } from "./try-again";

/**
 * Put a sheet with an empty table of ours behind the others, in two round trips. Nothing is done where the workbook has
 * that table by now.
 *
 * @throws UnusableInput for whatever Excel refuses, as in a workbook whose structure is protected
 * @throws Unanswered when it can't be told whether it was added
 */
export async function addSheet(wanted: NewSheet): Promise<void> {
  await tryAgain(
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
}

interface Found {
  readonly isThere: boolean;
  readonly sheets: readonly string[];
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
  const sheet = context.workbook.worksheets.add(freeSheetName(sheetName[language], found.sheets));
  putHeading(sheet, title, hint);
  const last = columnLetter(columns.length);
  sheet.getRange(`A${HEADER_ROW}:${last}${HEADER_ROW}`).values = [columns.map(({ header }) => header[language])];
  putTable(sheet, sheet.getRange(`A${HEADER_ROW}:${last}${HEADER_ROW + 1}`), name);
  columns.forEach((column, at) => prepare(sheet.getRange(`${columnLetter(at + 1)}${HEADER_ROW + 1}`), column, wanted));
  await context.sync();
  return found;
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
