import { compareBrief } from "../domain/brief/compare-brief";
import type { BriefComparison } from "../domain/brief/compare-brief";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import { openReview, withMendedIds } from "./open-review";
import type { BriefRecord, ReviewWorkbook } from "./ports";

/**
 * Row by row, whether a brief still says what the workbook says.
 *
 * @throws UnusableInput when the workbook holds no review
 */
export async function briefStatus(record: BriefRecord, workbook: ReviewWorkbook): Promise<Result<BriefComparison>> {
  const opened = await openReview(workbook);
  const { value: review, messages } = withMendedIds(opened.value);
  return ok(compareBrief(record, review), [...opened.messages, ...messages]);
}
