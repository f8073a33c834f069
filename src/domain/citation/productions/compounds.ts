import { BY_PLACES } from "../lexicon/extra-words";
import { formAt, isHyphen, isWord, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import { unitAt } from "./units";

/**
 * Whether a number goes on as a part of other words: "72-сағаттық мерзімі", "the 3-part test", "21-point plan". A unit
 * of its own is none, "16-ст.", where no more words follow but a unit or what joins on.
 */
export function isInCompound(reading: Reading, end: number): boolean {
  const at = end + 1;
  if (!isHyphen(reading, end) || !isWord(reading, at)) return false;
  const isUnit = phraseEnd(reading, at, "units") > 0 || formAt(reading, at, "units") >= 0;
  if (isUnit && /^[a-z]/iu.test(written(reading, at)) && isEnglishCompound(reading, at)) return true;
  if (!isUnit && !SHORT_ENDING.test(written(reading, at))) return true;
  const next = at + 1;
  return isWord(reading, next) && phraseEnd(reading, next, "units") === 0 && phraseEnd(reading, next, "joins") === 0;
}

/**
 * Whether a list that lacks its last place has it joined to a word: "articles 3, 12 and 13-based", not "21-point plan".
 * Behind a comma alone only a word for what goes by a place tells that: "3, 12, 13-based", not "3, 12, 21-nation study".
 */
export const isPlaceJoined = (reading: Reading, end: number, isBehindAnd: boolean): boolean =>
  isInCompound(reading, end) &&
  /^[a-z]/iu.test(written(reading, end + 1)) &&
  unitAt(reading, end + 1) === undefined &&
  (isBehindAnd || BY_PLACES.has(written(reading, end + 1).toLowerCase()));

/** "3-step", "3-article summary", and not "67-para, 68-para". */
function isEnglishCompound(reading: Reading, at: number): boolean {
  const unit = unitAt(reading, at)?.unit.unit;
  if (unit !== "article" && unit !== "paragraph") return true;
  return isWord(reading, at + 1) && phraseEnd(reading, at + 1, "joins") === 0;
}

/** An ending that no list has: "37-b". */
const SHORT_ENDING = /^\p{Ll}{1,2}$/u;
