import { asCountryCode } from "../text/country-code";
import { bestOf } from "./best-of";
import { partsAround, partsWithin } from "../instrument/find-part";
import type { Instrument, Part } from "../instrument/instrument";
import { isOwn } from "../instrument/own-instrument";
import { partPinpoint } from "../instrument/part-pinpoint";
import type { SearchIndex } from "./search-parts";
import type { RowToCite, Suggestion, Suggestions } from "./suggestion";
import type { Entry } from "./text-index";
import { diversify } from "./diversify";
import { weighEntries } from "./weigh-entries";

/** How a row is answered. */
export interface SuggestOptions {
  /** Jurisdiction of the review, e.g. `"KZ"`: its law is no example from elsewhere. */
  readonly home: string;
  /** How many at the most in each of the two groups. */
  readonly limit: number;
  /** Which instruments and parts count; all when left out. */
  readonly filter?: (instrument: Instrument, part?: Part) => boolean;
}

const INTERNATIONAL = "INT";

/** So many candidates are looked at for each place of a list. */
const POOL = 12;

/** Of the best score of a group: what is weaker would only fill the list. */
const WORTH_A_LINE = 0.12;

/**
 * What a row of the gap table may cite and does not yet, from its texts, its aspects and what is cited beside what it
 * cites.
 *
 * Never among them: what the row cites already, the review's own law, the person's own documents, which may be of any
 * country, and what was replaced, repealed or is a draft.
 * What is not in force or not confirmed ranks lower, and it is for the caller to mark it as such.
 */
export function suggestParts(index: SearchIndex, row: RowToCite, options: SuggestOptions): Suggestions {
  const { home, limit, filter = () => true } = options;
  const { entries } = index.text;
  const { scores, reasons, isCited } = weighEntries(index, row);
  const best = (isWanted: (jurisdiction: string) => boolean): readonly Suggestion[] => {
    const passes = (entry: Entry): boolean =>
      isWanted(entry.instrument.jurisdiction) &&
      canSuggest(entry) &&
      filter(entry.instrument, entry.part) &&
      !isCited(entry);
    const candidates = bestOf(scores, limit * POOL, (number) => {
      const entry = entries[number];
      return entry !== undefined && passes(entry);
    }).flatMap(({ number, score }) => {
      const entry = entries[number];
      return entry ? [{ ...entry, number, score }] : [];
    });
    const least = WORTH_A_LINE * (candidates[0]?.score ?? 0);
    const telling = candidates.filter(({ score }) => score >= least);
    return diversify(telling, limit, overlap).map(({ number, score, ...entry }) => ({
      ...entry,
      score: Math.round(score * 100) / 100,
      reasons: reasons(number),
    }));
  };
  const own = asCountryCode(home);
  return {
    standards: best((jurisdiction) => jurisdiction === INTERNATIONAL),
    examples: best((jurisdiction) => jurisdiction !== INTERNATIONAL && jurisdiction !== own),
  };
}

/** What may not be relied on is not suggested, nor a final clause; a whole instrument only where none of its parts is listed. */
function canSuggest({ instrument, part }: Entry): boolean {
  const { standing, parts } = instrument;
  if (isOwn(instrument)) return false;
  if (standing === "superseded" || standing === "repealed" || standing === "draft") return false;
  return part ? part.topics.length > 0 : parts.length === 0;
}

/** Two places of one instrument, one of which holds the other. */
function overlap(a: Entry, b: Entry): boolean {
  if (a.instrument !== b.instrument) return false;
  const [place, other] = [a.part && partPinpoint(a.part), b.part];
  if (!place || !other) return true;
  return [...partsAround(a.instrument, place), ...partsWithin(a.instrument, place)].includes(other);
}
