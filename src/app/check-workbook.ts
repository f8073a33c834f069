import type { Catalogue } from "../domain/instrument/catalogue";
import type { Language } from "../domain/language";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { ToldRemark } from "../domain/review/remark-words";
import { checkReview } from "../domain/rules/check-review";
import { toRuleContext } from "../domain/rules/rule-context";
import type { CheckReport } from "../domain/rules/finding";
import { uncheckedPlaces } from "../domain/rules/unchecked-places";
import type { UncheckedPlaces } from "../domain/rules/unchecked-places";
import { MOST_CITATIONS, toCitationReader } from "./citation-reader";
import type { CitationReader } from "./citation-reader";
import { openReviewWithCatalogue } from "./open-review-with-catalogue";
import type { ReviewWithCatalogue } from "./open-review-with-catalogue";
import type { ReviewWorkbook } from "./ports";

/** A report, and what of the sources could not be checked. */
export interface CheckedWorkbook extends CheckReport {
  readonly unchecked: readonly UncheckedPlaces[];
}

/**
 * Check the review in a workbook against every rule.
 *
 * @param language of the findings' messages
 * @param today ISO day, for what is overdue; nothing is where it is left out
 * @throws UnusableInput when the workbook holds no review
 */
export async function checkWorkbook(
  workbook: ReviewWorkbook,
  bundled: Catalogue,
  language: Language,
  today = "",
): Promise<Result<CheckedWorkbook, ToldRemark>> {
  const { value, messages } = await openReviewWithCatalogue(workbook, bundled);
  const { report, citationsIn } = checkOpened(value, language, today);
  const { review, catalogue } = value;
  return ok({ ...report, unchecked: uncheckedPlaces(review, { citationsIn, catalogue }) }, messages);
}

/** Check a review against every rule; the reader remembers what the rules had it read. */
export function checkOpened(
  { review, catalogue }: ReviewWithCatalogue,
  language: Language,
  today = "",
): { readonly report: CheckReport; readonly citationsIn: CitationReader } {
  const { jurisdiction } = review.details;
  const citationsIn = toCitationReader(catalogue, { jurisdiction }, MOST_CITATIONS);
  return {
    report: checkReview(review, toRuleContext(catalogue, review.profile, citationsIn, today), { language }),
    citationsIn,
  };
}
