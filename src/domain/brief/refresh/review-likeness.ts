import type { RedlineSpan } from "../../amendment/redline/redline-span";
import type { PartComparison } from "../compare-brief";
import { isUnlinked } from "./refresh-plan";
import type { LinkedBlock, ReviewLikeness } from "./refresh-plan";

/** What somebody wrote for this review: norms, provisions and aspects are worded alike in many. */
const OWN = new Set(["headline", "issue", "solution", "recommendation"]);

/** Below this share of its texts a brief may be of another review. */
const FEW = 0.25;

/**
 * Numbers of gaps are the same in every review, and files are renamed: a review is known by what it says, and by what
 * its first sheet says of it.
 */
export function reviewLikeness(blocks: readonly LinkedBlock[], parts: readonly PartComparison[]): ReviewLikeness {
  const own = blocks.filter((block) => OWN.has(block.binding.field) && !isUnlinked(block));
  const alike = own.filter(({ state, words }) => state !== "gone" && (words.length === 0 || halfStays(words)));
  const isSameDraft = parts.some(({ part, state }) => part === "details" && state === "fresh");
  return {
    texts: own.length,
    alike: alike.length,
    isOther: own.length > 0 && !isSameDraft && alike.length < own.length * FEW,
  };
}

function halfStays(words: readonly RedlineSpan[]): boolean {
  const lettersOf = (kind: RedlineSpan["kind"]): number =>
    words.reduce((sum, span) => sum + (span.kind === kind ? span.text.length : 0), 0);
  const stays = lettersOf("equal");
  return stays >= Math.min(stays + lettersOf("deleted"), stays + lettersOf("inserted")) / 2;
}
