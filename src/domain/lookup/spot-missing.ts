import {
  type InstrumentNames,
  type Span,
  instrumentsNamedInOne,
  isOfKind,
  isPlainNumber,
  seriesOf,
} from "./instrument-names";
import { placeUnits } from "./place-words";
import { type SearchWord, isEmptyWord } from "./search-words";

/** Longer beginnings of names before their number are met by their end. */
const LONGEST_SERIES = 5;

/**
 * Where words hold what goes before the number of some names, and a number that none has with them: "GC 27". Behind what
 * only years are written behind, any other number is a place: "Online Safety Act 12".
 */
export function spotMissing(names: InstrumentNames, words: readonly SearchWord[]): Span | undefined {
  for (const [at, word] of words.entries()) {
    if (!isPlainNumber(word)) continue;
    const span = [seriesBefore(names, words, at), seriesBehind(names, words, at)].find(
      (series) => series !== undefined && lacks(names, series, words, word),
    );
    if (span) return span;
  }
  return undefined;
}

/** The longest beginning of names right before a number, with it. */
function seriesBefore({ series }: InstrumentNames, words: readonly SearchWord[], at: number): Span | undefined {
  for (let start = Math.max(0, at - LONGEST_SERIES); start < at; start++)
    if (isSeries(series, words.slice(start, at))) return { start, end: at + 1 };
  return undefined;
}

/** The same behind it, "№ 27 ЖТЕ", where neither a unit nor another number makes it a place of something: "67 GC 25". */
function seriesBehind({ series }: InstrumentNames, words: readonly SearchWord[], at: number): Span | undefined {
  const before = words[at - 1];
  if (before && placeUnits(before).length > 0) return undefined;
  for (let end = Math.min(words.length, at + 1 + LONGEST_SERIES); end > at + 1; end--) {
    const behind = words.slice(at + 1, end);
    const next = words[end];
    if (isSeries(series, behind) && !behind.some(isOfKind) && !(next && /^\d/u.test(next.text)))
      return { start: at, end };
  }
  return undefined;
}

const isSeries = (series: InstrumentNames["series"], words: readonly SearchWord[]): boolean =>
  words.some(isTelling) && series.has(seriesOf(words));

function lacks(
  names: InstrumentNames,
  { start, end }: Span,
  words: readonly SearchWord[],
  number: SearchWord,
): boolean {
  const named = words.slice(start, end);
  const numbers = names.series.get(seriesOf(named.filter((word) => word !== number))) ?? new Set();
  if (numbers.has(number.text) || (!isYear(number.text) && [...numbers].every(isYear))) return false;
  return instrumentsNamedInOne(names, named).length === 0;
}

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/u.test(number);

const isTelling = (word: SearchWord): boolean => word.text.length > 1 && !isEmptyWord(word);
