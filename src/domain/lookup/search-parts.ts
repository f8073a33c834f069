import { unknownInstrument } from "../citation/resolve/problem-messages";
import { formatPath, formatPinpoint } from "../instrument/pinpoint";
import { bestOf } from "./best-of";
import type { Catalogue } from "../instrument/catalogue";
import { citePart } from "../instrument/cite-part";
import { findPart } from "../instrument/find-part";
import { headingIn } from "../instrument/heading-in";
import type { Instrument, Part } from "../instrument/instrument";
import {
  type InstrumentNames,
  instrumentsAbout,
  instrumentsNamed,
  instrumentsNamedInOne,
  toInstrumentNames,
} from "./instrument-names";
import type { Language, Localised } from "../language";
import { type KnownWords, toKnownWords } from "./known-words";
import { alsoSearched, NO_SUCH_NAME, notThere, readAs } from "./lookup-remarks";
import { namesNone } from "./names-none";
import { partPinpoint } from "../instrument/part-pinpoint";
import { type Vocabulary, toTermGroups, toVocabulary } from "./query-terms";
import { type LookupQuery, readQuery } from "./read-query";
import { certainty, LISTED } from "../instrument/place-certainty";
import { placeUnits } from "./place-words";
import { placeIn } from "./place-readings";
import {
  type PartNumbers,
  partsNumbered,
  scorePlaces,
  toPartNumbers,
  typedPlaces,
  type TypedPlace,
} from "./score-places";
import { scoreWords } from "./score-words";
import { addScore, noScores, type Scores } from "./scores";
import { CONCEPTS } from "./search-vocabulary";
import { type SearchWord, isEmptyWord, searchWords } from "./search-words";
import { shortNamesOf } from "../instrument/short-names";
import { hasUnknownNumberOfAct, withSlashesRead } from "./slashes-read";
import { understandQuery } from "./understand-query";
import { type Entry, type TextIndex, precedence, toTextIndex } from "./text-index";

/** A catalogue made ready for `searchParts`. */
export interface SearchIndex {
  readonly catalogue: Catalogue;
  readonly names: InstrumentNames;
  readonly numbers: PartNumbers;
  readonly vocabulary: Vocabulary;
  readonly known: KnownWords;
  readonly text: TextIndex;
}

/** The answer to a query. */
export interface PartsFound {
  /** The best first. */
  readonly parts: readonly PartFound[];
  /** The query as it was read, where that is not as it was typed. */
  readonly understood?: string;
  /** Known words that were looked for beside typed ones that are known nowhere and a slip away. */
  readonly also?: readonly string[];
  /** What a person must know of the answer, in sentences: how the query was read, what of it is not there. */
  readonly remarks: readonly Localised[];
}

/** What a lookup answers. */
export interface PartFound {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Normal form of the pinpoint; null for an instrument as a whole and for a part without a number. */
  readonly pinpoint: string | null;
  /** What the part is about, or the instrument's title, in the language asked for where the catalogue has it. */
  readonly heading: string;
  /** A short English citation, ready for a cell. */
  readonly citation: string;
  /** For ordering only; scores of two queries can't be compared. */
  readonly score: number;
}

/** How a query is answered. */
export interface SearchOptions {
  /** How many at the most. */
  readonly limit: number;
  /** Which instruments (without a part) and parts count; all when left out. */
  readonly filter?: (instrument: Instrument, part?: Part) => boolean;
  /** Of the headings; English when left out. */
  readonly language?: Language;
}

/** Make a catalogue ready to be searched. Costs far more than a search: keep the index. */
export function toSearchIndex(catalogue: Catalogue): SearchIndex {
  const names = toInstrumentNames(catalogue);
  const vocabulary = toVocabulary(CONCEPTS);
  return {
    catalogue,
    names,
    numbers: toPartNumbers(catalogue),
    vocabulary,
    known: toKnownWords(names, vocabulary),
    text: toTextIndex(catalogue),
  };
}

/**
 * Look parts and instruments up by words, topics, names and numbers in English, Russian or Kazakh; the best first.
 *
 * A query with a number ("GC25 67", "ст. 16 КПР", "принцип 17") is answered first with exactly that part, or with the
 * run it lies in. Words are met without their endings and by their beginnings; one that is known nowhere is read as the
 * known word that was meant, or a known one is looked for beside it, and the answer says so.
 *
 * @returns no parts when nothing fits or the query is blank
 */
export function searchParts(index: SearchIndex, typedQuery: string, options: SearchOptions): PartsFound {
  const { query, alike } = understandQuery(index, typedQuery);
  const isMisread = query !== typedQuery;
  const found = answer(index, alike?.isLikely ? alike.query : query, options);
  const others = alike && !alike.isLikely ? answer(index, alike.query, options).parts : [];
  return {
    parts: withOthersBelow(found.parts, others, options.limit),
    ...(isMisread && { understood: query }),
    ...(alike && { also: alike.words }),
    remarks: [...(isMisread ? [readAs(query)] : []), ...(alike ? [alsoSearched(alike.words)] : []), ...found.remarks],
  };
}

function withOthersBelow(
  parts: readonly PartFound[],
  others: readonly PartFound[],
  limit: number,
): readonly PartFound[] {
  const lowest = parts.at(-1)?.score ?? Infinity;
  const isThere = (one: PartFound): boolean => parts.some(({ citation }) => citation === one.citation);
  const below = others.filter((one) => !isThere(one)).map((one) => ({ ...one, score: Math.min(one.score, lowest) }));
  return [...parts, ...below].slice(0, limit);
}

function answer(index: SearchIndex, written: string, options: SearchOptions): Pick<PartsFound, "parts" | "remarks"> {
  const { filter = () => true, limit, language = "en" } = options;
  const { entries } = index.text;
  const query = withSlashesRead(index.names, written);
  const read = readQuery(index.names, query);
  const isOfNone =
    read.unknownSymbols.length === 0 &&
    (namesNone(index, read, query) || (read.instruments.length === 0 && hasUnknownNumberOfAct(index.names, written)));
  const asked = isOfNone ? read : nameByWords(index, read, query);
  const scores = scoreOtherWords(index, asked);
  raiseNames(index.text, scores, asked);
  const typed = typedPlaces(index.numbers, asked, query);
  raisePlaces(index.text, scores, typed, asked);
  const passes = (number: number): boolean => {
    const entry = entries[number];
    return entry !== undefined && filter(entry.instrument, entry.part);
  };
  const listed = bestOf(scores, limit, passes).flatMap(({ number, score }) => {
    const entry = entries[number];
    return entry ? toFound(entry, score, language) : [];
  });
  const unlisted = typed.flatMap((one) => toUnlisted(one, filter, language, asked) ?? []);
  return {
    parts: unlisted.length === 0 ? listed : [...unlisted, ...listed].sort((a, b) => b.score - a.score).slice(0, limit),
    remarks: isOfNone ? [NO_SUCH_NAME] : [...read.unknownSymbols.map(unknownInstrument), ...notThere(read, typed)],
  };
}

/**
 * A number beside words that are no name: an instrument with the number and all the words in its name ("ILO 182"), else
 * one with the words and a place of that number ("Budapest 9").
 */
function nameByWords({ names }: SearchIndex, asked: LookupQuery, query: string): LookupQuery {
  if (asked.instruments.length > 0 || asked.places.length === 0 || asked.words.length === 0) return asked;
  const numbered = instrumentsNamedInOne(
    names,
    searchWords(query).filter((word) => !isEmptyWord(word)),
  );
  if (numbered.length > 0) return { ...asked, instruments: numbered, places: [], words: [] };
  const instruments = instrumentsNamed(names, asked.words).filter((instrument) =>
    asked.places.some((place) => {
      const meant = placeIn(instrument, place, query);
      return meant !== undefined && certainty(instrument, meant) > 0;
    }),
  );
  return instruments.length > 0 ? { ...asked, instruments, words: [] } : asked;
}

/** Numbers outrank names, and names outrank words. */
const PLACE_SCORE = 20_000;
const NAME_SCORE = 10_000;

/** For a name that is the instrument's usual one, not merely one of its aliases. */
const USUAL_NAME = 10;

function raisePlaces(text: TextIndex, scores: Scores, typed: readonly TypedPlace[], asked: LookupQuery): void {
  for (const { entry, score } of scorePlaces(typed, asked.instruments.length > 0))
    raise(text, scores, entry, placeScore(entry, score, asked));
}

const placeScore = ({ instrument }: Pick<Entry, "instrument">, score: number, asked: LookupQuery): number =>
  PLACE_SCORE * (1 + score) + nameScore(instrument, asked);

/** Of several that a name may mean the one comes first whose usual name it is. */
const nameScore = (instrument: Instrument, { instruments, allWords }: LookupQuery): number =>
  precedence(instrument) * 10 +
  (instruments.includes(instrument) && isInShortName(allWords.filter(isNoUnit), instrument) ? USUAL_NAME : 0);

/** A place as it was typed, where the catalogue lists only what is around it, in it, or nothing near. */
function toUnlisted(
  { instrument, place, sure }: TypedPlace,
  filter: (instrument: Instrument, part?: Part) => boolean,
  language: Language,
  asked: LookupQuery,
): PartFound | undefined {
  if (sure === 0 || sure === LISTED) return undefined;
  const part = findPart(instrument, place);
  if (!filter(instrument, part)) return undefined;
  const { to, ...from } = place;
  const ref = formatPinpoint(from);
  return {
    instrument: instrument.id,
    pinpoint: formatPinpoint(place),
    heading: headingOf(instrument, part, language),
    citation: citePart(instrument, { ref, ...(to && { to: formatPath(to) }), ...(place.kind && { unit: place.kind }) }),
    score: placeScore({ instrument }, 1, asked),
  };
}

const headingOf = ({ title }: Instrument, part: Part | undefined, language: Language): string =>
  part ? headingIn(part, language).text : (title[language] ?? title.en);

/** Beside words that are met in what is named, the name alone is no answer. */
function raiseNames(text: TextIndex, scores: Scores, asked: LookupQuery): void {
  const { instruments, words } = asked;
  if (words.length > 0 && instruments.some((instrument) => isScored(text, scores, instrument))) return;
  for (const instrument of instruments) raise(text, scores, { instrument }, NAME_SCORE + nameScore(instrument, asked));
}

const isScored = ({ numbers }: TextIndex, { of }: Scores, instrument: Instrument): boolean =>
  [instrument, ...instrument.parts].some((one) => {
    const number = numbers.get(one);
    return number !== undefined && (of[number] ?? 0) > 0;
  });

function raise({ numbers }: TextIndex, scores: Scores, { instrument, part }: Entry, score: number): void {
  const number = numbers.get(part ?? instrument);
  if (number === undefined) return;
  const before = scores.of[number] ?? 0;
  if (score > before) addScore(scores, number, score - before);
}

const isNoUnit = (word: SearchWord): boolean => placeUnits(word).length === 0;

const isInShortName = (words: readonly SearchWord[], instrument: Instrument): boolean =>
  shortNamesOf(instrument)
    .map(searchWords)
    .some((name) => words.every((word) => name.some(({ text }) => text === word.text)));

/** For words in what is named, or beside a number that is the part's own. */
const AT_PLACE = 20;

/** For an instrument that is about just what is asked. */
const SUBJECT = 8;

/** Words beside the name are looked for in what is named first; a name alone, also in what else speaks of it. */
function scoreOtherWords({ text, names, numbers, vocabulary }: SearchIndex, asked: LookupQuery): Scores {
  const { instruments, places, words, allWords } = asked;
  const placeOnly = words.length === 0 && places.length > 0 && instruments.length > 0;
  if (placeOnly) return noScores(text.entries.length);
  if (words.length === 0) return scoreWords(text, toTermGroups(vocabulary, allWords));
  const scores = scoreWords(text, toTermGroups(vocabulary, words));
  for (const instrument of instrumentsAbout(names, words)) {
    const number = text.numbers.get(instrument);
    if (number !== undefined) scores.of[number] = (scores.of[number] ?? 0) * SUBJECT;
  }
  const there = new Set([
    ...instruments.flatMap((instrument) => [instrument, ...instrument.parts]),
    ...partsNumbered(numbers, places).flatMap(({ part }) => part ?? []),
  ]);
  for (const one of there) {
    const number = text.numbers.get(one);
    if (number !== undefined) scores.of[number] = (scores.of[number] ?? 0) * AT_PLACE;
  }
  return scores;
}

function toFound({ instrument, part }: Entry, score: number, language: Language): PartFound {
  const place = part && partPinpoint(part);
  return {
    instrument: instrument.id,
    pinpoint: place ? formatPinpoint(place) : null,
    heading: headingOf(instrument, part, language),
    citation: citePart(instrument, part),
    score: Math.round(score * 100) / 100,
  };
}
