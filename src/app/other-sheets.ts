import { isOurTable } from "../domain/review/tables";
import type { ReviewWorkbook } from "./ports";

/** Sheets of a review that hold something and no table of ours. */
export async function otherSheets(workbook: ReviewWorkbook): Promise<readonly string[]> {
  const { value: tables } = await workbook.readTables(() => false);
  const ours = new Set(tables.filter(({ name }) => isOurTable(name)).map(({ sheet }) => sheet));
  const { value: grids, messages } = await workbook.readSheets();
  const unread = messages.flatMap((remark) => (remark.kind === "sheet-too-large" ? [remark.sheet] : []));
  const filled = grids.filter(({ rows }) => rows.length > 0).map(({ sheet }) => sheet);
  return [...filled, ...unread].filter((sheet) => !ours.has(sheet));
}
