import { isBlankCode, isCapitalCode, isLetterCode, isWordCode } from "../../text/fold-code";
import { longestPhrase } from "../../text/phrase-trie";
import type { NameElement } from "../elements";
import { GRAMMARS } from "../grammar/grammars";
import type { NameIndex } from "./name-index";
import { readJoin } from "../places/read-join";
import { unknownName } from "./read-names";

/** Codes looked at on either side: longer names are cut, which only shortens what is shown. */
const REACH = 80;
/** Words there may be between a place and the word that says what it is of. */
const MOST_WORDS = 6;

const DESCRIBING = Object.values(GRAMMARS).flatMap(({ describingEndings }) => describingEndings);
const OWNING = Object.values(GRAMMARS).flatMap(({ owningEndings }) => owningEndings);

const SYMBOL = /(?:^|[\s(])([^\s(]*[A-Z][^\s(]*\/\S*\d\S*?),? ?\(?$/u;
const ACRONYM = /(?:^|[\s(])((?:[A-Z]{3,8}|[А-ЯӘҒҚҢӨҰҮҺІ]{2,8})(?: (?:РК|РФ|КР|ҚР))?)(?:,? | ?\()$/u;
/** One more of a series, by its number alone: "No. 12 (para. 30) and No. 14 (para. 40)". */
const NUMBER = /(?:^|[\s(,])((?:No\.?|№) ?\d{1,3}|(?<=(?:and|,|и|және) )\d{1,3}) ?\($/u;
const QUOTED = /([«“"„](?:Об? [^«»“”"„]{3,78}|[^«»“”"„]{3,78} туралы)[»”"]),? ?\(?$/iu;
const OWNER = /(?:^|[^\p{L}])(\p{L}{3,}) $/u;

/** The rest of a second title, whose first word stands before the first: "Conventions on … (art. 16) and on … (art. 22)". */
const SECOND_TITLE =
  /^[\s,)]*(?:and|as well as|и|а также|,) ((?:(?:that|those|the one) )?(?:on|against|concerning|о|об|против) [^.;:()\d\n]{3,}?),? ?\(?$/iu;

/** The name of an instrument that the catalogue doesn't hold, right before a place: "A/70/123, para. 5", "Civil Code, art. 5". */
export function nameBefore(text: string, from: number, start: number, names: NameIndex): NameElement | undefined {
  const window = text.slice(Math.max(from, start - REACH), start);
  const before = window.slice(window.lastIndexOf("\n") + 1).replace(/\s/gu, " ");
  const written =
    (SYMBOL.exec(before) ?? QUOTED.exec(before))?.[1] ??
    actIn(before, names) ??
    ACRONYM.exec(before)?.[1] ??
    NUMBER.exec(before)?.[1] ??
    ownerIn(before) ??
    SECOND_TITLE.exec(text.slice(from, start).slice(-REACH - 1))?.[1] ??
    (text[start - 1] === "(" ? anyActIn(before, names) : undefined);
  if (!written) return undefined;
  const at = start - before.length + before.lastIndexOf(written);
  return unknownName(at, at + written.trimEnd().length);
}

function ownerIn(before: string): string | undefined {
  const word = OWNER.exec(before)?.[1];
  return word !== undefined && OWNING.some((ending) => word.toLowerCase().endsWith(ending)) ? word : undefined;
}

/** What may stand between the word that names an act and a place of it: a date, a number, a title, a state. */
const DETAILS =
  /^(?: ?,? (?:(?:19|20)\d\d(?: ?(?:г\.|года?|жылғы))?|\((?:19|20)\d\d\)|от [\d.]+(?: \p{L}+ \d{4})?(?: г\.| года)?|(?:No\.?|№|N) ?[\p{L}\d./-]+|[«“"„][^»”"]*[»”"]|\p{Lu}[\p{L}.-]*))*,? ?\(?$/u;
/** Or a title without marks, "Law on Play": words up to the comma or the bracket before the place. */
const UNMARKED = /^ [^.,;:!?()]+(?:, ?| ?\(| )$/u;

/** "Civil Code, article 5", "Гражданский кодекс РК, ст. 5", "Азаматтық кодекс, 5-бап". */
function actIn(before: string, names: NameIndex): string | undefined {
  for (let at = before.length - 1; at >= 0; at--) {
    if (!isLetterCode(before.charCodeAt(at)) || isWordCode(before.charCodeAt(at - 1))) continue;
    const end = instrumentWordEnd(before, at, names);
    if (end === 0) continue;
    const rest = before.slice(end);
    const titled = UNMARKED.test(rest) && longestPhrase(names.longerName, before, end + 1, { end: 0, meaning: 0 });
    return titled || DETAILS.test(rest) ? before.slice(nameStart(before, at)).replace(/[,( ]+$/u, "") : undefined;
  }
  return undefined;
}

/** What may stand between an act and the words that say what it does to another: a state, a date, a number, an opened title. */
const ACT_DETAILS =
  /^(?:,? (?:of|the|on|\((?:EU|EC|EEC)\)|(?:19|20)\d\d(?: ?(?:г\.|года?))?|от [\d.]+(?: \p{L}+ \d{4})?(?: ?г\.| года)?|(?:No\.?|№|N) ?[\p{L}\d./-]+|\d+\/\d+(?:\/\p{L}+)?|\p{Lu}[\p{L}.-]*))*,? ?[«"“„]?$/u;

/** Where an act begins that stands before words such as "ratifying": "the Law of Utopia"; undefined for none. */
export function actBefore(text: string, from: number, end: number, names: NameIndex): number | undefined {
  const start = Math.max(from, end - REACH);
  const before = text.slice(start, end).replace(/\s/gu, " ");
  for (let at = before.length - 1; at >= 0; at--) {
    if (!isLetterCode(before.charCodeAt(at)) || isWordCode(before.charCodeAt(at - 1))) continue;
    const after = instrumentWordEnd(before, at, names, true);
    if (after > 0) return ACT_DETAILS.test(before.slice(after)) ? start + nameStart(before, at) : undefined;
  }
  return undefined;
}

/** Words right before a bracket that begin with one for an act, in a clause: "Всеобщая декларация прав человека (". */
function anyActIn(written: string, names: NameIndex): string | undefined {
  const before = written.replace(/\((EU|EC|EEC)\)/gu, " $1 ");
  for (let at = before.length - 1; at >= 0 && !/[;:!?()]/u.test(before.slice(at, -1)); at--) {
    if (!isLetterCode(before.charCodeAt(at)) || isWordCode(before.charCodeAt(at - 1))) continue;
    if (instrumentWordEnd(before, at, names) > 0) return written.slice(nameStart(before, at)).replace(/[,( ]+$/u, "");
  }
  return undefined;
}

/** Where the words with a capital begin that end with the word for an act: "Narnia Pupils Act". */
const nameStart = (before: string, at: number): number =>
  at - (/(?:\p{Lu}[\p{L}'’-]* )+$/u.exec(before.slice(0, at))?.[0].length ?? 0);

/** End of a word for a kind of instrument, 0 when none starts here. */
function instrumentWordEnd(
  text: string,
  at: number,
  { instrumentWords, suffixes, anySuffix }: NameIndex,
  small = false,
): number {
  const match = { end: 0, meaning: 0 };
  const found = longestPhrase(instrumentWords, text, at, match, suffixes, anySuffix);
  return found && (small || match.meaning === 0 || isCapitalCode(text.charCodeAt(at))) ? match.end : 0;
}

/**
 * What a place is of when no known name follows it: "article 4 of the Utopian
 * Act", "статья 9 указанного закона", "art. 8 ECHR". The words up to the one
 * that says what it is; none of them when nothing says so ("of the report"),
 * and then the place is not ours either.
 */
export function nameAfter(text: string, end: number, names: NameIndex): NameElement | undefined {
  const join = readJoin(text, end, names);
  if (join.of) {
    if (join.and || join.semicolon || join.newline || join.open || join.close) return undefined;
    return namedFrom(text, join.end, names) ?? { ...unknownName(end, end), pointer: "unknown" };
  }
  if (!isBlankCode(text.charCodeAt(end)) && text[end] !== ",") return undefined;
  const [, beside, ending] = ACRONYM_AFTER.exec(text.slice(end, end + 20)) ?? [];
  const acronym = beside ?? ending;
  if (acronym !== undefined && !/^[IVXLC]+$/u.test(acronym)) {
    const at = text.indexOf(acronym, end);
    return unknownName(at, at + acronym.length);
  }
  if (isBlankCode(text.charCodeAt(end))) return namedFrom(text, end + 1, names);
  // "(art. 4, Constitution)": only where the text goes no further.
  const last = text[end + 1] === " " ? namedFrom(text, end + 2, names) : undefined;
  return last && /^(?:[.;)\]\n]|$)/u.test(text.slice(last.end, last.end + 1)) ? last : undefined;
}

/** After a comma only where the text goes no further: "Article 8, ECHR." */
const ACRONYM_AFTER =
  /^(?: ((?:[A-Z]{3,8}|[А-Я]{2,6})(?: (?:РК|РФ|КР))?)(?![\p{L}\d/-])|, ([A-Z]{3,8}|[А-Я]{3,6})(?=[.;)\]\n]|$))/u;

/** Words that a name is made of, up to the last that says what it names, and the number after it. */
function namedFrom(text: string, from: number, names: NameIndex): NameElement | undefined {
  const words = text.slice(from, from + REACH);
  let last = 0;
  let count = 0;
  for (const word of words.matchAll(/[^\s,.;:()]+/gu)) {
    const end = instrumentWordEnd(text, from + word.index, names);
    if (end > 0) last = end - from;
    else if (!isInName(word[0])) break;
    if (++count > MOST_WORDS && last === 0) break;
    if (/^[.,;:()\n]/u.test(words.slice(word.index + word[0].length))) break;
  }
  if (last === 0) return undefined;
  const number = /^ (?:No\.|№) ?[\d./-]*\d/u.exec(words.slice(last))?.[0].length ?? 0;
  return unknownName(from, from + last + number);
}

const isInName = (word: string): boolean =>
  isCapitalCode(word.charCodeAt(0)) ||
  /^(?:on|and|the|of)$/u.test(word) ||
  (word.length > 4 && DESCRIBING.some((ending) => word.endsWith(ending)));
