import { useEffect, useMemo, useState } from "react";

import type { CitationReader } from "../../app/citation-reader";
import type { Gap } from "../../domain/gap/gap";
import type { Catalogue } from "../../domain/instrument/catalogue";
import { suggestParts } from "../../domain/lookup/suggest-parts";
import type { Suggestions } from "../../domain/lookup/suggestion";
import type { Review } from "../../domain/review/review";
import { toRowToCite } from "../../domain/review/row-to-cite";
import { useReadAhead } from "../reading/useReadAhead";
import { searchIndexOf } from "./search-index-of";
import { passes, type StandardsFilter } from "./standards-filter";

/** In each of the two groups: as many as are looked through at a glance. */
const SHOWN = 5;

export interface SuggestionsInput {
  readonly catalogue: Catalogue;
  readonly review: Review;
  readonly target: Gap;
  readonly filter: StandardsFilter;
  readonly citationsIn: CitationReader | undefined;
}

/**
 * What the row may cite, worked out while nobody waits for it. While a row changes, what was suggested for it stays;
 * undefined until there is anything to say of it.
 */
export function useSuggestions({
  catalogue,
  review,
  target,
  filter,
  citationsIn,
}: SuggestionsInput): Suggestions | undefined {
  const sources = useMemo(() => review.gaps.map((gap) => gap.sources), [review]);
  const isRead = useReadAhead(sources, citationsIn);
  const [found, setFound] = useState<{ readonly row: string; readonly suggestions: Suggestions }>();
  const row = rowKey(target);
  useEffect(() => {
    if (!isRead || !citationsIn) return undefined;
    const timer = setTimeout(() => {
      const suggestions = suggestParts(searchIndexOf(catalogue), toRowToCite(review, target, citationsIn), {
        home: review.details.jurisdiction,
        limit: SHOWN,
        filter: (instrument, part) => passes(filter, instrument, part),
      });
      setFound({ row: rowKey(target), suggestions });
    });
    return () => clearTimeout(timer);
  }, [isRead, citationsIn, catalogue, review, target, filter]);
  return found?.row === row ? found.suggestions : undefined;
}

const rowKey = ({ id, place }: Gap): string => id || `row ${place.row}`;
