import type { BriefGap } from "./brief-gap";
import { rankGaps } from "./brief-gap";
import type { BriefInput } from "./brief-input";
import type { CitedNorm } from "./cited-norms";
import { mergeNorms } from "./cited-norms";
import type { TruncatedText } from "./truncate-text";
import { truncateProse, truncateText } from "./truncate-text";
import type { ReviewNumbers } from "./review-numbers";
import { countReview } from "./review-numbers";
import type { BriefWords } from "./words/brief-words";
import { wordsOf } from "./words/words-of";

/** What every section of the brief is written from. */
export interface BriefContext {
  readonly input: BriefInput;
  readonly words: BriefWords;
  /** Most important first. */
  readonly gaps: readonly BriefGap[];
  /** By aspect in the profile's order, then as in the table. */
  readonly byAspect: readonly BriefGap[];
  readonly inTableOrder: readonly BriefGap[];
  /** As their provisions follow each other in the draft. */
  readonly inDraftOrder: readonly BriefGap[];
  /** Every instrument that a gap cites, with all the places cited. */
  readonly norms: readonly CitedNorm[];
  readonly numbers: ReviewNumbers;
  /** Make a text of the workbook fit without dividing a citation. */
  readonly cut: (text: string, longest: number) => TruncatedText;
  /** The same for prose that may run on a little to end with a sentence. */
  readonly truncateProse: (text: string, longest: number) => TruncatedText;
}

/** Rank and count a review once, for all sections. Never fails. */
export function toBriefContext(input: BriefInput): BriefContext {
  const gaps = rankGaps(input);
  const fit = (cut: typeof truncateText, text: string, longest: number): TruncatedText =>
    text.length <= longest
      ? { text, cut: false }
      : cut(text, longest, input.citationsIn(text.slice(0, 1.25 * longest + LONGEST_CITATION)));
  return {
    input,
    words: wordsOf(input.language),
    gaps,
    byAspect: [...gaps].sort((a, b) => a.aspect - b.aspect || a.order - b.order),
    inTableOrder: [...gaps].sort((a, b) => a.order - b.order),
    inDraftOrder: [...gaps].sort((a, b) => a.place - b.place || a.order - b.order),
    norms: mergeNorms(gaps.flatMap(({ norms }) => norms)),
    numbers: countReview(input, gaps),
    cut: (text, longest) => fit(truncateText, text, longest),
    truncateProse: (text, longest) => fit(truncateProse, text, longest),
  };
}

/** No citation is longer than this, so one that crosses the cut is read whole. */
const LONGEST_CITATION = 400;
