import type { NewSheet } from "../../app/ports";
import { TABLES } from "../../domain/review/tables";
import type { ColumnSpec } from "../../domain/review/tables";
import { columnLetter } from "../../domain/review/sheet-table";
import { runAsOneStep } from "./run-as-one-step";
import { runExcel } from "./run-excel";
import { tryAgain } from "./try-again";

const HEADER_ROW = 3;
/** Points that a column takes for each character of its width. */
const POINTS = 5.6;

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
    sheets: worksheets.items.map(({ name }) => name.toLowerCase()),
  };
}

async function add(context: Excel.RequestContext, wanted: NewSheet, found: Found): Promise<Found> {
  if (found.isThere) return found;
  const { table: name, language, title, hint } = wanted;
  const { sheet: sheetName, columns } = TABLES[name];
  const sheet = context.workbook.worksheets.add(freeName(sheetName[language], found.sheets));
  const heading = sheet.getRange("A1");
  heading.values = [[title]];
  heading.format.font.bold = true;
  heading.format.font.size = 16;
  const line = sheet.getRange("A2");
  line.values = [[hint]];
  line.format.font.color = "#595959";
  const last = columnLetter(columns.length);
  sheet.getRange(`A${HEADER_ROW}:${last}${HEADER_ROW}`).values = [columns.map(({ header }) => header[language])];
  const cells = sheet.getRange(`A${HEADER_ROW}:${last}${HEADER_ROW + 1}`);
  // An address alone would be taken for one of the active sheet.
  const table = sheet.tables.add(cells, true);
  table.name = name;
  cells.format.wrapText = true;
  cells.format.verticalAlignment = "Top";
  columns.forEach((column, at) => prepare(sheet.getRange(`${columnLetter(at + 1)}${HEADER_ROW + 1}`), column, wanted));
  sheet.freezePanes.freezeRows(HEADER_ROW);
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

/** A person may have a sheet of that name; Excel does not tell them apart by case. */
function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.includes(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}
