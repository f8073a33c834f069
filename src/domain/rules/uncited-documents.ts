import { memoise } from "../memoise";
import type { Review } from "../review/review";
import { documentFinder } from "./documents-in";
import type { RuleContext } from "./rule";
import { type RequiredDocument, requiredDocuments } from "./required-documents";
import { textsByBlock } from "./texts-by-block";
import type { BlockTexts } from "./texts-by-block";

/** The documents that the review has to cite, does not, and does not say why. */
export function uncitedDocuments(
  review: Review,
  { profile, citationsIn }: Pick<RuleContext, "profile" | "citationsIn">,
): readonly RequiredDocument[] {
  const unexplained = requiredDocuments(review, profile).filter(
    ({ note }) => (note?.notCitedReason ?? "").trim() === "",
  );
  if (unexplained.length === 0) return [];
  const finders = textsByBlock(review).map(finderFor(citationsIn));
  return unexplained.filter((document) => !finders.some((isCited) => isCited(document)));
}

const finderFor = memoise((citationsIn: RuleContext["citationsIn"]) =>
  memoise((texts: BlockTexts) => documentFinder(texts, citationsIn)),
);
