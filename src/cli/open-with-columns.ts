import { basename } from "node:path";

import { openForRepair } from "../adapters/xlsx/repair/repairable-workbook";
import { openWorkbook } from "../adapters/xlsx/xlsx-workbook";
import type { XlsxWorkbook } from "../adapters/xlsx/xlsx-workbook";
import { planColumns } from "../app/later-columns";
import { openReview } from "../app/open-review";
import { ourTable } from "../app/sheet-cells";
import type { HeaderStep } from "../domain/review/repair-step";
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
    const { value: review } = await openReview(workbook);
    const found = ourTable((await workbook.readTables(isOurTable)).value, review, table);
    const steps = found ? await planColumns(workbook, found, keys, review.details.language) : [];
    return steps.length === 0 ? workbook : withColumns(bytes, name, steps);
  });
}

/** A workbook with more columns, in its bytes. */
export async function withColumns(
  bytes: Uint8Array,
  name: string,
  steps: readonly HeaderStep[],
): Promise<XlsxWorkbook> {
  const { file } = await openForRepair(bytes, name).repair(steps, "");
  return openWorkbook(file, name);
}
