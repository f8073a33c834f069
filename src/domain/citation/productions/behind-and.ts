import { GRAMMARS } from "../grammar/grammars";
import { folded, isCapital, isCapitals, isCyrillic, isMark, isWord, phraseEnd } from "./look";
import type { Reading } from "./look";
import { actEnd } from "./act-end";

/** Words of a title behind "and". */
const MOST_WORDS = 5;

const AND: ReadonlySet<string> = new Set(Object.values(GRAMMARS).flatMap(({ joins }) => joins.and));

/** Whether a word that joins as "and" does stands at a token, whatever follows: in "and, in the end," it is no "and in". */
export const isAnd = (reading: Reading, at: number): boolean => AND.has(folded(reading, at));

/**
 * Whether a title goes on behind "and", right up to a place: "Law on Personal Data and its Protection, art. 8", "Закон об
 * образовании и науке, ст. 5". Another act, a state or an organisation there is named for itself.
 */
export function goesOnBehindAnd(reading: Reading, end: number): boolean {
  if (!isAnd(reading, end)) return false;
  let at = end + 1;
  let isTitle = false;
  while (isWord(reading, at) && !isNamedForItself(reading, at)) {
    isTitle ||= isCyrillic(reading, at) || isCapital(reading, at);
    at++;
  }
  return isTitle && at <= end + 1 + MOST_WORDS && isMark(reading, at, ",(") && phraseEnd(reading, at + 1, "units") > 0;
}

const isNamedForItself = (reading: Reading, at: number): boolean =>
  actEnd(reading, at) > 0 ||
  isCapitals(reading, at) ||
  (isCyrillic(reading, at) && isCapital(reading, at)) ||
  (["states", "organisations", "names", "units", "writings"] as const).some((set) => phraseEnd(reading, at, set) > 0);
