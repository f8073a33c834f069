import { isCapital, isCapitals, isMark, isNumber, isSpaced, isYearAt, markAt, written } from "./look";
import type { Reading } from "./look";

/** Where a standard begins that ends before a token with its number and its year: "ISO/IEC 27566-1:2025", «ГОСТ Р 52872-2019»; -1 for none. */
export function standardBefore(reading: Reading, line: number, end: number): number {
  if (!isYearAt(reading, end - 1) || !isMark(reading, end - 2, ":-")) return -1;
  let at = end - 1;
  while (at > line && !isSpaced(reading, at) && isInNumber(reading, at)) at--;
  // "UNICEF 2020-2021"
  const isSpan = at === end - 3 && isYearAt(reading, at) && written(reading, at) < written(reading, end - 1);
  if (!isNumber(reading, at) || isSpan) return -1;
  const number = at;
  while (at > line && isOfMaker(reading, at - 1)) at--;
  return at < number && isCapitals(reading, at) ? at : -1;
}

/** Where a standard ends that begins at a token; 0 for none. */
export function standardEnd(reading: Reading, from: number): number {
  let at = from;
  while (isOfMaker(reading, at)) at++;
  if (at > from && isNumber(reading, at)) at++;
  while (!isSpaced(reading, at) && isInNumber(reading, at)) at++;
  return standardBefore(reading, from, at) === from ? at : 0;
}

const isInNumber = (reading: Reading, at: number): boolean => isNumber(reading, at) || isMark(reading, at, ":-.");

/** Letters and strokes: "ISO/IEC", «ГОСТ Р». */
const isOfMaker = (reading: Reading, at: number): boolean =>
  isCapitals(reading, at) ||
  (isCapital(reading, at) && written(reading, at).length === 1) ||
  (markAt(reading, at) === "/" && isCapitals(reading, at + 1));
