import type { ActFacts } from "../citation";
import { readActNumber } from "./act-numbers";
import { readDate, readDay } from "./dates";
import {
  folded,
  isCapital,
  isIn,
  isMark,
  isNumber,
  isSign,
  isSpaced,
  isYearAt,
  markAt,
  phraseEnd,
  skipPassed,
  written,
} from "./look";
import type { Reading } from "./look";
import { stateAt } from "./state-at";
import { actEnd } from "./unknown";

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
  const chapter = /^[a-z]/iu.test(written(reading, at)) ? phraseEnd(reading, at, "statute chapters") : 0;
  if (chapter === 0 || !isNumber(reading, chapter)) return undefined;
  // "Cap. 411A"
  const isLettered = isCapital(reading, chapter + 1) && !isSpaced(reading, chapter + 1);
  const value = written(reading, chapter);
  return isLettered
    ? { end: chapter + 2, kind: "chapters", value: value + written(reading, chapter + 1) }
    : { end: chapter + 1, kind: "chapters", value };
}

function numberAt(reading: Reading, at: number): FactFound | undefined {
  const own = readActNumber(reading, at);
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

/** The digits of a number with the Roman one behind them: "77-VIII" of "№ 77-VIII ЗРК", "547" of "ЗРУ-547". */
function numberIn(reading: Reading, from: number, end: number): string {
  let at = from;
  while (at < end && !isNumber(reading, at)) at++;
  const roman = written(reading, at + 2);
  return at + 2 < end && /^[IVXLХІ]+$/u.test(roman)
    ? `${written(reading, at)}-${roman.replaceAll("Х", "X").replaceAll("І", "I")}`
    : written(reading, at);
}

const JOINS: ReadonlySet<string> = new Set(["of", "the", "dated", "adopted", "ot", "от"]);

/** What joins facts and is none: a comma, "of", "dated", a state, "S.I."; 0 where nothing does. */
function joinEnd(reading: Reading, at: number): number {
  const isShort = isShortCapital(reading, at) || (markAt(reading, at) === "." && isShortCapital(reading, at - 1));
  if (isShort || markAt(reading, at) === "," || JOINS.has(folded(reading, at))) return at + 1;
  if (folded(reading, at - 1) === "adopted" && isIn(reading, at, "days of")) return at + 1;
  return stateAt(reading, at, "forms")?.end ?? 0;
}

const isShortCapital = (reading: Reading, at: number): boolean => /^\p{Lu}{1,2}$/u.test(written(reading, at));

/** How far the facts go that stand right behind a name, their brackets with them; the name's end where there are none. */
export function factsEnd(reading: Reading, from: number): number {
  let end = from;
  let [at, isOpen] = [from, false];
  for (;;) {
    const next = factAt(reading, at)?.end ?? (isOpen ? 0 : changedEnd(reading, at));
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

/** Where words end that tell when an act was changed, "as amended by Act No. 3 of 2022"; 0 for none. */
function changedEnd(reading: Reading, at: number): number {
  const end = phraseEnd(reading, at, "amended");
  return end > 0 ? factsEnd(reading, end) : 0;
}

/** Where facts begin that stand right before a name: "2006 жылғы Кодекс", "the 2012 Act". */
export function factsStart(reading: Reading, from: number, start: number): number {
  let end = start;
  while (markAt(reading, end - 1) === '"') end--;
  const isOfNext = /[ғг][ыі]$/u.test(folded(reading, end - 1));
  for (let at = Math.max(from, end - LONGEST_DATE); at < end; at++) {
    const begins = at === 0 || folded(reading, at - 1) === "the" || isMark(reading, at - 1, ".;(\n");
    if ((isOfNext || begins) && readDate(reading, at)?.end === end) return at;
  }
  return start;
}

const LONGEST_DATE = 5;

/** What is told of the act of a name, in it and in a bracket right behind its places: "Games Act, s. 4 (No. 15 of 2012)". */
export function factsOf(reading: Reading, { start, end }: Words, last: number): ActFacts {
  const inName = factsIn(reading, start, end);
  const behind = markAt(reading, last) === "(" ? factsEnd(reading, last) : last;
  return behind > last ? both(inName, factsIn(reading, last, behind)) : inName;
}

interface Words {
  readonly start: number;
  readonly end: number;
}

const both = (one: ActFacts, other: ActFacts): ActFacts => ({
  years: [...one.years, ...other.years],
  days: [...one.days, ...other.days],
  numbers: [...one.numbers, ...other.numbers],
  chapters: [...one.chapters, ...other.chapters],
});

/**
 * What some words tell of the act that they name.
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
    const fact = factAt(reading, at);
    const mark = markAt(reading, at);
    if (fact && fact.end <= to) {
      if (fact.value !== "") facts[fact.kind].add(fact.value);
      if (fact.year !== undefined) facts.years.add(fact.year);
      at = fact.end;
    } else if (mark === "(" || mark === ")") [at, isOpen] = [at + 1, mark === "("];
    else if (isOpen && !isAll && joinEnd(reading, at) === 0) while (at < to && markAt(reading, at) !== ")") at++;
    else at = changedEnd(reading, at) || at + 1;
  }
  return { years: [...facts.years], days: [...facts.days], numbers: [...facts.numbers], chapters: [...facts.chapters] };
}
