import type { Catalogue } from "../domain/instrument/catalogue";
import type { Language } from "../domain/language";
import { profileFor } from "../domain/profile/profiles";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import { checkReview, toRuleContext } from "../domain/rules/check-review";
import type { CheckReport } from "../domain/rules/finding";
import { toCitationReader } from "./citation-reader";
import { openReview } from "./open-review";
import type { ReviewWorkbook } from "./ports";
import { catalogueOf } from "./review-catalogue";

/**
 * Check the review in a workbook against every rule.
 *
 * @param language of the findings' messages
 * @throws UnusableInput when the workbook holds no review
 */
export async function checkWorkbook(
  workbook: ReviewWorkbook,
  catalogue: Catalogue,
  language: Language,
): Promise<Result<CheckReport>> {
  const { value: review, messages } = await openReview(workbook);
  const { jurisdiction, profile } = review.details;
  const known = catalogueOf(catalogue, review);
  const citationsIn = toCitationReader(known, { jurisdiction });
  return ok(checkReview(review, toRuleContext(known, profileFor(profile), citationsIn), { language }), messages);
}
