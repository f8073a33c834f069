import type { Instrument } from "../../instrument/instrument";
import { lowerDigits } from "../../text/raised-digits";
import type { ResolvedCitation } from "../citation";
import { anyWord } from "../grammar/any-word";
import type { Lexicon } from "../lexicon/lexicon";
import { isAnd } from "../productions/behind-and";
import { isMark, isNumber, isWord, toReading, written } from "../productions/look";
import type { Reading } from "../productions/look";
import { notesEnd } from "../productions/square-numbers";
import { knownEnd } from "./known-words";

/**
 * Whether a citation has words or numbers beyond its name, its units and its
 * places, which a normal form would lose: a date, a gloss in brackets, "read
 * together with", "or".
 */
export function saysMore(citation: ResolvedCitation, instrument: Instrument, lexicon: Lexicon): boolean {
  const { text, name, pointer, pinpoints } = citation;
  const numbers = numbersOf(pinpoints);
  const reading = toReading(text, lexicon);
  const { start, length } = reading.tokens;
  const nameAt = text.indexOf(name);
  const isInName = (at: number): boolean => {
    const offset = start[at] ?? 0;
    return name !== "" && offset >= nameAt && offset < nameAt + name.length;
  };
  for (let at = 0; at < length;) {
    if (isFootnoteMark(reading, at)) return true;
    // What a pointer's words are is no matter: they stand for an instrument that will be named.
    const end = pointer && isInName(at) ? at + 1 : knownEnd(reading, at);
    if (end === at && (isWord(reading, at) || isNumber(reading, at))) {
      const word = written(reading, at);
      const isSaid = numbers.has(word.toLowerCase()) || (isInName(at) && isYearOrRegion(word, instrument));
      if (!isSaid) return true;
    }
    at = Math.max(at + 1, end);
  }
  return JOINED_OTHERWISE.test(text) || hasMark(text, pinpoints);
}

/** Numbers and letters of places, each by itself: "12a" is 12 and a. */
const numbersOf = (pinpoints: ResolvedCitation["pinpoints"]): ReadonlySet<string> =>
  new Set(
    pinpoints
      .flatMap(({ kind = "", path, to = [] }) => [kind, ...path, ...to])
      .flatMap((number) => number.toLowerCase().match(/\d+|\p{L}+/gu) ?? []),
  );

/** "16[1]", where the squares of "[40]–[42] and [45]" hold paragraphs. */
const isFootnoteMark = (reading: Reading, at: number): boolean =>
  notesEnd(reading, at) > at && !isMark(reading, at - 1, ",-") && !isAnd(reading, at - 1);

/** Whether a number carries a raised one, "16³", that is no part of it as in "134¹", which is 134-1: a footnote's mark. */
const hasMark = (text: string, pinpoints: ResolvedCitation["pinpoints"]): boolean =>
  [...text.matchAll(/[⁰¹²³⁴-⁹]+/gu)].some(([raised]) => {
    const end = `-${lowerDigits(raised)}`;
    return !pinpoints.some(({ path, to = [] }) => [...path, ...to].some((number) => number.endsWith(end)));
  });

/** Places side by side in another way than a list says: "3 or 12", "16 read together with 3". */
const JOINED_OTHERWISE = new RegExp(
  `(?<!\\p{L})(?:or|или|либо|немесе|${anyWord(({ joins }) => [...joins.with, ...joins.see, ...joins.cf])})(?!\\p{L})`,
  "iu",
);

const YEAR_WORD = /^(?:г|год|года|жыл|жылғы)$/iu;
const REGION = /^(?:\p{Lu}{2,3}|Australia|Kazakhstan)$/u;

/** What may stand behind a name, and was compared with the instrument when the name was read. */
const isYearOrRegion = (word: string, { adopted, title }: Instrument): boolean =>
  YEAR_WORD.test(word) ||
  REGION.test(word) ||
  (/^(?:19|20)\d\d$/u.test(word) && (adopted?.startsWith(word) === true || title.en.includes(word)));
