import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Review } from "../../domain/review/review";
import { checkReview } from "../../domain/rules/check-review";
import { toRuleContext } from "../../domain/rules/rule-context";
import type { RuleContext } from "../../domain/rules/rule";
import { readingContext, sharedReader } from "../citation-reader";
import { normaliseReview } from "../normalise-review";
import type { Checking } from "./session-context";

/** Rules and grammar at work. What was read for one check is remembered for the next. */
export function toChecking(): Checking {
  let last: RuleContext | undefined;
  /** The very context of the last check while it says the same, so that what was found then still holds. */
  const contextFor = ({ details, profile }: Review, catalogue: Catalogue, today: string): RuleContext => {
    const now = toRuleContext(catalogue, profile, sharedReader(catalogue, details.jurisdiction), today);
    const isSame = last && (Object.keys(now) as (keyof RuleContext)[]).every((key) => last?.[key] === now[key]);
    return last && isSame ? last : (last = now);
  };
  return {
    citationsIn: sharedReader,
    reportOn: (review, catalogue, language, today) =>
      checkReview(review, contextFor(review, catalogue, today), { language }),
    normalise: (review, catalogue, scope, style) => {
      const { jurisdiction } = review.details;
      return normaliseReview(review, scope, readingContext(catalogue, { jurisdiction }), style);
    },
  };
}
