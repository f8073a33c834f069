import type { ResolvedCitation } from "../citation/citation";
import { citedPlaces } from "../citation/format/cited-places";
import { formatPlaces } from "../citation/format/format-places";
import { containsPlace, leadingNumber } from "../instrument/contains-place";
import { formatPinpoint } from "../instrument/pinpoint";
import type { Pinpoint } from "../instrument/pinpoint";
import type { Catalogue } from "../instrument/catalogue";
import type { Instrument } from "../instrument/instrument";
import type { Language, Localised } from "../language";
import { shortNameOf } from "../instrument/short-names";

/** An instrument and the places of it that are cited. */
export interface CitedNorm {
  readonly instrument: Instrument;
  /** Without doubles, in the order they were first cited; empty when the instrument is cited as a whole. */
  readonly pinpoints: readonly Pinpoint[];
}

/**
 * What citations come to, an instrument once each: international treaties
 * first, then other international norms, then the law of countries, and
 * within these in the order they were first cited. A citation whose
 * instrument is not certain is left out.
 */
export const citedNorms = (citations: readonly ResolvedCitation[], catalogue: Catalogue): readonly CitedNorm[] =>
  mergeNorms(
    citations.flatMap((citation): readonly CitedNorm[] => {
      const instrument = citation.instrument === undefined ? undefined : catalogue.byId.get(citation.instrument);
      return instrument ? [{ instrument, pinpoints: citedPlaces(citation, instrument) }] : [];
    }),
  );

/** Citations of several cells as one, in the order that `citedNorms` gives. */
export function mergeNorms(norms: readonly CitedNorm[]): readonly CitedNorm[] {
  const merged = new Map<string, { readonly instrument: Instrument; readonly places: Map<string, Pinpoint> }>();
  for (const { instrument, pinpoints } of norms) {
    const norm = merged.get(instrument.id) ?? { instrument, places: new Map<string, Pinpoint>() };
    merged.set(instrument.id, norm);
    for (const pinpoint of pinpoints) {
      const key = formatPinpoint(pinpoint);
      if (!norm.places.has(key)) norm.places.set(key, pinpoint);
    }
  }
  return [...merged.values()]
    .map(({ instrument, places }) => ({ instrument, pinpoints: [...places.values()] }))
    .sort((a, b) => rankOf(a.instrument) - rankOf(b.instrument));
}

/** Whether it is a norm of the international community, not an example from a country. */
export const isInternational = ({ jurisdiction }: Instrument): boolean => jurisdiction === "INT";

const rankOf = (instrument: Instrument): number => (isInternational(instrument) ? (instrument.binding ? 0 : 1) : 2);

/** `"CRC, arts. 3 and 16"` in the brief's language; of places above `most` it is said that there are others. */
export function formatNorm(norm: CitedNorm, language: Language, most = 6): string {
  const places = formatPinpoints(norm, language, most);
  const name = shortNameOf(norm.instrument, language).replace(NUMBER_AFTER_SIGN, "\u00a0");
  return [name, ...(places === "" ? [] : [places])].join(", ");
}

/** `"arts. 3 and 16, annex II"`; places in the instrument's order, those above `most` left out, which is said. */
export function formatPinpoints({ instrument, pinpoints }: CitedNorm, language: Language, most: number): string {
  const sorted = withoutContained(pinpoints).sort(byPlace);
  const places = formatPlaces(sorted.slice(0, most), instrument, language, "compact").join(", ");
  return `${places}${sorted.length > most ? ` ${OTHERS[language]}` : ""}`
    .replace(NUMBER_AFTER_UNIT, "\u00a0")
    .replace(KAZAKH_ENDING, "\u2011");
}

/** The blank in "№ 25". */
const NUMBER_AFTER_SIGN = /(?<=№) (?=\d)/gu;

const OTHERS: Localised = { en: "and others", ru: "и др.", kk: "және т.б." };

/** The space of `"art. 3"` and `"§ 12"`, where no line may end. */
const NUMBER_AFTER_UNIT = /(?<=\p{L}\.|§) (?=\d)/gu;

/** The hyphen of `"16-бап"` and `"3(1)-тармақ"`, where no line may end either. */
const KAZAKH_ENDING = /(?<=[\d)])-(?=[\p{Ll}])/gu;

/** Without places inside others: of paragraphs 35 to 39 and 36 the run stays, of articles 16 and 16(1) the article. */
const withoutContained = (pinpoints: readonly Pinpoint[]): Pinpoint[] =>
  pinpoints.filter((inner) => !pinpoints.some((outer) => containsPlace(outer, inner)));

/** Main numbering first, then recitals, annexes and the like, each by number. */
function byPlace(a: Pinpoint, b: Pinpoint): number {
  if (a.kind !== b.kind) return (a.kind ?? "") < (b.kind ?? "") ? -1 : 1;
  const depth = Math.max(a.path.length, b.path.length);
  for (let level = 0; level < depth; level += 1) {
    const [left, right] = [a.path[level] ?? "", b.path[level] ?? ""];
    const difference = leadingNumber([left]) - leadingNumber([right]);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
