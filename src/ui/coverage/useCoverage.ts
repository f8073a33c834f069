import { useEffect, useMemo, useState } from "react";

import type { CitationReader } from "../../app/citation-reader";
import { type Coverage, coverageOf } from "../../domain/coverage/coverage";
import type { Profile } from "../../domain/profile/profile";
import type { Review } from "../../domain/review/review";
import { useReadAhead } from "../reading/useReadAhead";

/** The coverage of a review, counted once its citations are read; undefined till then, and as it was while it changes. */
export function useCoverage(
  review: Review,
  profile: Profile,
  citationsIn: CitationReader | undefined,
): Coverage | undefined {
  const texts = useMemo(
    () => [
      ...review.gaps.flatMap(({ sources, issue, solution }) => [sources, issue, solution]),
      ...review.amendments.map(({ justification }) => justification),
    ],
    [review],
  );
  const isRead = useReadAhead(texts, citationsIn);
  const [found, setFound] = useState<Coverage>();
  useEffect(() => {
    if (isRead && citationsIn) setFound(coverageOf(review, profile, citationsIn));
  }, [isRead, citationsIn, review, profile]);
  return found;
}
