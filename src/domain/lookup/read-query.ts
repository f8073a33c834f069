import type { Instrument } from "../instrument/instrument";
import { type AskedPlace, takePlaces } from "./asked-place";
import { type InstrumentNames, spotNames } from "./instrument-names";
import { type SearchWord, isEmptyWord, searchWords } from "./search-words";

/** A query taken apart. */
export interface LookupQuery {
  /** Instruments it names; empty when it names none. */
  readonly instruments: readonly Instrument[];
  /** Places it gives a number of; what it says of the unit may be wrong, so it is kept apart. */
  readonly places: readonly AskedPlace[];
  /** The other words that say something. */
  readonly words: readonly SearchWord[];
  /** All words that say something, those of names included but without their numbers. */
  readonly allWords: readonly SearchWord[];
  /** Whether words that say nothing hold the others together, as in a question and not in a name. */
  readonly isLoose: boolean;
}

/** Take a query apart: "ст. 16 КПР" names the CRC and asks for article 16. Never fails; anything else is a word. */
export function readQuery(names: InstrumentNames, query: string): LookupQuery {
  const words = searchWords(query);
  const spotted = spotNames(names, words);
  const rest = words.filter((_, index) => !spotted.some(({ start, end }) => index >= start && index < end));
  const { places, others } = takePlaces(rest);
  const instruments = [...new Set(spotted.flatMap(({ instruments: named }) => named))];
  return {
    ...ofYear(instruments, places),
    words: others.filter(saysSomething),
    isLoose: others.some(isEmptyWord),
    allWords: words.filter((word) => saysSomething(word) && (spotted.length === 0 || !/^\d/.test(word.text))),
  };
}

const saysSomething = (word: SearchWord): boolean => /[\p{L}\d]/u.test(word.text) && !isEmptyWord(word);

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
