import type { NameIndex } from "../names/name-index";
import { DASH, FOLDED, isBlankCode, isCapitalCode, isDigitCode, isLetterCode } from "../../text/fold-code";
import { longestPhrase } from "../../text/phrase-trie";
import type { PhraseTrie } from "../../text/phrase-trie";
import type { Pinpoint } from "../../instrument/pinpoint";
import { compareNumbers, romanValue } from "./number-order";
import { countsThings, countsTime } from "./counts-things";
import { beside } from "./beside";
import { readJoin } from "./read-join";
import {
  BARE_CYRILLIC,
  HALF_BRACKETED,
  LAST_CYRILLIC,
  QUOTED_LETTER,
  readBracket,
  readHalfBracket,
  withSubs,
} from "./read-sub-levels";
import type { Item } from "./read-sub-levels";
import { runStart } from "./run-start";
import { skipGloss } from "./skip-gloss";

/** Numbers as they follow one unit word: "3(1), 12 and 16", "67–78", "1) и 2)". */
export interface NumberList {
  readonly items: readonly Pinpoint[];
  readonly end: number;
}

/** How the unit word lets its numbers be read. */
export interface NumberStyle {
  /** The unit is in the plural, so "and" and commas go on with its numbers. */
  readonly plural: boolean;
  /** "18.1" is paragraph 1 of article 18, not a number. */
  readonly dotted: boolean;
  readonly roman: boolean;
  /** Roman numbers stand for Arabic ones: "Article XVI" is article 16. */
  readonly romanAsArabic: boolean;
  /** A letter is a number: "Part B", "area (a)". */
  readonly lettered: boolean;
  /** One point alone, so that a hyphen in it is no run: "подпункт 2-6)" was inserted. */
  readonly onePoint: boolean;
  /** Points: a bracket closes their numbers, "3)". */
  readonly points: boolean;
  /** Letters are numbers: "point (f)", "подпункт а)", "пункт «b»". */
  readonly letters: boolean;
  /** Numbers in words count. */
  readonly ordinals: PhraseTrie | undefined;
  /** The unit is abbreviated, as in the singular so in the plural: "ст. 12 и 16". */
  readonly abbreviated: boolean;
  /** Stop before "and" and commas: they go on with the numbers of an outer unit. */
  readonly single: boolean;
}

/** Digits alone, in the singular. */
export const PLAIN: NumberStyle = {
  plural: false,
  dotted: false,
  roman: false,
  romanAsArabic: false,
  lettered: false,
  onePoint: false,
  points: false,
  letters: false,
  ordinals: undefined,
  abbreviated: false,
  single: false,
};

/** The numbers that start at an offset, undefined when none does. Reads each code once or twice, never the rest of the text. */
export function readNumbers(text: string, from: number, style: NumberStyle, names: NameIndex): NumberList | undefined {
  let item = readItem(text, from, style);
  if (!item) return undefined;
  const items: Pinpoint[] = [];
  let end = from;
  let hasAnd = false;
  while (item) {
    const last = item.to ? { path: item.to, end: item.end } : readRunEnd(text, item, style, names);
    const isAnd = items.length > 0 && AND.test(text.slice(end, end + 12));
    const isExpected = style.plural && (items.length < 2 || (isAnd && !hasAnd));
    if (
      items.length === 0 ? countsTime(text, (last ?? item).end) : isCounted(text, item, last, isExpected, !style.plural)
    )
      break;
    hasAnd ||= isAnd;
    items.push(last ? { path: item.path, to: last.path } : { path: item.path });
    end = (last ?? item).end;
    item = readNext(text, end, item, style, names);
  }
  return items.length > 0 ? { items, end } : undefined;
}

/**
 * Whether one more number counts something. A plural unit has at least two numbers, and a list ends with "and",
 * whatever word follows: "articles 3, 12 and 16 States must …".
 */
const isCounted = (text: string, item: Item, last: Item | undefined, isExpected: boolean, isAlone: boolean): boolean =>
  isExpected
    ? countsTime(text, (last ?? item).end) || countsTime(text, item.end)
    : countsThings(text, item.end, isAlone);

const AND = /^(?:, ?| )(?:and|or|и|или|және|немесе) /u;

/** The next number of the list, after "and" or a comma; "(f)" after "2 (e)" is "2(f)". */
function readNext(text: string, from: number, before: Item, style: NumberStyle, names: NameIndex): Item | undefined {
  if (text[from] === "/" && AFTER_SLASH.test(text.slice(from + 1, from + 6))) return readItem(text, from + 1, style);
  const join = readJoin(text, skipGloss(text, from, names), names);
  const listed =
    join.comma || join.and || (join.semicolon && AFTER_SEMICOLON.test(text.slice(join.end, join.end + 24)));
  if (!listed || join.of || join.with || join.to || join.colon || join.close || join.newline) return undefined;
  if (join.semicolon && !AFTER_SEMICOLON.test(text.slice(join.end, join.end + 24))) return undefined;
  const openAt = join.open ? text.lastIndexOf("(", join.end - 1) : -1;
  const sub = openAt >= from ? readBracket(text, openAt) : undefined;
  if (sub) {
    const path = beside(before.path, sub.value, before.bracketed === true);
    return path && withSubs(text, { path, end: sub.end, ...(before.bracketed ? { bracketed: true } : {}) });
  }
  if (!style.dotted && OF_SERIES.test(text.slice(join.end, join.end + 24))) return undefined;
  if (join.open || style.single || SIGN.test(text.slice(join.end, join.end + 6))) return undefined;
  const next = readItem(text, join.end, style) ?? nextLetter(text, join.end, before, style);
  const goesOn =
    style.plural || (style.abbreviated && join.and && !join.comma) || (next && standsAlone(text, next.end, names));
  return next && goesOn && !isVolume(text, next.end, names) ? next : undefined;
}

/** "пункты а, б и в статьи 37": after a letter a preposition is one. */
function nextLetter(text: string, from: number, { path }: Item, { letters }: NumberStyle): Item | undefined {
  if (!letters || path.length !== 1 || !/^[а-я]$/u.test(path[0] ?? "")) return undefined;
  const letter = LAST_CYRILLIC.exec(text.slice(from, from + 12))?.[0];
  return letter === undefined ? undefined : { path: [letter], end: from + 1 };
}

/** "Art. 16; 17; 19": numbers alone between marks, not those of a list's items: "; 2) GDPR". */
const AFTER_SEMICOLON = /^\d{1,3}(?:\([\da-z]{1,5}\))*(?:[–-]\d{1,3})?(?:[;,]|[.)](?! ?\p{L})| (?:and|и) \d|$)/u;

/** "para. 34, and 25 (2021), para. 67": the number of another comment. */
const OF_SERIES = /^\d{1,3}(?: \((?:19|20)\d\d\))?,? (?:paras?|paragraphs?|п|пп|пункты?)[. ]/iu;

/** "Articles 16/17", but not "Law 58/2021" or "2010/13/EU". */
const AFTER_SLASH = /^\d{1,3}(?![\d/\p{L}])/u;

/** "…, para. 130, and No. 16": a number with its sign is no place, but one more of a series. */
const SIGN = /^(?:№|nos?\.? ?\d)/iu;

/** After a singular unit a number goes on with the list only if no plain word follows it: not "article 5, 12 children". */
export function standsAlone(text: string, end: number, { phrases, joins }: NameIndex): boolean {
  let at = end;
  while (at < text.length && isBlankCode(text.charCodeAt(at))) at++;
  const match = { end: 0, meaning: 0 };
  return (
    !isLetterCode(text.charCodeAt(at)) ||
    isCapitalCode(text.charCodeAt(at)) ||
    longestPhrase(joins, text, at, match) ||
    longestPhrase(phrases, text, at, match)
  );
}

/** "16 CFR": the number counts volumes. */
const isVolume = (text: string, end: number, { collections }: NameIndex): boolean =>
  isBlankCode(text.charCodeAt(end)) && longestPhrase(collections, text, end + 1, { end: 0, meaning: 0 });

function readItem(text: string, from: number, style: NumberStyle): Item | undefined {
  const at = skipSign(text, from);
  const number = readNumber(text, at, style) ?? readLone(text, at, style) ?? readOrdinal(text, at, style);
  if (!number) return undefined;
  const path = [...number.path];
  let { end } = number;
  if (style.points && text[end] === ")") end++;
  return withSubs(text, number.bracketed ? { path, end, bracketed: true } : { path, end });
}

/** Skip blanks, a colon and what may stand before the number: "No. ", "№", "from". */
function skipSign(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isBlankCode(text.charCodeAt(at)) || text[at] === "№" || text[at] === ":")) at++;
  const sign = /^nos?\.?\s?(?=\d)/iu.exec(text.slice(at, at + 6));
  return at + (sign?.[0].length ?? runStart(text, at));
}

const ROMAN = /^(?:L?X{0,4}(?:IX|IV|V?I{0,4})|XL(?:IX|IV|V?I{0,4}))(?![\p{L}\d])/u;
/** "V.A": a part of a part. */
const LETTERED_ROMAN = /^\.[A-Z](?![\p{L}\d])/u;
const SUPERSCRIPTS = /^[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}/u;
const CAPITAL = /^\p{Lu}(?![\p{L}\d'’])/u;

function readNumber(text: string, from: number, style: NumberStyle): Item | undefined {
  let end = digitsEnd(text, from);
  if (end === from) {
    const ahead = text.slice(from, from + 9);
    const roman = (style.roman || style.romanAsArabic) && ROMAN.exec(ahead)?.[0];
    if (roman && style.romanAsArabic) return { path: [String(romanValue(roman))], end: from + roman.length };
    const letters = roman || (style.lettered && CAPITAL.exec(ahead)?.[0]) || "";
    if (letters === "") return undefined;
    const part = roman ? (LETTERED_ROMAN.exec(ahead.slice(letters.length))?.[0] ?? "") : "";
    return { path: [letters + part], end: from + letters.length + part.length };
  }
  // "5Rights"
  if (end - from > 6 || /^[A-Z][a-z]/u.test(text.slice(end, end + 2))) return undefined;
  const dot = end;
  while (text[end] === "." && isDigitCode(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  if (style.dotted) {
    if (end > dot) end += DOTTED_LETTERS.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    if (end > dot) return { path: text.slice(from, end).split("."), end };
  }
  end = insertedEnd(text, from, end, style);
  if (
    isLetterCode(text.charCodeAt(end)) &&
    !isLetterCode(text.charCodeAt(end + 1)) &&
    !isDigitCode(text.charCodeAt(end + 1))
  )
    end++;
  else end += SUPERSCRIPTS.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return { path: [text.slice(from, end).replace(/[\u2010-\u2015\u2212]/gu, "-")], end };
}

/** "40.2.b.vii" */
const DOTTED_LETTERS = /^(?:\.(?:[ivxl]{1,5}|[a-z]))+(?![\p{L}\d])/u;

/** End of "41-1": a hyphen and a number not above the one before belong to an inserted unit; else they are a run. */
function insertedEnd(text: string, from: number, end: number, { onePoint }: NumberStyle): number {
  if (FOLDED[text.charCodeAt(end)] !== DASH) return end;
  const last = digitsEnd(text, end + 1);
  if (last === end + 1 || last - end > 3) return end;
  if (onePoint && text[last] === ")") return last;
  const first = text.slice(from, end);
  return Number(text.slice(end + 1, last)) > Number(first.slice(first.lastIndexOf(".") + 1)) ? end : last;
}

/** "lit. f GDPR", "point a of": a letter that begins no sentence of its own. */
const BARE_LETTER =
  /^(?:[a-z]|[ivx]{2,4})(?=[,;.)\n]|$| ?[–-] ?[a-z](?!\p{L})| (?:and|or|of|in|to|\p{Lu}|[ivx]{1,5}\)|подп|п\.|ст\.|ч\.|стать|пункт|част|и |және|тарма|абзац))/u;

/** A number in a bracket, "recital (38)", or a letter that is one: "point (f)", "а)". */
function readLone(text: string, from: number, style: NumberStyle): Item | undefined {
  const bracket = readBracket(text, from);
  if (bracket && (style.letters || style.lettered || /^\d/u.test(bracket.value)))
    return { path: [bracket.value], end: bracket.end, bracketed: true };
  if (!style.letters) return undefined;
  const ahead = text.slice(from, from + 12);
  const quoted = QUOTED_LETTER.exec(ahead);
  if (quoted) return { path: [quoted[1] ?? ""], end: from + 3 };
  const half = HALF_BRACKETED.exec(ahead);
  if (half) return { path: [half[1] ?? ""], end: from + half[0].length };
  const bare = BARE_LETTER.exec(ahead)?.[0] ?? BARE_CYRILLIC.exec(text.slice(from, from + 40))?.[0];
  return bare === undefined ? undefined : { path: [bare], end: from + bare.length };
}

function readOrdinal(text: string, from: number, { ordinals }: NumberStyle): Item | undefined {
  const match = { end: 0, meaning: 0 };
  return ordinals && longestPhrase(ordinals, text, from, match)
    ? { path: [String(match.meaning)], end: match.end }
    : undefined;
}

/** The last number of a run: after a dash, or after "to" where the unit is in the plural. */
function readRunEnd(text: string, first: Item, style: NumberStyle, names: NameIndex): Item | undefined {
  let at = first.end;
  while (at < first.end + 2 && isBlankCode(text.charCodeAt(at))) at++;
  if (FOLDED[text.charCodeAt(at)] === DASH)
    return runEnd(readBracketItem(text, at + 1, first) ?? readItem(text, at + 1, style), first, style);
  if (at === first.end) return undefined;
  const join = readJoin(text, first.end, names);
  const onlyTo = join.to && !join.comma && !join.and && !join.of && !join.semicolon && !join.close;
  if (!onlyTo) return undefined;
  const inner = readBracketItem(text, join.open ? join.end - 1 : join.end, first);
  const last = inner ?? (join.open ? undefined : readItem(text, join.end, style));
  return last && (style.plural || standsAlone(text, last.end, names)) ? runEnd(last, first, style) : undefined;
}

/** "(1)-(3)", "i) to vii)": the run is on the inner level. */
function readBracketItem(text: string, from: number, first: Item): Item | undefined {
  if (first.path.length < 2 && !first.bracketed) return undefined;
  const bracket = readBracket(text, from, first.path.length - 1) ?? readHalfBracket(text, from);
  return bracket && { path: [...first.path.slice(0, -1), bracket.value], end: bracket.end };
}

/** A run goes up. After a unit in the plural one that goes down is a run too, for checking to find fault with. */
function runEnd(last: Item | undefined, first: Item, { plural }: NumberStyle): Item | undefined {
  if (!last || last.to) return undefined;
  const differ = first.path.findIndex((number, level) => number !== last.path[level]);
  const order = compareNumbers(first.path[differ] ?? "", last.path[differ] ?? "");
  return differ >= 0 && (order < 0 || (plural && first.path.length === last.path.length)) ? last : undefined;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigitCode(text.charCodeAt(at))) at++;
  return at;
}
