import { useMemo } from "react";
import type { ReactNode } from "react";

import type { CitationReader } from "../../app/citation-reader";
import type { Review } from "../../domain/review/review";
import { proseCells, sourceCells } from "../../domain/rules/text-cells";
import { useReadAhead } from "./useReadAhead";

export interface ReadAheadProps {
  readonly review: Review;
  readonly citationsIn: CitationReader | undefined;
}

/** Has what a check reads read before somebody asks for it. Shows nothing. */
export function ReadAhead({ review, citationsIn }: ReadAheadProps): ReactNode {
  const texts = useMemo(() => [...sourceCells(review), ...proseCells(review)].map(({ text }) => text), [review]);
  useReadAhead(texts, citationsIn);
  return null;
}
