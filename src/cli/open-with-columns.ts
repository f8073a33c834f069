import { basename } from "node:path";

import { sheetsProtected } from "../adapters/xlsx/refusals";
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
 * A workbook to write into, with the columns in it that older ones do without: those that its tables lack stand to their
 * right, empty. A table that is not there at all is left to whoever writes into it.
 *
 * @throws UnusableInput when there is no room for them, and for what keeps the file from being written
 */
export async function openWithColumns(
  path: string,
  columns: Readonly<Partial<Record<TableName, readonly string[]>>>,
  output: WorkbookOutput,
): Promise<XlsxWorkbook> {
  const bytes = await readInput(path);
  const name = basename(path);
  return naming(path, async () => {
    const workbook = openWorkbook(bytes, name);
    kindToWrite(path, workbook, output);
    const { value: review } = await openReview(workbook);
    const tables = (await workbook.readTables(isOurTable)).value;
    const steps: HeaderStep[] = [];
    for (const [table, keys] of Object.entries(columns)) {
      const found = ourTable(tables, review, table as TableName);
      if (found) steps.push(...(await planColumns(workbook, found, keys, review.details.language)));
    }
    return steps.length === 0 ? workbook : withColumns(bytes, name, steps);
  });
}

/** A workbook with more columns, in its bytes. @throws UnusableInput when one of their sheets is protected */
export async function withColumns(
  bytes: Uint8Array,
  name: string,
  steps: readonly HeaderStep[],
): Promise<XlsxWorkbook> {
  const workbook = openForRepair(bytes, name);
  const locked = workbook.protectedAmong(steps.map(({ sheet }) => sheet));
  if (locked.length > 0) throw sheetsProtected(locked);
  const { file } = await workbook.repair(steps, "");
  return openWorkbook(file, name);
}
