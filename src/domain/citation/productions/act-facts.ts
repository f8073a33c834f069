import type { NameElement } from "./elements";
import type { ActFacts } from "../citation";
import { AS } from "../grammar/states";
import { actNumberAt, chapterEnd, isOfNextAct } from "./act-numbers";
import { BEFORE_DATE, readDate, readDay } from "./dates";
import {
  beforeMarks,
  endsAs,
  folded,
  isCapital,
  isIn,
  isMark,
  isNumber,
  isSign,
  isWord,
  isYearAt,
  markAt,
  pastYear,
  phraseEnd,
  skipPassed,
  wordsIn,
  written,
} from "./look";
import type { Reading } from "./look";
import { stateAt } from "./state-at";
import { actEnd } from "./act-end";
import { endingsOf } from "./word-endings";

/** One fact that tells an act from others of its title, and where it ends. */
interface FactFound {
  readonly end: number;
  readonly kind: keyof ActFacts;
  readonly value: string;
  readonly year?: string | undefined;
}

/** "от 12.03.2024", "№ 77-VIII ЗРК", "Act 9 of 2019", "Cap. 59", "2022/14". */
function factAt(reading: Reading, from: number): FactFound | undefined {
  const at = skipPassed(reading, from);
  const number = numberAt(reading, at);
  if (number) return number;
  const date = readDate(reading, at);
  if (date) return { end: date.end, kind: "days", value: readDay(reading, at) ?? "", year: date.year };
  const end = chapterEnd(reading, at);
  if (end === 0) return undefined;
  const first = isNumber(reading, end - 1) ? end - 1 : end - 2;
  return { end, kind: "chapters", value: wordsIn(reading, first, end) };
}

function numberAt(reading: Reading, at: number): FactFound | undefined {
  const own = actNumberAt(reading, at);
  if (own) return { end: own.end, kind: "numbers", value: numberIn(reading, at, own.end) };
  if (isYearAt(reading, at) && markAt(reading, at + 1) === "/" && isNumber(reading, at + 2))
    return { end: at + 3, kind: "numbers", value: written(reading, at + 2), year: written(reading, at) };
  const ofYear = numberOfYear(reading, at);
  if (ofYear) return ofYear;
  // In other languages the number behind the word for an act is that of a place.
  const act = isCapital(reading, at) && /^[a-z]/iu.test(written(reading, at)) ? actEnd(reading, at) : 0;
  const sign = skipPassed(reading, act || at);
  const digits = isSign(reading, sign) ? skipPassed(reading, sign + 1) : sign;
  if (digits === at || !isNumber(reading, digits) || isYearAt(reading, digits)) return undefined;
  return numberOfYear(reading, digits) ?? { end: digits + 1, kind: "numbers", value: written(reading, digits) };
}

/** "14 of 2019", "14/2019" */
export function numberOfYear(reading: Reading, at: number): FactFound | undefined {
  const isJoined = folded(reading, at + 1) === "of" || markAt(reading, at + 1) === "/";
  if (!isNumber(reading, at) || isYearAt(reading, at) || !isJoined || !isYearAt(reading, at + 2)) return undefined;
  return { end: at + 3, kind: "numbers", value: written(reading, at), year: written(reading, at + 2) };
}

/** The digits of a number with the Roman one behind them: "77-VIII" of "№ 77-VIII ЗРК", "547" of "ЗРУ-547"; none of "ЗРК" alone. */
function numberIn(reading: Reading, from: number, end: number): string {
  let at = from;
  while (at < end && !isNumber(reading, at)) at++;
  if (at === end) return "";
  const roman = written(reading, at + 2);
  return at + 2 < end && /^[IVXLХІ]+$/u.test(roman)
    ? `${written(reading, at)}-${roman.replaceAll("Х", "X").replaceAll("І", "I")}`
    : written(reading, at);
}

/** What joins facts and is none: a comma, "of", "dated", a state, "S.I."; 0 where nothing does. */
function joinEnd(reading: Reading, at: number): number {
  const isShort = isShortCapital(reading, at) || (markAt(reading, at) === "." && isShortCapital(reading, at - 1));
  if (isShort || markAt(reading, at) === "," || folded(reading, at) === "the") return at + 1;
  if (BEFORE_DATE.has(folded(reading, at))) return at + 1;
  if (folded(reading, at - 1) === "adopted" && isIn(reading, at, "days of")) return at + 1;
  return stateAt(reading, at, "forms")?.end ?? 0;
}

const isShortCapital = (reading: Reading, at: number): boolean => /^\p{Lu}{1,2}$/u.test(written(reading, at));

/** How far the facts go that stand right behind a name, their brackets with them; the name's end where there are none. */
export function factsEnd(reading: Reading, from: number): number {
  const end = everyFactsEnd(reading, from);
  return isOfNextAct(reading, end, from) ? from : end;
}

function everyFactsEnd(reading: Reading, from: number): number {
  let end = from;
  let [at, isOpen] = [from, false];
  for (;;) {
    const next = changedEnd(reading, at) || (factAt(reading, at)?.end ?? 0);
    const mark = markAt(reading, at);
    if (next > 0) at = next;
    else if (mark === (isOpen ? ")" : "(")) [at, isOpen] = [at + 1, !isOpen];
    else {
      at = joinEnd(reading, at);
      if (at === 0) return end;
      continue;
    }
    if (!isOpen) end = at;
  }
}

/** Where words end that tell when an act was changed, "as amended by Act No. 3 of 2022", "2025 жылғы өзгерістерімен"; 0 for none. */
function changedEnd(reading: Reading, at: number): number {
  const end = phraseEnd(reading, at, "amended");
  if (end > 0) return factsEnd(reading, end);
  return phraseEnd(reading, runEnd(reading, at), "amended so");
}

/** Where words end that tell by which other act it was made, ", adopted pursuant to Act No. 14 of 2019"; 0 for none. */
function sourceEnd(reading: Reading, from: number): number {
  if (markAt(reading, from) !== "," || phraseEnd(reading, from + 1, "made") === 0) return 0;
  let isSaid = false;
  for (let at = from + 1; at < reading.tokens.length && !isMark(reading, at, ",;()\n"); at++) {
    // "adopted as Act No. 15 of 2019" is the act itself.
    if (AS.has(written(reading, at))) return 0;
    isSaid ||= actEnd(reading, at) > 0;
    if (!isSaid && factAt(reading, at)) return 0;
    if (isSaid && isMark(reading, at + 1, ",;()\n")) return at + 1;
  }
  return isSaid ? reading.tokens.length : 0;
}

/** Where the noun ends that facts in a bracket are of, "2020 revised edition"; 0 where they are the act's. */
function editionEnd(reading: Reading, from: number): number {
  const end = runEnd(reading, from);
  const isNoun = isWord(reading, end) && joinEnd(reading, end) === 0 && phraseEnd(reading, end, "amended") === 0;
  if (end === from || !isNoun) return changedEnd(reading, from);
  let at = end;
  while (at < reading.tokens.length && !isMark(reading, at, "),;")) at++;
  return at;
}

/** How far facts go that nothing stands between. */
function runEnd(reading: Reading, from: number): number {
  let at = from;
  for (let next = factAt(reading, at); next; next = factAt(reading, at)) at = next.end;
  return at;
}

/** Where facts begin that stand right before a name: "2006 жылғы Кодекс", "the 2012 Act". */
export function factsStart(reading: Reading, from: number, start: number): number {
  const end = beforeMarks(reading, start, '"');
  const isOfNext = endsAs(reading, end - 1, WHEN);
  for (let at = Math.max(from, end - LONGEST_DATE); at < end; at++) {
    const begins = at === 0 || folded(reading, at - 1) === "the" || isMark(reading, at - 1, ".;(\n");
    if ((isOfNext || begins) && readDate(reading, at)?.end === end) return at;
  }
  return start;
}

const LONGEST_DATE = 5;

const WHEN = endingsOf("whenEndings");

/**
 * What is told of the act of a name in it or, where that tells nothing, in a bracket right behind its places: "Games Act,
 * s. 4 (No. 15 of 2012)". A year or a day alone may be of anything there.
 */
export function factsOf(reading: Reading, { start, end }: Pick<NameElement, "start" | "end">, last: number): ActFacts {
  const inName = factsIn(reading, start, end);
  const isTold = Object.values(inName).some(({ length }) => length > 0);
  if (isTold || markAt(reading, last) !== "(") return inName;
  const behind = factsIn(reading, last, factsEnd(reading, last));
  return behind.numbers.length > 0 || behind.chapters.length > 0 ? behind : inName;
}

/**
 * What some words tell of the act that they name. Behind its year another one alone in a bracket is of a version: "Act 2019
 * (2024)".
 *
 * @param isAll takes all of a bracket with other words in it, where else only what stands before those counts
 */
export function factsIn(reading: Reading, from: number, to: number, isAll = false): ActFacts {
  const facts = {
    years: new Set<string>(),
    days: new Set<string>(),
    numbers: new Set<string>(),
    chapters: new Set<string>(),
  };
  let isOpen = false;
  for (let at = from; at < to;) {
    const edition = isAll ? 0 : isOpen ? editionEnd(reading, at) : changedEnd(reading, at) || sourceEnd(reading, at);
    const fact = edition > 0 ? undefined : factAt(reading, at);
    const mark = markAt(reading, at);
    if (edition > 0) at = edition;
    else if (fact && fact.end <= to) {
      if (fact.value !== "") facts[fact.kind].add(fact.value);
      if (fact.year !== undefined) facts.years.add(fact.year);
      at = fact.end;
    } else if (facts.years.size > 0 && !isAll && pastYear(reading, at) > at) at = pastYear(reading, at);
    else if (mark === "(" || mark === ")") [at, isOpen] = [at + 1, mark === "("];
    else if (isOpen && !isAll && joinEnd(reading, at) === 0) while (at < to && markAt(reading, at) !== ")") at++;
    else at++;
  }
  return { years: [...facts.years], days: [...facts.days], numbers: [...facts.numbers], chapters: [...facts.chapters] };
}
