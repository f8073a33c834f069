import type { Review } from "../review/review";
import { documentsIn } from "./documents-in";
import { activeGaps } from "../review/row-ids";
import type { RuleContext } from "./rule";
import { type RequiredDocument, requiredDocuments } from "./required-documents";

/** The documents that the review has to cite, does not, and does not say why. */
export function uncitedDocuments(
  review: Review,
  { profile, citationsIn }: Pick<RuleContext, "profile" | "citationsIn">,
): readonly RequiredDocument[] {
  const unexplained = requiredDocuments(review, profile).filter(
    ({ note }) => (note?.notCitedReason ?? "").trim() === "",
  );
  if (unexplained.length === 0) return [];
  const gaps = activeGaps(review);
  const sources = [...gaps.map((gap) => gap.sources), ...review.amendments.map(({ justification }) => justification)];
  const prose = gaps.flatMap(({ issue, solution }) => [issue, solution]);
  const cited = new Set(documentsIn(unexplained, { sources, prose }, citationsIn));
  return unexplained.filter((document) => !cited.has(document));
}
