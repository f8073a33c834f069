import { isUnitOf } from "../citation/is-unit-of";
import { formatPinpoint } from "../citation/pinpoint";
import type { Catalogue } from "./catalogue";
import { citePart } from "./cite-part";
import { findPlaces } from "./find-places";
import type { Instrument, Part } from "./instrument";
import { type InstrumentNames, toInstrumentNames } from "./instrument-names";
import { partPinpoint } from "./part-pinpoint";
import { type Vocabulary, toTermGroups, toVocabulary } from "./query-terms";
import { type AskedPlace, type LookupQuery, readQuery } from "./read-query";
import { type ScoredEntry, precedence, scoreWords } from "./score-words";
import { CONCEPTS } from "./search-vocabulary";
import { type SearchWord, searchWords } from "./search-words";
import { shortNamesOf } from "./short-names";
import { type Entry, type TextIndex, instrumentsNamed, toTextIndex } from "./text-index";

/** A catalogue made ready for `searchParts`. */
export interface SearchIndex {
  readonly instruments: readonly Instrument[];
  readonly names: InstrumentNames;
  readonly vocabulary: Vocabulary;
  readonly text: TextIndex;
}

/** What a lookup answers. */
export interface PartFound {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Normal form of the pinpoint; null for an instrument as a whole and for a part without a number. */
  readonly pinpoint: string | null;
  /** What the part is about, or the instrument's English title. */
  readonly heading: string;
  /** A short English citation, ready for a cell. */
  readonly citation: string;
  /** For ordering only; scores of two queries can't be compared. */
  readonly score: number;
}

/** Make a catalogue ready to be searched. Costs far more than a search: keep the index. */
export const toSearchIndex = (catalogue: Catalogue): SearchIndex => ({
  instruments: catalogue.instruments,
  names: toInstrumentNames(catalogue),
  vocabulary: toVocabulary(CONCEPTS),
  text: toTextIndex(catalogue),
});

/**
 * Look parts and instruments up by words, topics, names and numbers in English, Russian or Kazakh; the best first.
 *
 * A query with a number ("GC25 67", "ст. 16 КПР", "принцип 17") is answered first with exactly that part, or with the
 * run it lies in. Words are met without their endings, by their beginnings and with one slip; slips rank below.
 *
 * @param options.limit how many at the most
 * @param options.filter which instruments (without a part) and parts count; all when left out
 * @returns an empty list when nothing fits or the query is blank
 */
export function searchParts(
  index: SearchIndex,
  query: string,
  options: { readonly limit: number; readonly filter?: (instrument: Instrument, part?: Part) => boolean },
): readonly PartFound[] {
  const { filter = () => true, limit } = options;
  const asked = nameByWords(index, readQuery(index.names, query));
  const scored = [...scorePlaces(index, asked, query), ...scoreNames(asked), ...scoreOtherWords(index, asked)];
  return [...bestOfEach(scored.filter(({ entry }) => filter(entry.instrument, entry.part)))]
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(toFound);
}

/** A number beside words that are no name: an instrument with the number and all the words in its name ("Budapest 9"). */
function nameByWords({ text }: SearchIndex, asked: LookupQuery): LookupQuery {
  if (asked.instruments.length > 0 || asked.places.length === 0 || asked.words.length === 0) return asked;
  const instruments = instrumentsNamed(text, asked.words).filter((instrument) =>
    asked.places.some((place) => findPlaces(instrument, place).length > 0),
  );
  return instruments.length > 0 ? { ...asked, instruments, words: [] } : asked;
}

/** Numbers outrank names, and names outrank words. */
const PLACE_SCORE = 10_000;
const NAME_SCORE = 5_000;

function scorePlaces(
  index: SearchIndex,
  { instruments, places, words }: LookupQuery,
  query: string,
): readonly ScoredEntry[] {
  const named = instruments.length > 0;
  if (!named && words.length > 0) return [];
  return places.flatMap((place) =>
    (named ? instruments : index.instruments)
      .filter((instrument) => !place.unit || isAskedUnit(instrument, place.unit, named, query))
      .flatMap((instrument) => findPlaces(instrument, place))
      .filter(({ distance }) => named || distance < 2)
      .map(({ instrument, part, distance }) => ({
        entry: { instrument, part },
        score: PLACE_SCORE - distance * 20 + precedence(instrument) * 10,
      })),
  );
}

/** An article of a general comment is no paragraph of it, however it is numbered. */
const isAskedUnit = (instrument: Instrument, unit: string, named: boolean, query: string): boolean =>
  unit === instrument.pinpoint.unit || (named && isUnitOf(unit, instrument, query));

/** For a name that is the instrument's usual one, not merely one of its aliases. */
const USUAL_NAME = 10;

const scoreNames = ({ instruments, words, allWords }: LookupQuery): readonly ScoredEntry[] =>
  words.length > 0
    ? []
    : instruments.map((instrument) => ({
        entry: { instrument },
        score: NAME_SCORE + precedence(instrument) * 10 + (isInShortName(allWords, instrument) ? USUAL_NAME : 0),
      }));

const isInShortName = (words: readonly SearchWord[], instrument: Instrument): boolean =>
  shortNamesOf(instrument)
    .map(searchWords)
    .some((name) => words.every((word) => name.some(({ text }) => text === word.text)));

/** Words beside the name are looked for in what is named first; a name alone, also in what else speaks of it. */
function scoreOtherWords(index: SearchIndex, asked: LookupQuery): readonly ScoredEntry[] {
  const { text, vocabulary } = index;
  const { instruments, places, words, allWords } = asked;
  const placeOnly = words.length === 0 && places.length > 0 && instruments.length > 0;
  if (placeOnly) return [];
  if (words.length === 0) return scoreWords(text, toTermGroups(vocabulary, allWords));
  const numbered = partsNumbered(index, places);
  return scoreWords(text, toTermGroups(vocabulary, words)).map(({ entry, score }) => ({
    entry,
    score: score * (instruments.includes(entry.instrument) || (entry.part && numbered.has(entry.part)) ? 5 : 1),
  }));
}

const partsNumbered = ({ instruments }: SearchIndex, places: readonly AskedPlace[]): ReadonlySet<Part> =>
  new Set(
    places.flatMap((place) =>
      instruments.flatMap((instrument) =>
        findPlaces(instrument, place).flatMap(({ part, distance }) => (distance === 0 ? part : [])),
      ),
    ),
  );

function bestOfEach(scored: readonly ScoredEntry[]): Iterable<ScoredEntry> {
  const best = new Map<Instrument | Part, ScoredEntry>();
  for (const candidate of scored) {
    const what = candidate.entry.part ?? candidate.entry.instrument;
    if ((best.get(what)?.score ?? 0) < candidate.score) best.set(what, candidate);
  }
  return best.values();
}

function toFound({ entry: { instrument, part }, score }: { entry: Entry; score: number }): PartFound {
  const place = part && partPinpoint(part);
  return {
    instrument: instrument.id,
    pinpoint: place ? formatPinpoint(place) : null,
    heading: part?.heading ?? instrument.title.en,
    citation: citePart(instrument, part),
    score: Math.round(score * 100) / 100,
  };
}
