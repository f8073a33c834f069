import type { Pinpoint } from "../../instrument/pinpoint";
import { SET } from "../lexicon/lexicon";
import { compareNumbers, romanValue } from "../places/number-order";
import { readGap } from "./gaps";
import {
  folded,
  isCapital,
  isNumber,
  isSign,
  isSpaced,
  isWord,
  isYear,
  markAt,
  phraseAt,
  phraseEnd,
  skipPassed,
  written,
} from "./look";
import type { Reading } from "./look";

/** Numbers as they follow one unit word: "3(1), 12 and 16", "67–78", "1) и 2)". */
export interface NumberList {
  readonly items: readonly Pinpoint[];
  /** Where each item begins. */
  readonly starts: readonly number[];
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
  /** A capital letter is a number: "Part B". */
  readonly lettered: boolean;
  /** One point alone, so that a hyphen in it is no run: "подпункт 2-6)" was inserted. */
  readonly onePoint: boolean;
  /** Points: a bracket closes their numbers, "3)". */
  readonly points: boolean;
  /** Letters are numbers: "point (f)", "подпункт а)", "пункт «b»". */
  readonly letters: boolean;
  /** Numbers in words count. */
  readonly ordinals: boolean;
  /** The unit is abbreviated, as in the singular so in the plural: "ст. 12 и 16". */
  readonly abbreviated: boolean;
  /** Nothing says that these are places, so that what they count may follow. */
  readonly doubtful: boolean;
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
  ordinals: false,
  abbreviated: false,
  doubtful: false,
  single: false,
};

interface Item {
  readonly path: readonly string[];
  readonly to?: readonly string[];
  readonly end: number;
  /** All of it in a bracket: "paragraphs (1) and (3)". */
  readonly bracketed?: boolean;
}

/** The numbers that begin at a token; undefined when none does. */
export function readNumbers(reading: Reading, from: number, style: NumberStyle): NumberList | undefined {
  const items: Pinpoint[] = [];
  const starts: number[] = [];
  let end = from;
  let hasAnd = false;
  let next: Next | undefined = { item: readItem(reading, from, style), start: from, and: false };
  while (next?.item) {
    const { item, start, and } = next;
    const last = item.to ? { path: item.to, end: item.end } : readRunEnd(reading, item, style);
    const isExpected = style.plural && !style.doubtful && (items.length < 2 || (and && !hasAnd));
    const after = (last ?? item).end;
    if (
      items.length === 0 && !style.doubtful
        ? isTime(reading, after)
        : isCounted(reading, item.end, after, isExpected, !style.plural)
    )
      break;
    hasAnd ||= and;
    items.push(last ? { path: item.path, to: last.path } : { path: item.path });
    starts.push(start);
    end = after;
    next = readNext(reading, end, item, style);
  }
  return items.length > 0 ? { items, starts, end } : undefined;
}

interface Next {
  readonly item: Item | undefined;
  readonly start: number;
  readonly and: boolean;
}

/** The next number of the list, after "and" or a comma; "(f)" after "2 (e)" is "2(f)". */
function readNext(reading: Reading, from: number, before: Item, style: NumberStyle): Next | undefined {
  const at = skipGloss(reading, from);
  const gap = readGap(reading, at);
  const { and } = gap;
  const start =
    /^["']$/u.test(markAt(reading, gap.end - 1)) && markAt(reading, gap.end + 1) === markAt(reading, gap.end - 1)
      ? gap.end - 1
      : gap.end;
  const isMark = gap.comma || gap.and || gap.bar || gap.semicolon;
  if (!isMark || gap.of || gap.with || gap.to || gap.colon || gap.newline || gap.dash || markAt(reading, from) === "|")
    return undefined;
  if (gap.semicolon && !isAmongNumbers(reading, start)) return undefined;
  const open = gap.open ? start - 1 : -1;
  if (gap.close) return undefined;
  const sub = open >= from ? readBracket(reading, open, 1) : undefined;
  if (sub) {
    const path = beside(before.path, sub.value, before.bracketed === true);
    return (
      path && {
        item: withSubs(reading, { path, end: sub.end, ...(before.bracketed ? { bracketed: true } : {}) }),
        start: open,
        and,
      }
    );
  }
  if (gap.open || style.single || isSign(reading, start)) return undefined;
  if (!style.dotted && isOneOfSeries(reading, start)) return undefined;
  const item = readItem(reading, start, style) ?? nextLetter(reading, start, before, style);
  if (!item || phraseEnd(reading, item.end, "collections") > 0) return undefined;
  // "16/679" is the number of an act.
  if (
    gap.bar &&
    !gap.and &&
    (item.path.length > 1 ||
      (item.path[0]?.length ?? 0) > 3 ||
      (markAt(reading, item.end) === "/" && item.end - start > 1))
  )
    return undefined;
  const goesOn = style.plural || gap.bar || (style.abbreviated && and && !gap.comma) || standsAlone(reading, item.end);
  return goesOn ? { item, start, and } : undefined;
}

/** "пункты а, б и в статьи 37": after a letter a preposition is one. */
function nextLetter(reading: Reading, at: number, { path }: Item, { letters }: NumberStyle): Item | undefined {
  if (!letters || path.length !== 1 || !/^[а-я]$/u.test(path[0] ?? "")) return undefined;
  const letter = written(reading, at);
  return /^[а-я]$/u.test(letter) ? { path: [letter], end: at + 1 } : undefined;
}

/** "Art. 16; 17; 19": a number alone between marks, not that of a list's item: "; 2) GDPR". */
function isAmongNumbers(reading: Reading, at: number): boolean {
  const item = readItem(reading, at, { ...PLAIN, dotted: true });
  if (!item || (item.path[0]?.length ?? 9) > 3) return false;
  const gap = readGap(reading, item.end);
  if (item.end >= reading.tokens.length) return true;
  const mark = markAt(reading, item.end);
  if (mark === ")" || mark === ".") return !isWord(reading, item.end + 1);
  return mark === ";" || mark === "," || (gap.and && isNumber(reading, gap.end));
}

/** "para. 34, and 25 (2021), para. 67": the number of another comment. */
function isOneOfSeries(reading: Reading, at: number): boolean {
  if (!isNumber(reading, at)) return false;
  let next = at + 1;
  if (markAt(reading, next) === "(" && isYear(written(reading, next + 1)) && markAt(reading, next + 2) === ")")
    next += 3;
  if (markAt(reading, next) === ",") next++;
  const unit = next > at + 1 ? phraseAt(reading, next, "units") : undefined;
  const meaning = unit && reading.lexicon.meanings[unit.meaning];
  return (
    meaning?.kind === "unit" &&
    meaning.unit === "paragraph" &&
    meaning.number !== "before" &&
    isNumber(reading, unit?.end ?? 0)
  );
}

/** After a singular unit a number goes on with the list only if no plain word follows it: not "article 5, 12 children". */
export function standsAlone(reading: Reading, at: number): boolean {
  if (!isWord(reading, at)) return true;
  return (
    isCapital(reading, at) ||
    phraseEnd(reading, at, "joins") > 0 ||
    phraseEnd(reading, at, "names") > 0 ||
    phraseEnd(reading, at, "units") > 0
  );
}

/** One number with its levels. */
export function readItem(reading: Reading, from: number, style: NumberStyle): Item | undefined {
  const at = skipSign(reading, from);
  const number = readNumber(reading, at, style) ?? readLone(reading, at, style) ?? readOrdinal(reading, at, style);
  if (!number) return undefined;
  const closes = style.points && markAt(reading, number.end) === ")" && !isSpaced(reading, number.end);
  return withSubs(reading, { ...number, end: closes ? number.end + 1 : number.end });
}

/** Past a colon and what may stand before the number: "No.", "№", "from". */
function skipSign(reading: Reading, from: number): number {
  let at = skipPassed(reading, from);
  if (markAt(reading, at) === "\n" && isNumber(reading, at + 1)) at++;
  while (markAt(reading, at) === ":" || isSign(reading, at)) at = skipPassed(reading, at + 1);
  const start = phraseEnd(reading, at, "run starts");
  if (start > 0 && isNumber(reading, start) && readGap(reading, start + 1).to) return start;
  return at;
}

const ROMAN = /^(?:L?X{0,4}(?:IX|IV|V?I{0,4})|XL(?:IX|IV|V?I{0,4}))$/u;
const SUPERSCRIPT = /^[\u00b9\u00b2\u00b3\u2070-\u2079]$/u;

function readNumber(reading: Reading, at: number, style: NumberStyle): Item | undefined {
  if (!isNumber(reading, at)) return readCapitals(reading, at, style);
  const first = written(reading, at);
  let end = at + 1;
  // "5Rights"
  if (
    first.length > 6 ||
    (isCapital(reading, end) && !isSpaced(reading, end) && /^\p{Lu}\p{Ll}/u.test(written(reading, end)))
  )
    return undefined;
  const dots: string[] = [first];
  while (
    markAt(reading, end) === "." &&
    !isSpaced(reading, end) &&
    isNumber(reading, end + 1) &&
    !isSpaced(reading, end + 1)
  ) {
    dots.push(written(reading, end + 1));
    end += 2;
  }
  if (style.dotted && dots.length > 1) {
    while (
      markAt(reading, end) === "." &&
      !isSpaced(reading, end) &&
      /^(?:[ivxl]{1,5}|[a-z])$/u.test(written(reading, end + 1)) &&
      !isSpaced(reading, end + 1)
    ) {
      dots.push(written(reading, end + 1));
      end += 2;
    }
    return { path: dots, end };
  }
  let number = dots.join(".");
  const inserted = insertedAfter(reading, end, dots.at(-1) ?? "", style);
  if (inserted !== undefined) {
    number += `-${inserted}`;
    end += 2;
  }
  if (
    isWord(reading, end) &&
    !isSpaced(reading, end) &&
    /^\p{L}$/u.test(written(reading, end)) &&
    !isGluedOn(reading, end + 1)
  ) {
    number += written(reading, end);
    end++;
  } else
    while (SUPERSCRIPT.test(written(reading, end)) && !isSpaced(reading, end)) {
      number += written(reading, end);
      end++;
    }
  return { path: [number], end };
}

const isGluedOn = (reading: Reading, at: number): boolean =>
  !isSpaced(reading, at) && (isNumber(reading, at) || isWord(reading, at));

/** "41-1": a hyphen and a number not above the one before belong to an inserted unit; else they are a run. */
function insertedAfter(reading: Reading, at: number, first: string, { onePoint }: NumberStyle): string | undefined {
  if (markAt(reading, at) !== "-" || isSpaced(reading, at) || isSpaced(reading, at + 1) || !isNumber(reading, at + 1))
    return undefined;
  const last = written(reading, at + 1);
  if (last.length > 3) return undefined;
  if (onePoint && markAt(reading, at + 2) === ")") return last;
  return Number(last) > Number(first) ? undefined : last;
}

/** Roman numbers, "Annex III", "V.A", and capital letters, "Part B". */
function readCapitals(reading: Reading, at: number, style: NumberStyle): Item | undefined {
  if (!isCapital(reading, at) || isGluedOn(reading, at + 1)) return undefined;
  const letters = written(reading, at);
  if ((style.roman || style.romanAsArabic) && ROMAN.test(letters)) {
    if (style.romanAsArabic) return { path: [String(romanValue(letters))], end: at + 1 };
    const isParted =
      markAt(reading, at + 1) === "." &&
      !isSpaced(reading, at + 2) &&
      /^[A-Z]$/u.test(written(reading, at + 2)) &&
      !isGluedOn(reading, at + 3);
    return isParted
      ? { path: [`${letters}.${written(reading, at + 2)}`], end: at + 3 }
      : { path: [letters], end: at + 1 };
  }
  const isLetter = style.lettered && /^\p{Lu}$/u.test(letters) && markAt(reading, at + 1) !== "'";
  return isLetter ? { path: [letters], end: at + 1 } : undefined;
}

/** A number in a bracket, "recital (38)", or a letter that is one: "point (f)", "а)", "«b»". */
function readLone(reading: Reading, at: number, style: NumberStyle): Item | undefined {
  const bracket = readBracket(reading, at, 0);
  if (bracket && (style.letters || style.lettered || /^\d/u.test(bracket.value)))
    return { path: [bracket.value], end: bracket.end, bracketed: true };
  if (!style.letters) return undefined;
  const quoted = readQuoted(reading, at) ?? readHalfBracket(reading, at);
  if (quoted) return { path: [quoted.value], end: quoted.end };
  return isBareLetter(reading, at) ? { path: [written(reading, at)], end: at + 1 } : undefined;
}

/** "lit. f GDPR", "point a of", "пункт а статьи 17": a letter that begins no sentence of its own. */
function isBareLetter(reading: Reading, at: number): boolean {
  const letter = written(reading, at);
  if (!/^(?:[a-zа-я]|[ivx]{2,4})$/u.test(letter) || /^[вокуисья]$/u.test(letter)) return false;
  if (readHalfBracket(reading, at + 1)) return true;
  const next = at + 1;
  if (next >= reading.tokens.length || /^[,;.)\n-]$/u.test(markAt(reading, next))) return true;
  const cyrillic = /^[а-я]$/u.test(letter);
  if (phraseEnd(reading, next, "units") > 0) return true;
  if (cyrillic) return phraseEnd(reading, next, "joins") > 0;
  return isCapital(reading, next) || phraseEnd(reading, next, "joins") > 0;
}

function readOrdinal(reading: Reading, at: number, { ordinals }: NumberStyle): Item | undefined {
  const found = ordinals ? phraseAt(reading, at, "ordinals") : undefined;
  return found && { path: [String(found.meaning)], end: found.end };
}

/** The last number of a run: after a dash, or after "to". */
function readRunEnd(reading: Reading, first: Item, style: NumberStyle): Item | undefined {
  const at = first.end;
  if (markAt(reading, at) === "-") {
    const next = at + 1;
    return runEnd(readBracketItem(reading, next, first) ?? readItem(reading, next, style), first, style);
  }
  const gap = readGap(reading, at);
  if (!gap.to || gap.comma || gap.and || gap.of || gap.semicolon || gap.close || gap.newline) return undefined;
  const inner = readBracketItem(reading, gap.open ? gap.end - 1 : gap.end, first);
  const last = inner ?? (gap.open ? undefined : readItem(reading, gap.end, style));
  return last && (style.plural || standsAlone(reading, last.end)) ? runEnd(last, first, style) : undefined;
}

/** "(1)-(3)", "i) to vii)": the run is on the inner level. */
function readBracketItem(reading: Reading, at: number, first: Item): Item | undefined {
  if (first.path.length < 2 && !first.bracketed) return undefined;
  const bracket = readBracket(reading, at, first.path.length - 1) ?? readHalfBracket(reading, at);
  return bracket && { path: [...first.path.slice(0, -1), bracket.value], end: bracket.end };
}

/** A run goes up. After a unit in the plural one that goes down is a run too, for checking to find fault with. */
function runEnd(last: Item | undefined, first: Item, { plural }: NumberStyle): Item | undefined {
  if (!last || last.to || isDigits(last.path.at(-1) ?? "") !== isDigits(first.path.at(-1) ?? "")) return undefined;
  const differ = first.path.findIndex((number, level) => number !== last.path[level]);
  const order = compareNumbers(first.path[differ] ?? "", last.path[differ] ?? "");
  return differ >= 0 && (order < 0 || (plural && first.path.length === last.path.length)) ? last : undefined;
}

/** A number with the levels that follow it: "(2)(b)", "b) vii)", "(1)f". */
function withSubs(reading: Reading, item: Item): Item {
  const path = [...item.path];
  let { end } = item;
  for (let sub = readSub(reading, end, path.length); sub; sub = readSub(reading, end, path.length)) {
    end = sub.end;
    if (sub.to !== undefined && compareNumbers(sub.value, sub.to) < 0)
      return { path: [...path, sub.value], to: [...path, sub.to], end };
    path.push(sub.to === undefined ? sub.value : `${sub.value}-${sub.to}`);
  }
  const glued =
    markAt(reading, end - 1) === ")" &&
    path.length > 1 &&
    !isSpaced(reading, end) &&
    /^[a-z]$/u.test(written(reading, end));
  if (glued && !isGluedOn(reading, end + 1) && markAt(reading, end + 1) !== ")") {
    path.push(written(reading, end));
    end++;
  }
  return { ...item, path, end };
}

interface Sub {
  readonly value: string;
  readonly to?: string;
  readonly end: number;
}

/** A level below a number, perhaps after a blank: "(2)", " (b)", "(vii)", " b)", " «b»". */
function readSub(reading: Reading, at: number, depth: number): Sub | undefined {
  const bracket = readBracket(reading, at, depth);
  if (bracket || !isSpaced(reading, at)) return bracket;
  return readHalfBracket(reading, at) ?? readQuoted(reading, at);
}

/** A letter in quotes: "п. 2 «b»". */
function readQuoted(reading: Reading, at: number): Sub | undefined {
  const mark = markAt(reading, at);
  if ((mark !== '"' && mark !== "'") || markAt(reading, at + 2) !== mark) return undefined;
  const letter = written(reading, at + 1);
  return /^[a-zа-я]$/iu.test(letter) ? { value: letter, end: at + 3 } : undefined;
}

/** A letter or a Roman number that only a bracket closes: "п. 2 b) vii)". */
function readHalfBracket(reading: Reading, at: number): Sub | undefined {
  const value = written(reading, at);
  return markAt(reading, at + 1) === ")" && !isSpaced(reading, at + 1) && /^(?:[a-zа-я]|[ivxl]{2,5})$/iu.test(value)
    ? { value, end: at + 2 }
    : undefined;
}

/**
 * A number in a bracket: "(2)", "(b)", "(vii)", "(3-5)", "(1-1)".
 *
 * @param depth levels there are above it; two letters are a number only deep down
 */
export function readBracket(reading: Reading, at: number, depth = 0): Sub | undefined {
  if (markAt(reading, at) !== "(") return undefined;
  const value = written(reading, at + 1);
  if (isNumber(reading, at + 1) && value.length <= 3) {
    if (markAt(reading, at + 2) === ")") return { value, end: at + 3 };
    const to = written(reading, at + 3);
    return markAt(reading, at + 2) === "-" &&
      isNumber(reading, at + 3) &&
      to.length <= 3 &&
      markAt(reading, at + 4) === ")"
      ? { value, to, end: at + 5 }
      : undefined;
  }
  if (markAt(reading, at + 2) !== ")") return undefined;
  const fits = /^(?:[a-zа-я]|[ivxl]{2,6}|([a-z])\1)$/iu.test(value) || (depth > 1 && /^[a-z]{2}$/u.test(value));
  return fits ? { value, end: at + 3 } : undefined;
}

const isDigits = (number: string): boolean => /^\d/u.test(number);
const isRoman = (number: string): boolean => /^[ivx]+$/iu.test(number);

/** Whether two numbers can stand on one level: (1) and (2), (a) and (c), (i) and (iv), but not (b) after (ii). */
const isAlike = (before: string, next: string): boolean =>
  isDigits(before) === isDigits(next) && (isDigits(next) || isRoman(next) || !isRoman(before));

/** The place of a number in a bracket that goes on a list: beside the last of its kind, "24(2)(e), (3)" is 24(3). */
function beside(path: readonly string[], next: string, bracketed: boolean): readonly string[] | undefined {
  const least = bracketed ? 0 : 1;
  for (let level = path.length - 1; level >= least; level--)
    if (isAlike(path[level] ?? "", next)) return [...path.slice(0, level), next];
  if (path.length < 2) return undefined;
  return isDigits(path.at(-1) ?? "") ? [...path, next] : [...path.slice(0, -1), next];
}

const LONGEST_GLOSS = 14;

/** Past a bracket of plain words after a number, "(best interests)": no level, number, name or further bracket in it. */
export function skipGloss(reading: Reading, from: number): number {
  if (markAt(reading, from) !== "(") return from;
  let letters = 0;
  for (let at = from + 1; at < from + LONGEST_GLOSS; at++) {
    const mark = markAt(reading, at);
    if (mark === ")") return letters > 3 ? at + 1 : from;
    if (isWord(reading, at)) {
      if (phraseEnd(reading, at, "names") > 0) return from;
      letters += written(reading, at).length;
    } else if (!/^[,'/-]$/u.test(mark)) return from;
  }
  return from;
}

/** Whether what stands after a number makes it a time or a share: "an article 3 years ago", "5 %". */
export function isTime(reading: Reading, at: number): boolean {
  if (markAt(reading, at) === "%") return true;
  const next = markAt(reading, at) === "-" && !isSpaced(reading, at) && !isSpaced(reading, at + 1) ? at + 1 : at;
  return next < reading.tokens.length && wordOf(reading, next, "times");
}

/** Whether one more number of a list counts something: "art. 12, 16 to 17 year olds". */
function isCounted(reading: Reading, own: number, after: number, isExpected: boolean, isAlone: boolean): boolean {
  if (isExpected) return isTime(reading, after) || isTime(reading, own);
  if (counts(reading, own) || counts(reading, after)) return true;
  if (!isAlone) return false;
  const gap = readGap(reading, own);
  return gap.and && !gap.comma && isNumber(reading, gap.end) && counts(reading, gap.end + 1);
}

function counts(reading: Reading, at: number): boolean {
  if (isTime(reading, at)) return true;
  const run = readGap(reading, at);
  if (run.to && isNumber(reading, run.end) && counts(reading, run.end + 1)) return true;
  const next = markAt(reading, at) === "-" && !isSpaced(reading, at + 1) ? at + 1 : at;
  if (next < reading.tokens.length && wordOf(reading, next, "counted")) return true;
  return folded(reading, at) === "of" && isNumber(reading, at + (folded(reading, at + 1) === "the" ? 2 : 1));
}

/** A word of a set, with any ending its language gives it. */
function wordOf(reading: Reading, at: number, set: "times" | "counted"): boolean {
  if (phraseEnd(reading, at, set) > 0) return true;
  const { tokens, lexicon } = reading;
  const root = lexicon.phrases.roots[SET[set]];
  return lexicon.forms.of(tokens.word[at] ?? 0).some((form) => (root?.[form] ?? 0) > 0);
}
