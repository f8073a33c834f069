import type { Catalogue } from "../domain/instrument/catalogue";
import type { Language } from "../domain/language";
import type { ReviewSummary } from "../domain/portfolio/review-summary";
import { summariseReview } from "../domain/portfolio/summarise-review";
import { checkOpened } from "./check-workbook";
import { openReviewWithCatalogue } from "./open-review-with-catalogue";
import type { ReviewWorkbook } from "./ports";

/**
 * What a portfolio says of the review in a workbook.
 *
 * @param language of the names of aspects and norms
 * @throws NoReview when the workbook holds no review, FrozenCopy for one for people outside, UnusableInput when the one it holds can't be read
 */
export async function summariseWorkbook(
  workbook: ReviewWorkbook,
  bundled: Catalogue,
  language: Language,
): Promise<ReviewSummary> {
  const { value, messages } = await openReviewWithCatalogue(workbook, bundled);
  const { profile } = value.review;
  return summariseReview({ ...value, ...checkOpened(value, language), profile, remarks: messages.length }, language);
}
