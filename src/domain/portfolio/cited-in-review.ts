import { citedNorms, formatNorm } from "../brief/cited-norms";
import type { ResolvedCitation } from "../citation/citation";
import { idKey } from "../gap/id-key";
import type { Catalogue } from "../instrument/catalogue";
import type { Instrument } from "../instrument/instrument";
import { formatPinpoint } from "../instrument/pinpoint";
import { isOwn } from "../instrument/own-instrument";
import type { Pinpoint } from "../instrument/pinpoint";
import type { Language } from "../language";
import { amendmentsByGap } from "../review/amendments-by-gap";
import { withoutState } from "../review/own-names";
import type { Review } from "../review/review";
import { activeGaps } from "../review/row-ids";
import { countryName } from "../text/country-names";
import type { NormSummary } from "./review-summary";

/**
 * The norms that the standing gaps of a review rest on, by the gap that cites them first; of one gap treaties foremost.
 *
 * Article 16 and its paragraph 1 are one norm. An act of the reviewer's own documents is told with its state, which its
 * title names or whose law is reviewed: two states may have acts of one name. What is not certain, and a place that its instrument does not have,
 * is left out.
 */
export function citedInReview(
  review: Review,
  catalogue: Catalogue,
  citationsIn: (text: string) => readonly ResolvedCitation[],
  language: Language,
): readonly NormSummary[] {
  const amendmentsOf = amendmentsByGap(review);
  const counts = new Map<string, Place & { gaps: number }>();
  for (const { id, sources } of activeGaps(review)) {
    const cells = [sources, ...(amendmentsOf.get(idKey(id)) ?? []).map(({ justification }) => justification)];
    for (const [key, place] of placesOf(cells.flatMap(citationsIn), catalogue)) {
      const count = counts.get(key) ?? { ...place, gaps: 0 };
      counts.set(key, count);
      count.gaps += 1;
    }
  }
  return [...counts.values()].map(({ instrument, pinpoint, gaps }) => {
    const label = formatNorm({ instrument, pinpoints: pinpoint ? [pinpoint] : [] }, language);
    const { jurisdiction } = instrument;
    const isOfState = isOwn(instrument) && jurisdiction !== "" && jurisdiction !== "INT";
    return {
      instrument: isOfState ? `${instrument.id} ${jurisdiction}` : instrument.id,
      place: pinpoint ? formatPinpoint(pinpoint) : "",
      label: isOfState && !namesState(instrument) ? `${label} (${countryName(jurisdiction, language)})` : label,
      gaps,
    };
  });
}

/** Whether the reader is told of the state already: "Tide Act 4 of 2013 (South Africa)". */
const namesState = ({ title, jurisdiction }: Instrument): boolean => withoutState(title.en, jurisdiction) !== title.en;

interface Place {
  readonly instrument: Instrument;
  readonly pinpoint: Pinpoint | undefined;
}

/** What is cited, once each, by a key. */
function placesOf(citations: readonly ResolvedCitation[], catalogue: Catalogue): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { instrument, pinpoints } of citedNorms(citations.flatMap(withKnownPlaces), catalogue)) {
    const cited: readonly (Pinpoint | undefined)[] = pinpoints.length === 0 ? [undefined] : pinpoints.map(wholeOf);
    for (const pinpoint of cited)
      places.set(`${instrument.id} ${pinpoint ? formatPinpoint(pinpoint) : ""}`, { instrument, pinpoint });
  }
  return places;
}

/** The citation with the places that its instrument has; none where it has none of them. */
function withKnownPlaces(citation: ResolvedCitation): readonly ResolvedCitation[] {
  const wrong = citation.problems.filter(({ kind }) => kind === "no-such-part" || kind === "doubtful-part");
  if (wrong.length === 0) return [citation];
  const pinpoints = citation.pinpoints.filter((place) =>
    wrong.every(({ pinpoint }) => pinpoint !== undefined && pinpoint !== formatPinpoint(place)),
  );
  return pinpoints.length > 0 ? [{ ...citation, pinpoints }] : [];
}

/** The article or paragraph that a place is in; a run of them stays one. */
const wholeOf = ({ kind, path, to }: Pinpoint): Pinpoint => ({
  ...(kind !== undefined && { kind }),
  path: path.slice(0, 1),
  ...(to && to[0] !== path[0] && { to: to.slice(0, 1) }),
});
