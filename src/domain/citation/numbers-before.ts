import type { NameIndex } from "./name-index";
import { DASH, FOLDED, isBlankCode, isDigitCode, isWordCode } from "../text/fold-code";
import { longestPhrase } from "../text/phrase-trie";

/** Between a number and the unit that follows it: nothing, a blank, a hyphen. */
export const isGap = (text: string, end: number, start: number): boolean =>
  start - end <= 2 && /^[)\s\u2010\u2011-]*$/u.test(text.slice(end, start));

/**
 * Where the numbers before a unit begin, -1 when there are none: back over
 * digits, marks and "және", up to any other word. After a comma only where the
 * unit is in the plural: in "2021, 16-бап" the year is no article.
 */
export function listStart(text: string, from: number, end: number, plural: boolean, names: NameIndex): number {
  let at = end;
  let first = -1;
  while (at > from) {
    const code = text.charCodeAt(at - 1);
    if (isDigitCode(code)) first = --at;
    else if (isWordCode(code)) {
      const word = wordStart(text, at, from);
      const letter = at - word === 1 && text[at] === ")";
      if (letter) first = word;
      else if (!isJoinWord(text, word, at, names)) break;
      at = word;
    } else if (isBetween(text.charCodeAt(at - 1), plural)) at--;
    else break;
  }
  return first;
}

const isBetween = (code: number, plural: boolean): boolean =>
  code !== 0x0a &&
  (isBlankCode(code) || (plural && code === 0x2c) || code === 0x28 || code === 0x29 || FOLDED[code] === DASH);

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
