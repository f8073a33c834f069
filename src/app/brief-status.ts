import { compareBrief } from "../domain/brief/compare-brief";
import type { BriefComparison } from "../domain/brief/compare-brief";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import { openReview, withMendedIds } from "./open-review";
import type { BriefDocuments, ReviewWorkbook } from "./ports";

/**
 * Row by row, whether a brief still says what the workbook says.
 *
 * @throws UnusableInput when the document is no brief of ours or the workbook holds no review
 */
export async function briefStatus(
  documents: BriefDocuments,
  file: Uint8Array,
  workbook: ReviewWorkbook,
): Promise<Result<BriefComparison>> {
  const record = documents.read(file);
  const opened = await openReview(workbook);
  const { value: review, messages } = withMendedIds(opened.value);
  return ok(compareBrief(record.value, review), [...record.messages, ...opened.messages, ...messages]);
}
