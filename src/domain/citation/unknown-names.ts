import type { NameIndex } from "./name-index";
import { isCapitalCode } from "../text/fold-code";
import { longestPhrase } from "../text/phrase-trie";
import type { NameElement } from "./elements";
import { readJoin } from "./read-join";
import { unknownName } from "./read-names";

/** Codes looked at on either side: longer names are cut, which only shortens what is shown. */
const REACH = 80;

const ACRONYM = /(?:^|[\s(])(\p{Lu}{3,8}),? ?$/u;

/** The symbol or the acronym of a document right before a place: "A/70/123, para. 5", "ECHR, art. 8". */
export function nameBefore(text: string, from: number, start: number): NameElement | undefined {
  const before = text.slice(Math.max(from, start - REACH), start);
  const symbol = /(?:^|[\s(])([^\s(]*[A-Z][^\s(]*\/\S*\d\S*?),? ?\(?$/u.exec(before);
  const written = (symbol ?? ACRONYM.exec(before))?.[1];
  if (!written) return undefined;
  const at = start - before.length + before.lastIndexOf(written);
  return unknownName(at, at + written.length);
}

/**
 * What "of" ties a place to when it is no known name: "article 4 of the
 * Utopian Act". The words up to the one that says what it is; none of them
 * when nothing says so ("of the report"), and then the place is not ours either.
 */
export function nameAfter(text: string, end: number, names: NameIndex): NameElement | undefined {
  const join = readJoin(text, end, names);
  if (!join.of || join.and || join.semicolon || join.newline || join.open || join.close) return undefined;
  const words = text.slice(join.end, join.end + REACH);
  let last = 0;
  for (const word of words.matchAll(/[^\s,.;:()]+/gu)) {
    if (!isCapitalCode(word[0].charCodeAt(0)) && !/^(?:on|and|the|of)$/u.test(word[0])) break;
    if (longestPhrase(names.instrumentWords, text, join.end + word.index, { end: 0, meaning: 0 }))
      last = word.index + word[0].length;
  }
  const number = /^ (?:No\.|№) ?[\d./-]*\d/u.exec(words.slice(last))?.[0].length ?? 0;
  return last > 0 ? unknownName(join.end, join.end + last + number) : { ...unknownName(end, end), pointer: "unknown" };
}
