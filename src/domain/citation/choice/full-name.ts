import { actEnd } from "../productions/act-end";
import { actNumberAt } from "../productions/act-numbers";
import { BEFORE_DATE, readDate } from "../productions/dates";
import type { NameElement } from "../productions/elements";
import {
  folded,
  isCapital,
  isCyrillic,
  isIn,
  isMark,
  isNumber,
  isSign,
  isSpaced,
  isWord,
  isYearAt,
  markAt,
  phraseEnd,
  skipPassed,
  wordsIn,
} from "../productions/look";
import type { Reading } from "../productions/look";

/** Tokens that a title in quotation marks, and details before a name in Kazakh, may have. */
const REACH = 40;
const MOST_DETAILS = 6;

/**
 * The words of an act that the catalogue doesn't hold, with the state, the date, the number and the title around them, as
 * whoever has to list it must know them: "Закона Республики Казахстан от 5 июля 2004 года № 567-II «О связи»".
 *
 * @param from the token that what was read before ends at
 */
export function fullName(reading: Reading, from: number, { start, end }: NameElement): string {
  return wordsIn(reading, startOfDetails(reading, from, start), endOfDetails(reading, end));
}

function endOfDetails(reading: Reading, end: number): number {
  // A place stands behind a Kazakh name at once.
  if (!isSpaced(reading, end)) return end;
  let at = isCapital(reading, end) && isMade(reading, end + 1) ? end + 1 : end;
  for (let steps = 0; steps < MOST_DETAILS; steps++) {
    const next = pastDetail(reading, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function pastDetail(reading: Reading, at: number): number {
  const led = BEFORE_DATE.has(folded(reading, at)) ? at + 1 : at;
  const date = readDate(reading, led);
  if (date) return date.end;
  const number = actNumberAt(reading, at);
  if (number) return number.end;
  const digits = isSign(reading, at) ? skipPassed(reading, at + 1) : at;
  if (digits > at && isNumber(reading, digits)) return digits + 1;
  const state = isCapital(reading, at) ? phraseEnd(reading, at, "states") : 0;
  if (state > 0) return state;
  if (markAt(reading, at) === '"' && isSpaced(reading, at)) return closed(reading, at + 1) || at;
  return pastTitle(reading, at);
}

/** "постановления Правительства Республики …", "приказа Министра от …": whose state or date follows, made it. */
const isMade = (reading: Reading, at: number): boolean =>
  (isCapital(reading, at) && phraseEnd(reading, at, "states") > 0) ||
  (BEFORE_DATE.has(folded(reading, at)) && readDate(reading, at + 1) !== undefined);

/** "on Communications", "of Fundamental Rights": words of a title begin with a capital but for those that join them. */
function pastTitle(reading: Reading, from: number): number {
  if (phraseEnd(reading, from, "longer names") === 0) return from;
  let end = from;
  for (let at = from; isTitleWord(reading, at) || isIn(reading, at, "title words"); at++)
    if (isTitleWord(reading, at)) end = at + 1;
  return end;
}

const isTitleWord = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) && phraseEnd(reading, at, "units") === 0;

/** Where a quotation ends, 0 where it doesn't in the line. */
function closed(reading: Reading, from: number): number {
  for (let at = from; at < from + REACH && at < reading.tokens.length && !isMark(reading, at, "\n;"); at++)
    if (markAt(reading, at) === '"') return at + 1;
  return 0;
}

/** In Kazakh they stand before: "Қазақстан Республикасының 2004 жылғы 5 шілдедегі «Байланыс туралы» Заңының". */
function startOfDetails(reading: Reading, from: number, start: number): number {
  if (!isCyrillic(reading, markAt(reading, start) === '"' ? start + 1 : start)) return start;
  let first = start;
  let isTitle = false;
  let isTold = false;
  for (let at = start - 1; at >= Math.max(from, start - REACH); at--) {
    const isQuote = markAt(reading, at) === '"';
    if (isQuote) isTitle = !isTitle;
    if (!isQuote && !isTitle && !isDetail(reading, at)) break;
    isTold ||= isQuote || isYearAt(reading, at) || isSign(reading, at);
    if (!isTitle) first = at;
  }
  return isTold ? first : start;
}

const isDetail = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) ||
  isSign(reading, at) ||
  isMark(reading, at, "-") ||
  actEnd(reading, at) === at + 1 ||
  (isWord(reading, at) &&
    (isCapital(reading, at) || isIn(reading, at, "detail words") || phraseEnd(reading, at, "months") > 0));
