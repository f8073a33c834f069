import type { ResolvedCitation } from "../citation/citation";
import { isKnownPlace } from "../instrument/is-known-place";
import type { Instrument } from "../instrument/instrument";
import { formatPinpoint } from "../instrument/pinpoint";
import type { Review } from "../review/review";
import type { RuleContext } from "./rule";
import { sourceCells } from "./text-cells";

/** Places of an instrument that nothing is found wrong with only because the catalogue doesn't know whether they exist. */
export interface UncheckedPlaces {
  /** Id in the catalogue. */
  readonly instrument: string;
  /** Normal forms, each once, in reading order. */
  readonly places: readonly string[];
}

/** What was cited and could not be checked, by instrument, in the order in which the sources of the review name them. */
export function uncheckedPlaces(
  review: Review,
  { citationsIn, catalogue }: Pick<RuleContext, "citationsIn" | "catalogue">,
): readonly UncheckedPlaces[] {
  const found = new Map<string, Set<string>>();
  for (const { text } of sourceCells(review))
    for (const citation of citationsIn(text)) {
      const instrument = catalogue.byId.get(citation.instrument ?? "");
      const places = instrument ? uncheckedOf(citation, instrument) : [];
      if (!instrument || places.length === 0) continue;
      const known = found.get(instrument.id) ?? new Set();
      found.set(instrument.id, known);
      for (const place of places) known.add(place);
    }
  return [...found].map(([instrument, places]) => ({ instrument, places: [...places] }));
}

/** The places of a citation that the catalogue can't tell anything of, in normal form. */
export const uncheckedOf = ({ pinpoints, problems }: ResolvedCitation, instrument: Instrument): readonly string[] =>
  pinpoints
    .filter((pinpoint) => !isKnownPlace(instrument, pinpoint))
    .map(formatPinpoint)
    .filter((place) => problems.every(({ pinpoint }) => pinpoint !== place));
