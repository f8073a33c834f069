import { foldCodes } from "../../text/fold-code";
import { folded, isNumber, isSpaced, isYearAt, markAt, phraseAt, phraseEnd, skipPassed, written } from "./look";
import type { Reading } from "./look";
import { endingAt } from "./number-endings";

/** A date or a year: where it ends, and the year. */
export interface DateFound {
  readonly end: number;
  readonly year: string;
}

/** Words right before the date of an act, folded. */
export const BEFORE_DATE: ReadonlySet<string> = new Set(["of", "dated", "adopted", "du", "de", "от"].map(foldCodes));

const isDay = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) && /^\d{1,2}$/u.test(written(reading, at));

/** Where a day ends, with its ending: "20", "20th of", "20-го", "14 de". */
function dayEnd(reading: Reading, at: number): number {
  const end = endingAt(reading, at + 1)?.end;
  if (end === undefined) return folded(reading, at + 1) === DE ? at + 2 : at + 1;
  return folded(reading, end) === "of" ? end + 1 : end;
}

const DE = foldCodes("de");

/** "20th of November 1989", "July 10, 2023", "21.05.2013", "21 мая 2013 года", "2013 жылғы 21 мамырдағы", "1989 г.". */
export function readDate(reading: Reading, from: number): DateFound | undefined {
  const at = skipPassed(reading, from);
  if (isYearAt(reading, at)) return yearFrom(reading, at);
  if (isDay(reading, at)) {
    const month = phraseEnd(reading, dayEnd(reading, at), "months");
    if (month > 0) return yearAfter(reading, month);
    const isNumeric =
      markAt(reading, at + 1) === "." &&
      isDay(reading, at + 2) &&
      markAt(reading, at + 3) === "." &&
      isYearAt(reading, at + 4);
    return isNumeric ? withYearWord(reading, at + 4, at + 5) : undefined;
  }
  const month = phraseEnd(reading, at, "months");
  return month > 0 && isDay(reading, month) ? yearAfter(reading, dayEnd(reading, month)) : undefined;
}

/** The day that begins at a token, "1995-08-30"; undefined where none or only a year does. */
export function readDay(reading: Reading, at: number): string | undefined {
  const found = readDate(reading, at);
  if (!found) return undefined;
  const numbers: number[] = [];
  let month = 0;
  for (let one = at; one < found.end; one++) {
    if (isNumber(reading, one) && !isYearAt(reading, one)) numbers.push(Number(written(reading, one)));
    const named = phraseAt(reading, one, "months");
    if (named) month = (named.meaning % MONTHS) + 1;
  }
  const [day, second] = numbers;
  const of = month > 0 ? month : second;
  return day === undefined || of === undefined ? undefined : [found.year, two(of), two(day)].join("-");
}

const MONTHS = 12;
const two = (number: number): string => String(number).padStart(2, "0");

function yearAfter(reading: Reading, at: number): DateFound | undefined {
  const year = markAt(reading, at) === "," || folded(reading, at) === DE ? at + 1 : at;
  return isYearAt(reading, year) ? withYearWord(reading, year, year + 1) : undefined;
}

/** A year, perhaps with its day behind it as in Kazakh: "2013 жылғы 21 мамырдағы", "2013 ж. 21.05." */
function yearFrom(reading: Reading, at: number): DateFound {
  const found = withYearWord(reading, at, at + 1);
  const last = found.end + 2;
  const isNumeric =
    found.end > at + 1 &&
    isDay(reading, found.end) &&
    markAt(reading, found.end + 1) === "." &&
    isDay(reading, last) &&
    !isSpaced(reading, last);
  if (isNumeric) return { ...found, end: markAt(reading, last + 1) === "." ? last + 2 : last + 1 };
  const month = isDay(reading, found.end) ? phraseEnd(reading, found.end + 1, "months") : 0;
  return month > 0 ? { ...found, end: month } : found;
}

function withYearWord(reading: Reading, year: number, end: number): DateFound {
  const word = phraseEnd(reading, end, "years");
  const dot = word > 0 && markAt(reading, word) === "." && written(reading, word - 1).length === 1 ? word + 1 : word;
  return { end: Math.max(end, dot), year: written(reading, year) };
}
