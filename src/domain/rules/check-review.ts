import type { Language } from "../language";
import type { Review } from "../review/review";
import type { CheckReport } from "./finding";
import { RULES } from "./index";
import type { RuleContext } from "./rule";
import { runRules } from "./run-rules";

/** How a check is run. */
export interface CheckOptions {
  /** Of the messages; English when left out. */
  readonly language?: Language;
}

/**
 * Check a review against all rules.
 *
 * Findings come in the order of the workbook's tables and their rows, then in
 * the order of the rules. What a waiver with a reason covers is listed apart
 * and does not count in the summary. Never fails: whatever the cells hold is
 * either right or found.
 *
 * A review that shares rows with one that was checked before with the same
 * context is looked through only where it differs; what was found elsewhere
 * comes back as the very findings it was.
 */
export const checkReview = (review: Review, context: RuleContext, { language }: CheckOptions = {}): CheckReport =>
  runRules(RULES, review, context, language);
