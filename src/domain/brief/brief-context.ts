import { memoise } from "../memoise";
import type { AuthorTexts } from "./author/author-text";
import { authorTexts } from "./author/author-texts";
import type { BriefGap } from "./brief-gap";
import { rankGaps } from "./brief-gap";
import type { BriefInput } from "./brief-input";
import type { CitedNorm } from "./cited-norms";
import { mergeNorms } from "./cited-norms";
import type { ReviewNumbers } from "./review-numbers";
import { countReview } from "./review-numbers";
import type { BriefWords } from "./words/brief-words";
import { wordsOf } from "./words/words-of";

/** What every section of the brief is written from. */
export interface BriefContext {
  readonly input: BriefInput;
  readonly words: BriefWords;
  /** What the author wrote, or what is proposed until then. */
  readonly author: AuthorTexts;
  /** Most important first. */
  readonly gaps: readonly BriefGap[];
  readonly inTableOrder: readonly BriefGap[];
  /** Every instrument that a gap cites, with all the places cited. */
  readonly norms: readonly CitedNorm[];
  readonly numbers: ReviewNumbers;
  /** Whether citations are printed that are certainly wrong, as far as is known before it is composed. */
  readonly printsWrong: boolean;
}

/** Rank and count a review, once for all that is composed and told of the same input. Never fails. */
export const toBriefContext = memoise((input: BriefInput): BriefContext => {
  const gaps = rankGaps(input);
  return {
    input,
    words: wordsOf(input.language),
    author: authorTexts(input, gaps),
    gaps,
    inTableOrder: [...gaps].sort((a, b) => a.order - b.order),
    norms: mergeNorms(gaps.flatMap(({ norms }) => norms)),
    numbers: countReview(input, gaps),
    printsWrong: false,
  };
});
