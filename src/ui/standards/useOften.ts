import { useMemo } from "react";

import type { CitationReader } from "../../app/citation-reader";
import { oftenCited } from "../../domain/lookup/often-cited";
import type { CitedOften } from "../../domain/lookup/often-cited";
import type { Review } from "../../domain/review/review";
import { activeGaps } from "../../domain/review/row-ids";
import { useReadAhead } from "../reading/useReadAhead";

/** As many as are looked through at a glance, with what the recent ones may take of them. */
const MOST = 8;
const NONE: readonly CitedOften[] = [];

/** What the rows of the review cite most: read from the table itself, so that nothing has to be kept. None until it is read. */
export function useOften(review: Review, citationsIn: CitationReader | undefined): readonly CitedOften[] {
  const sources = useMemo(() => activeGaps(review).map((gap) => gap.sources), [review]);
  const isRead = useReadAhead(sources, citationsIn);
  return useMemo(
    () => (isRead && citationsIn ? oftenCited(sources.map(citationsIn), MOST) : NONE),
    [isRead, citationsIn, sources],
  );
}
