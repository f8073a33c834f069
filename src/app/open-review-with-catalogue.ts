import type { Catalogue } from "../domain/instrument/catalogue";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { ToldRemark } from "../domain/review/remark-words";
import type { Review } from "../domain/review/review";
import { openReview } from "./open-review";
import type { ReviewWorkbook } from "./ports";
import { catalogueOf } from "./review-catalogue";

/** A review, and the catalogue as it sees it. */
export interface ReviewWithCatalogue {
  readonly review: Review;
  readonly catalogue: Catalogue;
}

/**
 * The review a workbook holds with the catalogue as it sees it: whatever reads its citations starts here, so that
 * nothing reads them without the documents of its own.
 *
 * @param bundled the catalogue as it comes with the program
 * @throws UnusableInput when the workbook holds no review
 */
export async function openReviewWithCatalogue(
  workbook: ReviewWorkbook,
  bundled: Catalogue,
): Promise<Result<ReviewWithCatalogue, ToldRemark>> {
  const { value: review, messages } = await openReview(workbook);
  return ok({ review, catalogue: catalogueOf(bundled, review) }, messages);
}
