import { FOLDED, codeAt } from "../../text/fold-code";
import { findEnd, findPhrase } from "../lexicon/find-phrase";
import type { Lexicon } from "../lexicon/lexicon";
import { SET } from "../lexicon/sets";
import type { SetName } from "../lexicon/sets";
import { PASSED } from "../lexicon/signs";
import { BREAK, CAPITAL, CAPITALS, MARK, NUMBER, SPACED, WORD } from "../tokens/tokens";
import type { Tokens } from "../tokens/tokens";

/** A text being read: its tokens and what words mean. All positions are numbers of tokens. */
export interface Reading {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
}

/** The mark at a token, folded: every dash is "-", every quote '"'; "" where none stands. A line's end is "\n". */
export function markAt({ tokens: { text, start, kind, length } }: Reading, at: number): string {
  if (at < 0 || at >= length) return "";
  if (kind[at] === BREAK) return "\n";
  if (kind[at] !== MARK) return "";
  const code = FOLDED[codeAt(text, start[at] ?? 0)] ?? 0;
  if (code === 0x5b) return "(";
  if (code === 0x5d) return ")";
  return String.fromCharCode(code);
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
/** The token as it is compared. */
export const folded = ({ tokens: { word, length }, lexicon }: Reading, at: number): string =>
  at >= 0 && at < length ? lexicon.words.word(word[at] ?? 0) : "";

/** Whether a hyphen without a blank on either side stands at a token. */
export const isHyphen = (reading: Reading, at: number): boolean =>
  markAt(reading, at) === "-" && !isSpaced(reading, at) && !isSpaced(reading, at + 1);

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

/** Whether a sign for "number" stands at a token. */
export const isSign = (reading: Reading, at: number): boolean => folded(reading, at) === "№";

/** End of the longest phrase of a set at a token, 0 for none. */
export const phraseEnd = ({ tokens, lexicon }: Reading, at: number, set: SetName): number =>
  findEnd(tokens, at, set, lexicon);

/** Whether the word at a token is one of a set by itself. */
export function isIn({ tokens, lexicon: { phrases } }: Reading, at: number, set: SetName): boolean {
  if (at < 0 || at >= tokens.length || tokens.kind[at] !== WORD) return false;
  const node = phrases.roots[SET[set]]?.[tokens.word[at] ?? 0] ?? 0;
  return node > 0 && (phrases.meaning[node] ?? -1) >= 0;
}

/** Whether the word at a token begins as one of a list does. */
export const beginsAs = (reading: Reading, at: number, beginnings: readonly string[]): boolean =>
  isWord(reading, at) && beginnings.some((beginning) => written(reading, at).toLowerCase().startsWith(beginning));

/** What a phrase of a set stands for, and its end. */
export const phraseAt = (
  { tokens, lexicon }: Reading,
  at: number,
  set: SetName,
): { readonly end: number; readonly meaning: number } | undefined =>
  at >= 0 && at < tokens.length ? findPhrase(tokens, at, set, lexicon) : undefined;

/** Whether digits are more likely a year: 1900 to 2099. */
export const isYear = (number: string | undefined): boolean => /^(?:19|20)\d\d$/u.test(number ?? "");

/** Whether the token is a year. */
export const isYearAt = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) && isYear(written(reading, at));
