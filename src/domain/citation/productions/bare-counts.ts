import { actEnd } from "./act-end";
import type { NameElement } from "./elements";
import { IN, TO } from "./gap";
import { isCapital, isCapitals, isMark, isNumber, isWord, markAt, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import { hasOwnPlace } from "./what-is-counted";

/**
 * Whether a number that could share the unit of places before it does not: it counts what has a place of its own, "3 under
 * article 12", "3 Article 16", or other things, "(Part 3, Chapter 2) and 12 Ofcom codes".
 *
 * @param from where what stands before it ends
 */
export const isOfOwnWords = (reading: Reading, from: number, at: number): boolean =>
  hasOwnPlace(reading, at + 1, IN | TO) || countsThings(reading, from, at);

/** "(Chapter 2) and 12 Ofcom codes": a noun with a name before it that is of no act. */
function countsThings(reading: Reading, from: number, at: number): boolean {
  const [name, noun] = [at + 1, at + 2];
  if (markAt(reading, from) !== ")" || !isCapital(reading, name) || isCapitals(reading, name)) return false;
  const isOfAct = actEnd(reading, name) > 0 || SPOKEN_OF.some((set) => phraseEnd(reading, name, set) > 0);
  return !isOfAct && isWord(reading, noun) && !isCapital(reading, noun) && phraseEnd(reading, noun, "joins") === 0;
}

const SPOKEN_OF = ["names", "units", "joins"] as const;

/**
 * Whether a number behind a name is one of a row of counts, and more than what is named has: "CRPD: 191. CEDAW: 189.".
 *
 * @param at the number
 */
export function isOfRow(reading: Reading, { start, end, instruments }: NameElement, at: number): boolean {
  const isMore = instruments.every(({ pinpoint: { count } }) => count !== null && Number(written(reading, at)) > count);
  if (!isMore || !isCountAt(reading, end) || at !== end + 1) return false;
  const next = at + 2;
  return isCountAt(reading, start - 3) || isCountAt(reading, phraseEnd(reading, next, "names"));
}

/** ": 191.", of three digits, as places seldom have. */
const isCountAt = (reading: Reading, at: number): boolean =>
  at > 0 &&
  markAt(reading, at) === ":" &&
  isNumber(reading, at + 1) &&
  written(reading, at + 1).length > 2 &&
  (at + 2 >= reading.tokens.length || isMark(reading, at + 2, ".,;\n"));
