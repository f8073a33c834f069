import { mendIds } from "../domain/gap/mend-ids";
import { profileFor } from "../domain/profile/profiles";
import { ok } from "../domain/result";
import type { Message, Result } from "../domain/result";
import { readReview } from "../domain/review/read-review";
import type { Review } from "../domain/review/review";
import { isOurTable } from "../domain/review/tables";
import type { ReviewWorkbook } from "./ports";

/**
 * The review a workbook holds, as it is typed.
 *
 * @throws UnusableInput when the workbook holds none
 */
export async function openReview(workbook: ReviewWorkbook): Promise<Result<Review>> {
  const [tables, threads] = [await workbook.readTables(isOurTable), await workbook.readThreads()];
  const review = readReview(tables.value, threads.value, profileFor);
  return ok(review.value, [...tables.messages, ...threads.messages, ...review.messages]);
}

/** The same review with an id of its own for every gap, and a message for each id that was mended. */
export function withMendedIds(review: Review): Result<Review> {
  const { gaps, mended } = mendIds(review.gaps);
  const messages = mended.map(({ gap, before, after }): Message => ({
    text:
      before === ""
        ? `Row ${gap.place.row} of Gaps has no number; it is called ${after} here.`
        : `Row ${gap.place.row} of Gaps has the number ${before} of another row; it is called ${after} here.`,
  }));
  return ok(gaps === review.gaps ? review : { ...review, gaps }, messages);
}
