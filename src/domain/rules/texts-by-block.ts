import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import { memoise } from "../memoise";
import type { Review } from "../review/review";
import { isActive } from "../review/row-ids";
import { inBlocks } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
import type { CitingTexts } from "./documents-in";

/** The texts of some rows that follow each other. */
export interface BlockTexts extends CitingTexts {
  /** What the review says itself: issues, solutions and new text. */
  readonly said: readonly string[];
}

/**
 * The texts of a review's gaps, without withdrawn ones, and of its amendments, block by block: the same value for the
 * same rows, so that what is counted over a review is counted anew where it changed.
 */
export const textsByBlock = ({ gaps, amendments }: Review): readonly BlockTexts[] => [
  ...inBlocks(gaps).map(textsOfGaps),
  ...inBlocks(amendments).map(textsOfAmendments),
];

const textsOfGaps = memoise((block: Block<Gap>): BlockTexts => {
  const gaps = block.filter(isActive);
  const prose = gaps.flatMap(({ issue, solution }) => [issue, solution]);
  return { sources: gaps.map(({ sources }) => sources), prose, said: prose };
});

const textsOfAmendments = memoise((block: Block<Amendment>): BlockTexts => ({
  sources: block.map(({ justification }) => justification),
  prose: [],
  said: block.map(({ newText }) => newText),
}));
