import type { DraftProvision } from "../domain/draft/draft-provision";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { ToldRemark } from "../domain/review/remark-words";
import { isOurTable } from "../domain/review/tables";
import { openReview } from "./open-review";
import { importWrites, planImport, refuseOtherLanguage } from "./plan-import";
import type { ImportedDraft } from "./plan-import";
import type { ReviewWorkbook } from "./ports";
import { ourTable } from "./sheet-cells";
import { tableMissing } from "./table-refusals";

/**
 * Add the provisions of a draft to those of a review, in the workbook's cells; its file is for the caller to save. Rows
 * that are there already stay as they are, whatever the draft says, but for their place in it.
 *
 * @throws UnusableInput when the workbook holds no review, or no sheet for provisions, and for a draft in another language
 */
export async function importDraft(
  workbook: ReviewWorkbook,
  provisions: readonly DraftProvision[],
): Promise<Result<ImportedDraft, ToldRemark>> {
  const { value: review, messages } = await openReview(workbook);
  refuseOtherLanguage(provisions, review);
  const { value: tables } = await workbook.readTables(isOurTable);
  const table = ourTable(tables, review, "Provisions");
  if (!table) throw tableMissing("Provisions");
  const plan = planImport(provisions, review);
  const { edits, rows } = importWrites(plan, review.provisions, table);
  await workbook.write(edits, rows);
  const { rows: _, order: __, ...imported } = plan;
  return ok(imported, messages);
}
