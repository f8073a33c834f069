import { STANDARDS } from "../grammar/makers";
import { isCapital, isCapitals, isMark, isNumber, isSpaced, isYearAt, markAt, written } from "./look";
import type { Reading } from "./look";

/** Where a standard begins that ends before a token: "ISO/IEC 27566-1:2025", «ГОСТ Р 52872-2019»; -1 for none. */
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

/** Where a standard ends that begins at a token, 0 for none; behind a maker's letters it needs no year: "EN 301 549". */
export function standardEnd(reading: Reading, from: number): number {
  let first = from;
  while (isOfMaker(reading, first)) first++;
  if (first === from || !isNumber(reading, first)) return 0;
  let end = first + 1;
  while (isGroup(reading, end) && isGroup(reading, end - 1)) end++;
  while (!isSpaced(reading, end) && isInNumber(reading, end)) end++;
  while (!isNumber(reading, end - 1)) end--;
  if (standardBefore(reading, from, end) === from) return end;
  const isNumbered = end > first + 1 || (written(reading, first).length > 2 && !isYearAt(reading, first));
  return isNumbered && STANDARDS.has(written(reading, from)) ? pastVersion(reading, end) : 0;
}

/** " V3.2.1" */
function pastVersion(reading: Reading, end: number): number {
  if (written(reading, end) !== "V" || !isNumber(reading, end + 1) || isSpaced(reading, end + 1)) return end;
  let at = end + 1;
  while (!isSpaced(reading, at) && isInNumber(reading, at)) at++;
  while (!isNumber(reading, at - 1)) at--;
  return at;
}

/** Three digits behind a blank. */
const isGroup = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) && isSpaced(reading, at) && written(reading, at).length === 3;

const isInNumber = (reading: Reading, at: number): boolean => isNumber(reading, at) || isMark(reading, at, ":-.");

/** Letters and strokes: "ISO/IEC", «ГОСТ Р». */
const isOfMaker = (reading: Reading, at: number): boolean =>
  isCapitals(reading, at) ||
  (isCapital(reading, at) && written(reading, at).length === 1) ||
  (markAt(reading, at) === "/" && isCapitals(reading, at + 1));
