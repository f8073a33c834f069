import { FOLDED, isBlankCode, isLetterCode } from "../../text/fold-code";
import { longestPhrase } from "../../text/phrase-trie";
import type { NameIndex } from "../names/name-index";

/** Codes a gloss may have. */
const REACH = 80;

/**
 * Where a bracket of plain words after a number ends, "(best interests)"; the
 * offset itself when there is none. A sub-level, "(vii)", is none, nor is a
 * bracket with a number, another bracket or a name in it.
 */
export function skipGloss(text: string, from: number, names: NameIndex): number {
  const open = isBlankCode(text.charCodeAt(from)) ? from + 1 : from;
  if (text[open] !== "(") return from;
  let letters = 0;
  for (let at = open + 1; at < open + REACH; at++) {
    const code = text.charCodeAt(at);
    if (text[at] === ")") return letters > 3 ? at + 1 : from;
    if (isLetterCode(code)) {
      if (!isLetterCode(text.charCodeAt(at - 1)) && startsName(text, at, names)) return from;
      letters++;
    } else if (!isBlankCode(code) && !isInWords(code)) return from;
  }
  return from;
}

const isInWords = (code: number): boolean => ",-'/".includes(String.fromCharCode(FOLDED[code] ?? 0));

function startsName(text: string, at: number, { phrases, meanings }: NameIndex): boolean {
  const match = { end: 0, meaning: -1 };
  if (!longestPhrase(phrases, text, at, match)) return false;
  const kind = meanings[match.meaning]?.kind;
  return kind === "name" || kind === "series" || kind === "pointer";
}
