import type { Instrument } from "../instrument/instrument";
import { type AskedPlace, takePlaces } from "./asked-place";
import { isDocumentSymbol, symbolsWritten } from "./document-symbols";
import {
  type InstrumentNames,
  type Span,
  type SpottedName,
  instrumentsNamed,
  isOfKind,
  spotNames,
} from "./instrument-names";
import { type SearchWord, isCommonWord, isEmptyWord, searchWords } from "./search-words";
import { spotMissing } from "./spot-missing";
import { holdsIn, spotStates } from "./state-words";
import { wordsByName } from "./words-by-name";

/** A query taken apart. */
export interface LookupQuery {
  /** Instruments it names; empty when it names none. */
  readonly instruments: readonly Instrument[];
  /** Places it gives a number of; what it says of the unit may be wrong, so it is kept apart. */
  readonly places: readonly AskedPlace[];
  /** The instruments that each place is asked of, where names stand beside it. */
  readonly placesOf: ReadonlyMap<AskedPlace, readonly Instrument[]>;
  /** The other words that say something. */
  readonly words: readonly SearchWord[];
  /** All words that say something, those of names included but without their numbers. */
  readonly allWords: readonly SearchWord[];
  /** Whether it reads as the name of something that only an instrument of another state, or of a shorter name, goes by. */
  readonly isOfNone: boolean;
  /** Symbols of documents that no instrument goes by, as they are written. */
  readonly unknownSymbols: readonly string[];
  /** Whether words that say nothing hold the others together, as in a question and not in a name. */
  readonly isLoose: boolean;
}

/** Take a query apart: "ст. 16 КПР" names the CRC and asks for article 16. Never fails; anything else is a word. */
export function readQuery(names: InstrumentNames, query: string): LookupQuery {
  const words = searchWords(query);
  const known = spotNames(names, words);
  const unknown = symbolsOfNone(words, known);
  const all = [...known, ...unknown].sort((a, b) => a.start - b.start);
  const missing = missingNumber(names, words, all);
  const spotted = all.flatMap((name) =>
    missing && isWithin(missing, name) ? [] : (asMeant(names, words, name) ?? []),
  );
  const parts = wordsByName(words, spotted).map((named) => {
    const { places, others } = takePlaces(named.words, named.behind);
    return { ...ofYear(named.instruments, named.isOfNone ? [] : places), others };
  });
  const others = parts.flatMap((part) => part.others);
  const telling = others.filter(saysSomething);
  return {
    instruments: [...new Set(parts.flatMap(({ instruments }) => instruments))],
    places: parts.flatMap(({ places }) => places),
    placesOf: new Map(parts.flatMap(({ places, instruments }) => places.map((place) => [place, instruments] as const))),
    words: telling,
    isOfNone: missing !== undefined || spotted.length < all.length,
    unknownSymbols: writtenIn(query, unknown, words),
    isLoose: others.some(isEmptyWord),
    allWords:
      unknown.length > 0
        ? telling
        : words.filter((word) => saysSomething(word) && (spotted.length === 0 || !/^\d/.test(word.text))),
  };
}

/** Symbols as they are typed. */
const writtenIn = (query: string, symbols: readonly Span[], words: readonly SearchWord[]): readonly string[] =>
  symbolsWritten(query).filter((written) =>
    symbols.some(({ start }) => words[start]?.text === searchWords(written)[0]?.text),
  );

/** Symbols of documents outside of all names, as names that nothing goes by. */
const symbolsOfNone = (words: readonly SearchWord[], names: readonly Span[]): readonly SpottedName[] =>
  [...words.entries()]
    .filter(([at, { text }]) => isDocumentSymbol(text) && names.every(({ start, end }) => at < start || at >= end))
    .map(([start]) => ({ start, end: start + 1, instruments: [] }));

/**
 * A name as it is meant beside the words around it: of the state that they name, where it says only what an act is about,
 * "Law on Personal Data"; undefined where no instrument is of that state, or the words make it a longer name.
 */
function asMeant(
  names: InstrumentNames,
  words: readonly SearchWord[],
  { start, end, instruments }: SpottedName,
): SpottedName | undefined {
  const name = words.slice(start, end);
  if (!name.some(isOfKind)) return { start, end, instruments };
  const isAround = (at: number): boolean => at < start || at >= end;
  const states = spotStates(words).filter((state) => isAround(state.start));
  if (states.length > 0 && spotStates(name).length === 0) {
    const of = (instrument: Instrument): boolean => states.some(({ code }) => holdsIn(instrument.jurisdiction, code));
    const meant = [instruments, instrumentsNamed(names, name)].map((some) => some.filter(of)).find(isSome);
    return meant && { start, end, instruments: meant };
  }
  const before = words[start - 1];
  const isLonger =
    before !== undefined &&
    isCommonWord(before.text) &&
    isOfKind(words[end - 1] ?? before) &&
    instruments.every((instrument) => !instrumentsNamed(names, [before, ...name]).includes(instrument));
  return isLonger ? undefined : { start, end, instruments };
}

/** A number that a series does not have, where its name is no part of another. */
function missingNumber(
  names: InstrumentNames,
  words: readonly SearchWord[],
  spotted: readonly Span[],
): Span | undefined {
  const missing = spotMissing(names, words);
  return missing && spotted.every((name) => isWithin(missing, name) || isApart(missing, name)) ? missing : undefined;
}

const isWithin = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const isApart = (one: Span, other: Span): boolean => one.end <= other.start || other.end <= one.start;

const isSome = ({ length }: readonly Instrument[]): boolean => length > 0;

const saysSomething = (word: SearchWord): boolean =>
  /[\p{L}\d]/u.test(word.text) && !isEmptyWord(word) && !isDocumentSymbol(word.text);

/** A year beside a name says which of the instruments with that name is meant. */
function ofYear(
  instruments: readonly Instrument[],
  places: readonly AskedPlace[],
): Pick<LookupQuery, "instruments" | "places"> {
  const year = places.find(([level]) => level?.units.length === 0 && /^(?:19|20)\d\d$/u.test(level.number));
  const dated = instruments.filter(({ adopted }) => year && adopted?.startsWith(year[0]?.number ?? ""));
  return dated.length > 0
    ? { instruments: dated, places: places.filter((place) => place !== year) }
    : { instruments, places };
}
