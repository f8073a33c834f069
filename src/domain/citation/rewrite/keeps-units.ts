import type { Instrument } from "../../instrument/instrument";
import type { ResolvedCitation } from "../citation";
import { levelsOf } from "../format/levels";
import type { Lexicon } from "../lexicon/lexicon";
import type { Pinpoint } from "../../instrument/pinpoint";
import { toReading } from "../productions/look";
import { unitsIn } from "./known-words";

/**
 * Whether a normal form calls the levels inside an article what the citation
 * calls them. Numbers alone don't tell: "абзац третий пункта 2" is no
 * "подпункт 3) пункта 2", and "часть вторая" is one only in some codes.
 */
export function keepsUnits({ text, pinpoints }: ResolvedCitation, instrument: Instrument, lexicon: Lexicon): boolean {
  const levels = new Set([
    "sign",
    instrument.pinpoint.unit,
    ...pinpoints.flatMap((place) => levelNames(place, instrument)),
  ]);
  return unitsIn(toReading(text, lexicon)).every(
    ({ rank, unit, orPlural }) =>
      rank < INSIDE_AN_ARTICLE || levels.has(unit) || (orPlural !== undefined && levels.has(orPlural)),
  );
}

const INSIDE_AN_ARTICLE = 2;

function levelNames(place: Pinpoint, instrument: Instrument): readonly string[] {
  // "Annex III, point 4", "пункт 38 преамбулы"
  if (place.kind !== undefined) return ["point", "paragraph"];
  if (instrument.pinpoint.unit !== "article") return place.path.length > 1 ? ["subparagraph", "point"] : [];
  const units: readonly string[] = levelsOf(place, instrument).map(({ unit }) => unit);
  return units.includes("subparagraph") ? [...units, "point"] : units;
}
