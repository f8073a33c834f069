import { actEnd } from "./act-end";
import { actNumberBefore, actNumberAt, chapterEnd } from "./act-numbers";
import { readDate } from "./dates";
import { hasDescribingEnding, hasOwningEnding } from "./word-endings";
import type { NameElement } from "./elements";
import { unknownName } from "./elements";
import { saidActAt } from "./said-act";
import { readGap } from "./gaps";
import {
  folded,
  isCapital,
  isCapitals,
  isHyphen,
  isIn,
  isMark,
  isNumber,
  isSpaced,
  isWord,
  isYearAt,
  leavesQuoteOpen,
  markAt,
  phraseAt,
  phraseEnd,
  skipPassed,
  written,
} from "./look";
import type { Reading } from "./look";

/** Tokens looked at on either side: longer names are cut, which only shortens what is shown. */
const REACH = 16;
/** Words there may be between a place and the word that says what it is of. */
const MOST_WORDS = 6;
/** Words of a title whose first word stands elsewhere. */
const MOST_OF_TITLE = 12;

/** The name of an instrument that the catalogue doesn't hold, right before a place: "A/70/123, para. 5", "Civil Code, art. 5". */
export function nameBefore(reading: Reading, from: number, start: number): NameElement | undefined {
  const line = lineStart(reading, from, start);
  let end = start;
  const isOpen = markAt(reading, end - 1) === "(";
  if (isOpen) end--;
  if (isMark(reading, end - 1, ",:")) end--;
  if (end <= line) return undefined;
  return (
    symbolBefore(reading, line, end) ??
    quotedBefore(reading, line, end) ??
    actBefore(reading, line, start, end) ??
    acronymBefore(reading, line, end) ??
    numberedBefore(reading, line, end) ??
    (isOpen ? numberBefore(reading, line, end) : undefined) ??
    ownerBefore(reading, line, start) ??
    secondTitle(reading, from, end, isOpen) ??
    (isOpen ? anyActBefore(reading, line, end) : undefined)
  );
}

/** Where the line of a place begins, or the furthest token that is looked at before it. */
export function lineStart(reading: Reading, from: number, start: number): number {
  let line = start;
  while (line > Math.max(from, start - REACH) && markAt(reading, line - 1) !== "\n") line--;
  return line;
}

/** "A/70/123" */
function symbolBefore(reading: Reading, line: number, end: number): NameElement | undefined {
  let start = end - 1;
  while (start > line && !isSpaced(reading, start) && markAt(reading, start - 1) !== "(") start--;
  const { text } = reading.tokens;
  const symbol = text.slice(reading.tokens.start[start], reading.tokens.end[end - 1]);
  return /[A-Z]/u.test(symbol) && /\/\S*\d/u.test(symbol) ? unknownName(start, end) : undefined;
}

/** "«О связи», ст. 5": a title in quotation marks. */
export function quotedBefore(reading: Reading, line: number, end: number): NameElement | undefined {
  if (markAt(reading, end - 1) !== '"') return undefined;
  let start = end - 2;
  while (start > line && markAt(reading, start) !== '"') start--;
  const isTitle = isIn(reading, start + 1, "title leads") || isIn(reading, end - 2, "title ends");
  return markAt(reading, start) === '"' && isTitle ? unknownName(start, end) : undefined;
}

/** "Civil Code, article 5", "Гражданский кодекс РК, ст. 5", "Азаматтық кодекс, 5-бап", "Law on Play, art. 5". */
export function actBefore(reading: Reading, line: number, start: number, end: number): NameElement | undefined {
  for (let at = end - 1; at >= line; at--) {
    const act = actEnd(reading, at);
    if (act === 0 || act > end) continue;
    const isTitled = phraseEnd(reading, act, "longer names") > 0 && isPlainTitle(reading, act, start);
    return isTitled || areDetails(reading, act, end) ? unknownName(nameStart(reading, line, at), end) : undefined;
  }
  return undefined;
}

/** A title without marks: words up to the comma or the bracket before the place, or up to the place. */
function isPlainTitle(reading: Reading, from: number, start: number): boolean {
  const last = isMark(reading, start - 1, ",(") ? start - 1 : start;
  for (let at = from; at < last;) {
    const number = actNumberAt(reading, at);
    if (number) at = number.end;
    else if (isWord(reading, at) || isMark(reading, at, "'-")) at++;
    else return false;
  }
  return last > from;
}

/** What may stand between the word that names an act and a place of it: a date, a number, a title, a state. */
function areDetails(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end;) {
    const date = readDate(reading, at);
    const chapter = chapterEnd(reading, at);
    if (date) at = date.end;
    else if (chapter > 0) at = chapter;
    else if (isCapital(reading, at) || isMark(reading, at, ',("') || isMark(reading, at, ")./-")) at++;
    else if (folded(reading, at) === "№" || isNumber(reading, at) || isIn(reading, at, "detail words")) at++;
    else if (leavesQuoteOpen(reading, from, at)) at++;
    else return false;
  }
  return true;
}

/** Where the words with a capital begin that end with the word for an act: "Narnia Pupils Act". */
function nameStart(reading: Reading, line: number, at: number): number {
  let start = at;
  while (start > line && isCapital(reading, start - 1)) start--;
  return start;
}

/** Where capitals begin that a hyphen joins to others, or to a number: "ФПКПР-ТД", "ЗРУ-547". */
function joinedStart(reading: Reading, last: number): number {
  let at = last;
  while (markAt(reading, at - 1) === "-" && !isSpaced(reading, at) && !isSpaced(reading, at - 1)) {
    if (!isCapitals(reading, at - 2)) return last;
    at -= 2;
  }
  return at;
}

function acronymBefore(reading: Reading, line: number, end: number): NameElement | undefined {
  const isState = /^(?:РК|РФ|КР|ҚР)$/u.test(written(reading, end - 1)) && isCapitals(reading, end - 2);
  const last = isState ? end - 2 : end - 1;
  const at = joinedStart(reading, last);
  // "Best interests (BIC, art. 3)" is none; letters joined by a hyphen are.
  const isApart = isSpaced(reading, at) || (at < last && markAt(reading, at - 1) === "(");
  if (at < line || !isCapitals(reading, at) || !isApart) return undefined;
  const { text, start, end: ends } = reading.tokens;
  const letters = text.slice(start[at], ends[last]).replace(/-\d*/gu, "");
  return /^(?:[A-Z]{3,8}|[А-ЯӘҒҚҢӨҰҮҺІ]{2,8})$/u.test(letters) ? unknownName(at, end) : undefined;
}

/** "152-ФЗ, ст. 9": a law by its number alone. */
export function numberedBefore(reading: Reading, line: number, end: number): NameElement | undefined {
  const found = actNumberBefore(reading, line, end);
  return found && unknownName(found.start, end);
}

/** One more of a series, by its number alone: "No. 12 (para. 30) and No. 14 (para. 40)". */
function numberBefore(reading: Reading, line: number, end: number): NameElement | undefined {
  const at = end - 1;
  if (!isNumber(reading, at) || written(reading, at).length > 3) return undefined;
  for (let sign = at - 1; sign >= Math.max(line, at - 3); sign--)
    if (folded(reading, sign) === "№") return unknownName(sign, end);
  return phraseAt(reading, at - 1, "joins")?.meaning === 0 ? unknownName(at, end) : undefined;
}

function ownerBefore(reading: Reading, line: number, start: number): NameElement | undefined {
  const at = start - 1;
  if (at < line || !isWord(reading, at) || written(reading, at).length < 3) return undefined;
  return hasOwningEnding(reading, at) ? unknownName(at, start) : undefined;
}

/** The rest of a second title, whose first word stands before the first: "Conventions on … (art. 16) and on … (art. 22)". */
function secondTitle(reading: Reading, from: number, end: number, isOpen: boolean): NameElement | undefined {
  if (!isOpen && markAt(reading, end) !== ",") return undefined;
  const gap = readGap(reading, from);
  let at = gap.end;
  if (!(gap.and || gap.comma) || at >= end || end - at > MOST_OF_TITLE) return undefined;
  while (isIn(reading, at, "stand-ins")) at++;
  if (!isIn(reading, at, "title leads")) return undefined;
  for (let word = at; word < end; word++) if (!isWord(reading, word) && markAt(reading, word) !== ",") return undefined;
  return end > at + 1 ? unknownName(at, end) : undefined;
}

/** Words right before a bracket that begin with one for an act, in a clause: "Всеобщая декларация прав человека (". */
function anyActBefore(reading: Reading, line: number, end: number): NameElement | undefined {
  for (let at = end - 1; at >= line && !isMark(reading, at, ";:!?()"); at--)
    if (actEnd(reading, at) > 0) {
      const start = nameStart(reading, line, at);
      return start < at || isCapital(reading, at) ? unknownName(start, end) : undefined;
    }
  return undefined;
}

/**
 * What a place is of when no known name follows it: "article 4 of the Utopian Act", "статья 9 указанного закона", "art. 8
 * ECHR". The words up to the one that says what it is; none of them when nothing says so ("of the report"), and then the
 * place is not ours either.
 */
export function nameAfter(reading: Reading, end: number): NameElement | undefined {
  const gap = readGap(reading, end);
  if (gap.of) {
    if (gap.and || gap.semicolon || gap.newline || gap.open || gap.close || gap.comma) return undefined;
    return (
      saidActAt(reading, gap.end) ??
      namedFrom(reading, gap.end) ??
      commonName(reading, gap.end) ?? { ...unknownName(end, end), pointer: "unknown" }
    );
  }
  const comma = markAt(reading, end) === ",";
  const at = comma ? end + 1 : end;
  if (!isSpaced(reading, at)) return undefined;
  const said = comma ? undefined : saidActAt(reading, at);
  if (said) return said;
  const number = comma ? undefined : actNumberAt(reading, at);
  if (number) return unknownName(at, number.end);
  const acronym = acronymAt(reading, at);
  if (acronym > 0 && (!comma || isLast(reading, acronym))) return unknownName(at, acronym);
  const named = isWord(reading, at) ? namedFrom(reading, at) : undefined;
  return !comma || (named && isLast(reading, named.end)) ? named : undefined;
}

/** "of the convention": a word for an act in small letters, which what follows may tell. */
function commonName(reading: Reading, at: number): NameElement | undefined {
  const end = phraseEnd(reading, at, "acts");
  return end > 0 ? { ...unknownName(at, end), pointer: "unknown" } : undefined;
}

const isLast = (reading: Reading, at: number): boolean => at >= reading.tokens.length || isMark(reading, at, ".;)\n");

function acronymAt(reading: Reading, at: number): number {
  const letters = written(reading, at);
  if (!isCapitals(reading, at) || /^[IVXLC]+$/u.test(letters) || !/^(?:[A-Z]{3,8}|[А-Я]{2,6})$/u.test(letters))
    return 0;
  let end = at + 1;
  while (isHyphen(reading, end) && isCapitals(reading, end + 1) && !isSpaced(reading, end + 1)) end += 2;
  if (/^(?:РК|РФ|КР)$/u.test(written(reading, end))) end++;
  return !isSpaced(reading, end) && isMark(reading, end, "/-") ? 0 : end;
}

/** Words that a name is made of, up to the last that says what it names, and the number after it. */
function namedFrom(reading: Reading, from: number): NameElement | undefined {
  let last = 0;
  let count = 0;
  for (let at = from; at < from + REACH && (isWord(reading, at) || isMark(reading, at, "'-")); at++) {
    const end = actEnd(reading, at);
    if (end > 0) last = end;
    else if (!isInName(reading, at)) break;
    if (++count > MOST_WORDS && last === 0) break;
  }
  if (last === 0) return undefined;
  const numbered = folded(reading, last) === "№" ? numberEnd(reading, last) : last;
  return unknownName(from, numbered);
}

function numberEnd(reading: Reading, at: number): number {
  let end = skipPassed(reading, at + 1);
  while (isNumber(reading, end) || (isMark(reading, end, "./-") && isNumber(reading, end + 1))) end++;
  return end;
}

function isInName(reading: Reading, at: number): boolean {
  if (isCapital(reading, at) || isIn(reading, at, "title words")) return true;
  if (!isWord(reading, at) || !isSpaced(reading, at)) return true;
  return hasDescribingEnding(reading, at);
}

/** A name that the catalogue doesn't know, where numbers share the unit of another's: "Articles 16 CRC, 8 ECHR", "17 of the Utopian Charter". */
export function sharedName(reading: Reading, from: number): NameElement | undefined {
  const acronym = acronymAt(reading, from);
  if (acronym > 0) return unknownName(from, acronym);
  let end = from;
  while (end < from + 6 && isCapital(reading, end) && !isCapitals(reading, end) && !isYearAt(reading, end)) end++;
  return end > from && !isIn(reading, from, "no names") ? unknownName(from, titleEnd(reading, end)) : undefined;
}

/** "Charter of Fundamental Rights of the EU": where a title ends that goes on behind "of" with capitals. */
function titleEnd(reading: Reading, end: number): number {
  let last = end;
  for (let at = end; at < end + REACH; last = at) {
    const of = readGap(reading, at);
    if (!of.of || of.comma || of.and || of.newline || of.open || of.close) return last;
    at = of.end;
    while (isCapital(reading, at) && !isNamed(reading, at)) at++;
    if (at === of.end) return last;
  }
  return last;
}

const isNamed = (reading: Reading, at: number): boolean =>
  phraseEnd(reading, at, "names") > 0 || isNumber(reading, phraseEnd(reading, at, "units") || -1);
