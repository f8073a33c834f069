import { beginsPhrase, findEnd, findPhrase } from "../lexicon/find-phrase";
import type { Lexicon } from "../lexicon/lexicon";
import type { Meaning } from "../lexicon/meaning";
import { SET } from "../lexicon/sets";
import type { SetName } from "../lexicon/sets";
import { PASSED } from "../lexicon/signs";
import { CAPITAL, CAPITALS, NUMBER, SPACED, WORD } from "../tokens/tokens";
import type { Tokens } from "../tokens/tokens";
import type { CoreName } from "./core-name";
import type { Gap } from "./gap";

/** A text being read: its tokens and what words mean. All positions are numbers of tokens. */
export interface Reading {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** Gaps that were read, by the token they begin at. */
  readonly gaps: (Gap | undefined)[];
  /** Names of this lexicon that were looked for, by the token they begin at; null where none does. */
  readonly names: (CoreName | null | undefined)[];
  /** What marks in brackets are, "b)": of items of a list, or levels, by the token they begin at. */
  readonly markers: ("mark" | "level" | "unclear" | undefined)[];
  /** Where the numbers begin of the list last read that no unit follows: none follows what is left of it either. */
  readonly unitless: { starts: ReadonlySet<number> };
  /** Tokens that were looked through for a unit behind numbers, and whether one may stand where they end. */
  readonly sought: { from: number; to: number; isFound: boolean };
}

/** Begin to read a text. */
export const toReading = (text: string, lexicon: Lexicon): Reading => ({
  tokens: lexicon.tokens(text),
  lexicon,
  gaps: [],
  names: [],
  markers: [],
  unitless: { starts: NO_STARTS },
  sought: { from: 0, to: 0, isFound: false },
});

const NO_STARTS: ReadonlySet<number> = new Set();

/** The mark at a token, folded: every dash is "-", every quote '"'; "" where none stands. A line's end is "\n". */
export function markAt({ tokens: { mark, length } }: Reading, at: number): string {
  const code = at >= 0 && at < length ? (mark[at] ?? 0) : 0;
  return code === 0 ? "" : String.fromCharCode(code);
}

/** Whether what stands behind a token is in the next cell of a table. */
export const isTabbed = ({ tokens }: Reading, at: number, next = at + 1): boolean =>
  tokens.text.slice(tokens.end[at], tokens.start[next]).includes("\t");

/**
 * Whether a sentence ends at a token, or what some marks end; a dot does so before a capital, but not behind what is cut
 * short.
 *
 * @param mostCut letters of a word that is
 */
export const endsSentence = (reading: Reading, at: number, marks = ";!?\n", mostCut = 2): boolean =>
  isMark(reading, at, marks) ||
  (markAt(reading, at) === "." && isCapital(reading, at + 1) && !isCutShort(reading, at - 1, mostCut));

/** Whether a word may be one that is cut short, "ст", "напр": so many small letters at most. */
export const isCutShort = (reading: Reading, at: number, most: number): boolean =>
  written(reading, at).length <= most && /^\p{Ll}+$/u.test(written(reading, at));

/** Whether one of some marks stands at a token, folded as `markAt` gives them. */
export function isMark(reading: Reading, at: number, marks: string): boolean {
  const mark = markAt(reading, at);
  return mark !== "" && marks.includes(mark);
}

/** Whether any token from one up to another is such. */
export function isAny(from: number, to: number, is: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (is(at)) return true;
  return false;
}

/** Whether a word stands at a token. */
export const isWord = ({ tokens: { kind, length } }: Reading, at: number): boolean =>
  at >= 0 && at < length && kind[at] === WORD;
/** Whether digits stand at a token. */
export const isNumber = ({ tokens: { kind, length } }: Reading, at: number): boolean =>
  at >= 0 && at < length && kind[at] === NUMBER;
/** A blank stands before the token; the text's end and beginning count as one. */
export const isSpaced = ({ tokens: { flags, length } }: Reading, at: number): boolean =>
  at >= length || ((flags[at] ?? 0) & SPACED) !== 0;
/** Whether a word that begins with a capital stands at a token. */
export const isCapital = ({ tokens: { flags, length } }: Reading, at: number): boolean =>
  at >= 0 && at < length && ((flags[at] ?? 0) & CAPITAL) !== 0;
/** Whether a word of capitals alone stands at a token. */
export const isCapitals = ({ tokens: { flags, length } }: Reading, at: number): boolean =>
  at >= 0 && at < length && ((flags[at] ?? 0) & CAPITALS) !== 0;

/** The token as it is written. */
export const written = ({ tokens: { text, start, end, length } }: Reading, at: number): string =>
  at >= 0 && at < length ? text.slice(start[at], end[at]) : "";
/** Tokens as they are written, with what stands between them. */
export const wordsIn = ({ tokens: { text, start, end } }: Reading, from: number, to: number): string =>
  text.slice(start[from], end[to - 1]);
/** The token as it is compared. */
export const folded = ({ tokens: { word, length }, lexicon }: Reading, at: number): string =>
  at >= 0 && at < length ? lexicon.words.word(word[at] ?? 0) : "";

/** Whether no blank stands on either side of a mark. */
export const isTight = (reading: Reading, at: number): boolean => !isSpaced(reading, at) && !isSpaced(reading, at + 1);

/** Whether a hyphen without a blank on either side stands at a token. */
export const isHyphen = (reading: Reading, at: number): boolean => markAt(reading, at) === "-" && isTight(reading, at);

/** Whether the ending of an owner stands at a token: "CRC's". */
export const isPossessive = (reading: Reading, at: number): boolean =>
  folded(reading, at) === "s" && markAt(reading, at - 1) === "'" && !isSpaced(reading, at);

/** Whether what stands there means nothing: the dot of "No.". */
export const isPassed = ({ tokens: { kind, length } }: Reading, at: number): boolean =>
  at >= 0 && at < length && kind[at] === PASSED;

/** Past what stands there and means nothing. */
export function skipPassed({ tokens: { kind, length } }: Reading, at: number): number {
  let next = at;
  while (next < length && kind[next] === PASSED) next++;
  return next;
}

/** Before what stands there and means nothing. */
export function beforePassed({ tokens: { kind } }: Reading, end: number): number {
  let last = end;
  while (last > 0 && kind[last - 1] === PASSED) last--;
  return last;
}

/** Before some marks that stand before a token. */
export function beforeMarks(reading: Reading, end: number, marks: string): number {
  let last = end;
  while (isMark(reading, last - 1, marks)) last--;
  return last;
}

/** Past some marks that stand at a token. */
export function pastMarks(reading: Reading, at: number, marks: string): number {
  let next = at;
  while (isMark(reading, next, marks)) next++;
  return next;
}

/** Past "the". */
export const skipThe = (reading: Reading, at: number): number => (folded(reading, at) === "the" ? at + 1 : at);

/** Whether a quote that opens from a token on is not closed before another. */
export function leavesQuoteOpen(reading: Reading, from: number, to: number): boolean {
  let isOpen = false;
  for (let at = from; at < to; at++) if (markAt(reading, at) === '"') isOpen = !isOpen;
  return isOpen;
}

/** Whether a raised digit stands at a token: of an inserted number, or the mark of a footnote. */
export const isRaised = (reading: Reading, at: number): boolean =>
  markAt(reading, at) > "~" && /^[\u00b9\u00b2\u00b3\u2070-\u2079]$/u.test(written(reading, at));

/** Whether a token has Cyrillic letters. */
export const isCyrillic = (reading: Reading, at: number): boolean => /[\u0400-\u04ff]/u.test(written(reading, at));

/** Whether a sign for "number" stands at a token. */
export const isSign = (reading: Reading, at: number): boolean => folded(reading, at) === "№";

/** End of the longest phrase of a set at a token, 0 for none. */
export const phraseEnd = ({ tokens, lexicon }: Reading, at: number, set: SetName): number =>
  findEnd(tokens, at, set, lexicon);

/** Whether a phrase of a set may end before a token, by its last word alone. */
export const mayEndPhrase = ({ tokens: { word }, lexicon }: Reading, end: number, set: SetName): boolean =>
  end > 0 && lexicon.lastWords.has(SET[set], word[end - 1] ?? 0);

/** Where the phrase of a set that ends before a token begins, from another on; -1 for none. */
export function phraseBefore(reading: Reading, from: number, end: number, set: SetName): number {
  if (!mayEndPhrase(reading, end, set)) return -1;
  for (let at = Math.max(from, end - LONGEST_BEFORE); at < end; at++)
    if (phraseEnd(reading, at, set) === end) return at;
  return -1;
}

/** Tokens that a phrase before another thing may have. */
const LONGEST_BEFORE = 9;

/** Whether the word at a token is one of a set by itself. */
export function isIn({ tokens, lexicon }: Reading, at: number, set: SetName): boolean {
  if (at < 0 || at >= tokens.length || tokens.kind[at] !== WORD || !beginsPhrase(tokens, at, lexicon)) return false;
  const { phrases } = lexicon;
  const node = phrases.roots[SET[set]]?.[tokens.word[at] ?? 0] ?? 0;
  return node > 0 && (phrases.meaning[node] ?? -1) >= 0;
}

/** What the word at a token names by itself; to read it as a text of its own would overwrite the tokens at hand. */
export function meaningAlone({ tokens, lexicon: { phrases, meanings } }: Reading, at: number): Meaning | undefined {
  if (at < 0 || at >= tokens.length) return undefined;
  const node = phrases.roots[SET.names]?.[tokens.word[at] ?? 0] ?? 0;
  return node > 0 ? meanings[phrases.meaning[node] ?? -1] : undefined;
}

/** What the word at a token stands for in a set, by any form of it; -1 for nothing. */
export function formAt({ tokens, lexicon: { phrases, forms } }: Reading, at: number, set: SetName): number {
  if (at < 0 || at >= tokens.length || tokens.kind[at] !== WORD) return -1;
  const root = phrases.roots[SET[set]];
  for (const form of forms.of(tokens.word[at] ?? 0)) {
    const meaning = phrases.meaning[root?.[form] ?? 0] ?? -1;
    if (meaning >= 0) return meaning;
  }
  return -1;
}

/** Whether the word at a token begins as one of a list does. */
export function beginsAs(reading: Reading, at: number, beginnings: readonly string[]): boolean {
  if (!isWord(reading, at)) return false;
  const word = written(reading, at).toLowerCase();
  return beginnings.some((beginning) => word.startsWith(beginning));
}

/** Whether the word at a token ends as one of a list does. */
export const endsAs = (reading: Reading, at: number, endings: readonly string[]): boolean =>
  isWord(reading, at) && endings.some((ending) => written(reading, at).toLowerCase().endsWith(ending));

/** What a phrase of a set stands for, and its end. */
export const phraseAt = (
  { tokens, lexicon }: Reading,
  at: number,
  set: SetName,
): { readonly end: number; readonly meaning: number } | undefined =>
  at >= 0 && at < tokens.length ? findPhrase(tokens, at, set, lexicon) : undefined;

/** Whether digits are more likely a year: 1900 to 2099. */
export const isYear = (number: string | undefined): boolean => /^(?:19|20)\d\d$/u.test(number ?? "");

/** Past a year in a bracket: "(2013)". */
export const pastYear = (reading: Reading, at: number): number =>
  markAt(reading, at) === "(" && isYearAt(reading, at + 1) && markAt(reading, at + 2) === ")" ? at + 3 : at;

/** Whether the token is a year. */
export const isYearAt = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) && isYear(written(reading, at));
