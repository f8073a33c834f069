import type { ResolvedCitation } from "../citation/citation";
import { formatPinpoint } from "../instrument/pinpoint";

/** A place that rows cite; `pinpoint` is "" for an instrument as a whole. */
export interface CitedOften {
  readonly instrument: string;
  readonly pinpoint: string;
}

/** Once is not often. */
const LEAST = 2;

/**
 * What most rows of a review cite, the most cited first; of those that are cited as often, what comes first in the
 * table.
 *
 * @param rows the citations of each row
 */
export function oftenCited(rows: readonly (readonly ResolvedCitation[])[], limit: number): readonly CitedOften[] {
  const counts = new Map<string, { readonly place: CitedOften; rows: number }>();
  for (const citations of rows) {
    const places = new Map(
      citations.flatMap(placesOf).map((place) => [`${place.instrument} ${place.pinpoint}`, place]),
    );
    for (const [key, place] of places) {
      const counted = counts.get(key) ?? { place, rows: 0 };
      counted.rows++;
      counts.set(key, counted);
    }
  }
  return [...counts.values()]
    .filter((counted) => counted.rows >= LEAST)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, limit)
    .map(({ place }) => place);
}

function placesOf({ instrument, pinpoints }: ResolvedCitation): readonly CitedOften[] {
  if (instrument === undefined) return [];
  if (pinpoints.length === 0) return [{ instrument, pinpoint: "" }];
  return pinpoints.map((pinpoint) => ({ instrument, pinpoint: formatPinpoint(pinpoint) }));
}
