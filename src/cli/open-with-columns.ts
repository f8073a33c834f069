import { basename } from "node:path";

import { openForRepair } from "../adapters/xlsx/repair/repairable-workbook";
import { openWorkbook } from "../adapters/xlsx/xlsx-workbook";
import type { XlsxWorkbook } from "../adapters/xlsx/xlsx-workbook";
import { columnsToAdd } from "../app/later-columns";
import type { AddColumn } from "../app/later-columns";
import { openReview } from "../app/open-review";
import { ourTable } from "../app/sheet-cells";
import { IMPORT_WORDS } from "../app/words/import-words";
import { UnusableInput } from "../domain/result";
import { textAt } from "../domain/review/repair/grid-cells";
import { isOurTable } from "../domain/review/tables";
import type { TableName } from "../domain/review/tables";
import { readInput } from "./files";
import { naming } from "./open-workbook-file";
import { kindToWrite } from "./workbook-output";
import type { WorkbookOutput } from "./workbook-output";

/**
 * A workbook to write into, with the columns in it that older ones do without: those that one of its tables lacks stand
 * to its right, empty. A table that is not there at all is left to whoever writes into it.
 *
 * @throws UnusableInput when there is no room for them, and for what keeps the file from being written
 */
export async function openWithColumns(
  path: string,
  table: TableName,
  keys: readonly string[],
  output: WorkbookOutput,
): Promise<XlsxWorkbook> {
  const bytes = await readInput(path);
  const name = basename(path);
  return naming(path, async () => {
    const workbook = openWorkbook(bytes, name);
    kindToWrite(path, workbook, output);
    const steps = await missing(workbook, table, keys);
    if (steps.length === 0) return workbook;
    const { file } = await openForRepair(bytes, name).repair(steps, "");
    return openWorkbook(file, name);
  });
}

async function missing(
  workbook: XlsxWorkbook,
  name: TableName,
  keys: readonly string[],
): Promise<readonly AddColumn[]> {
  const { value: review } = await openReview(workbook);
  const { value: tables } = await workbook.readTables(isOurTable);
  const table = ourTable(tables, review, name);
  const steps = table ? columnsToAdd(table, name, keys, review.details.language) : [];
  if (!table || steps.length === 0) return [];
  const { value: grids } = await workbook.readSheets();
  const grid = grids.find(({ sheet }) => sheet === table.found.sheet);
  const { headerRow, firstColumn, headers, reach, rows } = table.sheetTable;
  const lastRow = Math.max(headerRow + 1, reach?.lastRow ?? rows.at(-1)?.row ?? 0);
  const isTaken = (column: number): boolean =>
    Array.from({ length: lastRow - headerRow + 1 }, (_, at) => (grid ? textAt(grid, headerRow + at, column) : "")).some(
      (text) => text.trim() !== "",
    );
  const taken = steps.find((_, at) => isTaken(firstColumn + headers.length + at));
  if (taken) throw new UnusableInput(IMPORT_WORDS.columnNeeded(taken.header, name));
  return steps;
}
