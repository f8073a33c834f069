import { quoteEnd } from "../productions/acts";
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
  isTight,
  isWord,
  isYearAt,
  markAt,
  phraseBefore,
  phraseEnd,
  skipPassed,
  wordsIn,
} from "../productions/look";
import type { Reading } from "../productions/look";
import { hasComments } from "../productions/whose-comments";

/** Tokens that a title in quotation marks, and details before a name in Kazakh, may have. */
const REACH = 40;
const MOST_DETAILS = 6;

/**
 * The words of an act that the catalogue doesn't hold, with the state, the date, the number and the title around them, as
 * whoever has to list it must know them: "Закона Республики Казахстан от 5 июля 2004 года № 567-II «О связи»".
 *
 * @param from the token that what was read before ends at
 */
export function fullName(reading: Reading, from: number, name: NameElement): string {
  const start = startOfDetails(reading, from, name.start, hasComments(reading, name));
  return wordsIn(reading, start, endOfDetails(reading, name));
}

function endOfDetails(reading: Reading, name: NameElement): number {
  const { start, end } = name;
  // A place stands behind a Kazakh name at once.
  if (!isSpaced(reading, end)) return end;
  // Behind a title and, in Kazakh, behind a number before its act stands another thing; a comment's title has small letters.
  const isTitled = markAt(reading, end - 1) === '"' || isSign(reading, start) || hasComments(reading, name);
  let at = !isTitled && isCapital(reading, end) && isMade(reading, end + 1) ? end + 1 : end;
  for (let steps = 0; steps < MOST_DETAILS; steps++) {
    const next = pastDetail(reading, at) || (isTitled ? at : pastTitleAt(reading, at));
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Where a date, a number or a state ends, 0 where none stands there. */
function pastDetail(reading: Reading, at: number): number {
  const led = BEFORE_DATE.has(folded(reading, at)) ? at + 1 : at;
  const date = readDate(reading, led);
  if (date) return date.end;
  const number = actNumberAt(reading, at);
  if (number) return number.end;
  const digits = isSign(reading, at) ? skipPassed(reading, at + 1) : at;
  if (digits > at && isNumber(reading, digits)) return digits + 1;
  return isCapital(reading, at) ? phraseEnd(reading, at, "states") : 0;
}

const pastTitleAt = (reading: Reading, at: number): number =>
  markAt(reading, at) === '"' && isSpaced(reading, at) ? quoteEnd(reading, at + 1) || at : pastTitle(reading, at);

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
  isCapital(reading, at) && !isSign(reading, at) && phraseEnd(reading, at, "units") === 0;

/** "Access to Information Act": a title goes on before a word that joins its words, as far as these begin with a capital. */
function startOfTitle(reading: Reading, from: number, start: number): number {
  const isJoin = (at: number): boolean => isIn(reading, at, "title joins") && !isCapital(reading, at);
  // "Under the …", with which a sentence begins, is no title.
  const isLead = (at: number): boolean =>
    (at === 0 || isMark(reading, at - 1, ".:;\n")) && isIn(reading, at, "no title words");
  const isOfTitle = (at: number): boolean =>
    at >= from && isTitleWord(reading, at) && isSpaced(reading, at) && !isIn(reading, at, "title words") && !isLead(at);
  let first = isJoin(start) && isTitleWord(reading, start + 1) ? start + 1 : start;
  while (isJoin(first - 1) && isOfTitle(first - 2)) {
    first -= 2;
    while (isOfTitle(first - 1)) first -= 1;
  }
  return first;
}

/** In Kazakh they stand before: "Қазақстан Республикасының 2004 жылғы 5 шілдедегі «Байланыс туралы» Заңының". */
function startOfDetails(reading: Reading, from: number, start: number, isSeries: boolean): number {
  if (!isCyrillic(reading, markAt(reading, start) === '"' ? start + 1 : start))
    return isSeries ? start : startOfTitle(reading, from, start);
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
  return isTold ? withKind(reading, first) : start;
}

/** «Кодекс РК от 26 декабря 2011 года № 518-IV «О браке …»»: the kind of act and the state, which were read as a name before. */
function withKind(reading: Reading, first: number): number {
  if (!BEFORE_DATE.has(folded(reading, first))) return first;
  const state = phraseBefore(reading, 0, first, "states");
  const at = state < 0 ? first : state;
  return actEnd(reading, at - 1) === at ? at - 1 : at;
}

const isDetail = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) ||
  isSign(reading, at) ||
  isMark(reading, at, "-") ||
  isInNumber(reading, at) ||
  actEnd(reading, at) === at + 1 ||
  (isWord(reading, at) &&
    (isCapital(reading, at) || isIn(reading, at, "detail words") || phraseEnd(reading, at, "months") > 0));

/** "05.02.2019", "2022/2065" */
const isInNumber = (reading: Reading, at: number): boolean =>
  isMark(reading, at, "./") && isTight(reading, at) && isNumber(reading, at - 1) && isNumber(reading, at + 1);
