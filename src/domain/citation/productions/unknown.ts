import { actEnd } from "./act-end";
import { actNumberBefore, actNumberAt, chapterEnd } from "./act-numbers";
import { readDate } from "./dates";
import { unknownName } from "./elements";
import { readGap } from "./gaps";
import { standardBefore } from "./standards";
import { unitAt } from "./units";
import { hasOwningEnding } from "./word-endings";
import type { NameElement } from "./elements";
import type { Reading } from "./look";
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
  phraseBefore,
  phraseEnd,
  wordsIn,
  written,
} from "./look";

/** Tokens looked at on either side: longer names are cut, which only shortens what is shown. */
const REACH = 16;
/** Tokens that a date has, with the place that stands beside it. */
const LONGEST_DATE = 9;
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
  const dated = beforeYear(reading, line, end);
  return (
    plainNameBefore(reading, line, start, end) ??
    (isOpen ? numberBefore(reading, line, end) : undefined) ??
    ownerBefore(reading, line, start) ??
    secondTitle(reading, from, end, isOpen) ??
    (isOpen ? anyActBefore(reading, line, end) : undefined) ??
    (dated < end ? upTo(plainNameBefore(reading, lineStart(reading, from, dated), start, dated), end) : undefined)
  );
}

const plainNameBefore = (reading: Reading, line: number, start: number, end: number): NameElement | undefined =>
  symbolBefore(reading, line, end) ??
  fromStart(standardBefore(reading, line, end), end) ??
  quotedBefore(reading, line, end) ??
  actBefore(reading, line, start, end) ??
  acronymBefore(reading, line, start, end) ??
  writingBefore(reading, line, end) ??
  numberedBefore(reading, line, end);

const fromStart = (start: number, end: number): NameElement | undefined =>
  start < 0 ? undefined : unknownName(start, end);

const upTo = (name: NameElement | undefined, end: number): NameElement | undefined => name && { ...name, end };

/** Before the bracket with its year that a name has behind it: "A/70/123 (2015)", "ECHR (Rome, 1950)". */
function beforeYear(reading: Reading, line: number, end: number): number {
  if (markAt(reading, end - 1) !== ")") return end;
  let hasYear = false;
  for (let at = end - 2; at > Math.max(line, end - LONGEST_DATE); at--) {
    if (markAt(reading, at) === "(") return hasYear ? at : end;
    if (isMark(reading, at, ");\n")) return end;
    hasYear ||= isYearAt(reading, at);
  }
  return end;
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
  const symbol = wordsIn(reading, start, end);
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
    const about = numberOfDocument(reading, act);
    const isTitled = phraseEnd(reading, about, "longer names") > 0 && isPlainTitle(reading, about, start);
    return isTitled || areDetails(reading, act, end) ? unknownName(nameStart(reading, line, at), end) : undefined;
  }
  return undefined;
}

/** Past the number of guidelines or an opinion, "05/2020", before what they are on. */
function numberOfDocument(reading: Reading, act: number): number {
  const at = folded(reading, act) === "№" ? act + 1 : act;
  const isNumbered = isNumber(reading, at) && markAt(reading, at + 1) === "/" && isYearAt(reading, at + 2);
  return isNumbered ? at + 3 : act;
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
    const amended = phraseEnd(reading, at, "amended");
    if (date) at = date.end;
    else if (amended > 0) at = amended;
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
  while (isHyphen(reading, at - 1)) {
    if (!isCapitals(reading, at - 2)) return last;
    at -= 2;
  }
  return at;
}

function acronymBefore(reading: Reading, line: number, start: number, end: number): NameElement | undefined {
  const isState = /^(?:РК|РФ|КР|ҚР)$/u.test(written(reading, end - 1)) && isCapitals(reading, end - 2);
  // "DPA 1998", "RA 7610", and not "UNICEF 2021, p. 5", which is a report.
  const isNumbered =
    isNumber(reading, end - 1) &&
    isSpaced(reading, end - 1) &&
    isCapitals(reading, end - 2) &&
    unitAt(reading, start)?.unit.unit !== "page";
  const last = isState || isNumbered ? end - 2 : end - 1;
  const at = joinedStart(reading, last);
  // "Best interests (BIC, art. 3)" is none; letters joined by a hyphen are, and those right behind what was cited.
  const isInBracket = markAt(reading, at - 1) === "(" && (at < last || (at - 1 === line && line > 0));
  const isApart = isSpaced(reading, at) || isInBracket;
  if (at < line || !isCapitals(reading, at) || !isApart || isIn(reading, at, "counted")) return undefined;
  const letters = wordsIn(reading, at, last + 1).replace(/-\d*/gu, "");
  // «ГОСТ 25, раздел 4» is no act; «ТР 25 (ст. 5)» is one.
  const numbered = markAt(reading, end) === "(" ? /^(?:[A-Z]{2,8}|[А-Я]{2,4})$/u : /^[A-Z]{2,8}$/u;
  const isName = isNumbered ? numbered : /^(?:[A-Z]{3,8}|[А-ЯӘҒҚҢӨҰҮҺІ]{2,8})$/u;
  return isName.test(letters) && !/^[IVXLC]+$/u.test(letters) ? unknownName(at, end) : undefined;
}

/** "Explanatory Report, para. 145": what was written about an act. */
function writingBefore(reading: Reading, line: number, end: number): NameElement | undefined {
  const start = phraseBefore(reading, line, end, "writings");
  return start >= 0 && isCapital(reading, start) ? unknownName(start, end) : undefined;
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
  if (at < line || !isWord(reading, at) || written(reading, at).length < 3 || !hasOwningEnding(reading, at))
    return undefined;
  // "МПҚХП-ның"
  const letters = isHyphen(reading, at - 1) && isCapitals(reading, at - 2) ? joinedStart(reading, at - 2) : at;
  return unknownName(Math.max(line, letters), start);
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
