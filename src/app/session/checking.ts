import type { Catalogue } from "../../domain/instrument/catalogue";
import { checkReview, toRuleContext } from "../../domain/rules/check-review";
import { readingContext, toCitationReader } from "../citation-reader";
import type { CitationReader } from "../citation-reader";
import { normaliseReview } from "../normalise-review";
import type { Checking } from "./session-context";

/** Rules and grammar at work. What was read for one check is remembered for the next. */
export function toChecking(): Checking {
  let known: { catalogue: Catalogue; jurisdiction: string; read: CitationReader } | undefined;
  const citationsIn = (catalogue: Catalogue, jurisdiction: string): CitationReader => {
    if (known?.catalogue !== catalogue || known.jurisdiction !== jurisdiction) {
      known = { catalogue, jurisdiction, read: toCitationReader(catalogue, { jurisdiction }) };
    }
    return known.read;
  };
  return {
    citationsIn,
    reportOn: (review, catalogue, language, today) => {
      const { jurisdiction } = review.details;
      const context = toRuleContext(catalogue, review.profile, citationsIn(catalogue, jurisdiction), today);
      return checkReview(review, context, { language });
    },
    normalise: (review, catalogue, scope, style) => {
      const { jurisdiction } = review.details;
      return normaliseReview(review, scope, readingContext(catalogue, { jurisdiction }), style);
    },
  };
}
