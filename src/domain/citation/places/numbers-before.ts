import type { UnitMeaning } from "../names/meaning";
import type { NameIndex } from "../names/name-index";
import { DASH, FOLDED, isBlankCode, isDigitCode, isWordCode } from "../../text/fold-code";
import { longestPhrase } from "../../text/phrase-trie";

/** Between a number and the unit that follows it: nothing, a blank, a hyphen. */
export const isGap = (text: string, end: number, start: number): boolean =>
  start - end <= 2 && /^[)\s\u2010\u2011-]*$/u.test(text.slice(end, start));

/**
 * Where the numbers before a unit begin, -1 when there are none: back over
 * digits, marks and "және", up to any other word. After a comma only where the
 * unit is in the plural: in "2021, 16-бап" the year is no article.
 */
export function listStart(text: string, from: number, end: number, unit: UnitMeaning, names: NameIndex): number {
  let at = end;
  let first = -1;
  while (at > from) {
    const code = text.charCodeAt(at - 1);
    if (isDigitCode(code)) first = --at;
    else if (isWordCode(code)) {
      const word = wordStart(text, at, from);
      if (isLetters(text, word, at, unit)) first = text[word - 1] === "(" ? word - 1 : word;
      else if (unit.ordinal && isOrdinal(text, word, at, names)) first = ordinalStart(text, word, at, from, names);
      else if (!isJoinWord(text, word, at, names)) break;
      at = first >= 0 ? Math.min(word, first) : word;
    } else if (unit.rank >= 3 && QUOTED.test(text.slice(Math.max(from, at - 3), at))) first = at -= 3;
    else if (isBetween(text, at - 1, unit.plural)) at--;
    else break;
  }
  return first;
}

const isOrdinal = (text: string, start: number, end: number, { ordinals }: NameIndex): boolean => {
  const match = { end: 0, meaning: 0 };
  return longestPhrase(ordinals, text, start, match) && match.end === end;
};

/** Whether a number in words ends right before a blank before an offset: "екінші бөлігі". */
export const endsOrdinal = (text: string, start: number, names: NameIndex): boolean =>
  ordinalBefore(text, start, names) !== undefined;

/** The number in words right before an offset, "second paragraph". */
export function ordinalBefore(
  text: string,
  end: number,
  { ordinals }: NameIndex,
): { readonly start: number; readonly number: string } | undefined {
  if (!isBlankCode(text.charCodeAt(end - 1))) return undefined;
  const start = wordStart(text, end - 1, Math.max(0, end - LONGEST_ORDINAL));
  const match = { end: 0, meaning: 0 };
  return longestPhrase(ordinals, text, start, match) && match.end === end - 1
    ? { start, number: String(match.meaning) }
    : undefined;
}

const LONGEST_ORDINAL = 20;

/** "он екінші" is one number. */
function ordinalStart(text: string, start: number, end: number, from: number, names: NameIndex): number {
  const before = isBlankCode(text.charCodeAt(start - 1)) ? wordStart(text, start - 1, from) : start;
  return before < start && isOrdinal(text, before, end, names) ? before : start;
}

/** "«b» тармақшасы" */
const QUOTED = /^[«"“„'][a-zа-я][»"”“']$/iu;

/** Letters that are a number or part of one: "28b", "b)", "(vii)", "III", "B", "b және c тармақшалары". */
function isLetters(text: string, start: number, end: number, { rank, roman, lettered }: UnitMeaning): boolean {
  const length = end - start;
  if (rank >= 3 && length === 1 && /^[a-z]$/u.test(text.slice(start, end))) return true;
  if (length === 1 && (isDigitCode(text.charCodeAt(start - 1)) || text[end] === ")")) return true;
  const word = text.slice(start, Math.min(end, start + 8));
  if (text[end] === ")" && text[start - 1] === "(") return /^(?:[ivxl]{2,6}|[a-z]{2})$/iu.test(word);
  return (roman && /^[IVX]+$/u.test(word)) || (lettered && /^\p{Lu}$/u.test(word));
}

function isBetween(text: string, at: number, plural: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2e) return isDigitCode(text.charCodeAt(at - 1)) && isDigitCode(text.charCodeAt(at + 1));
  return (
    code !== 0x0a &&
    (isBlankCode(code) || (plural && code === 0x2c) || code === 0x28 || code === 0x29 || FOLDED[code] === DASH)
  );
}

function wordStart(text: string, end: number, from: number): number {
  let at = end;
  while (at > from && isWordCode(text.charCodeAt(at - 1)) && !isDigitCode(text.charCodeAt(at - 1))) at--;
  return at;
}

function isJoinWord(text: string, start: number, end: number, names: NameIndex): boolean {
  const match = { end: 0, meaning: -1 };
  return (
    longestPhrase(names.joins, text, start, match) && match.end === end && names.joinKinds[match.meaning] === "and"
  );
}
