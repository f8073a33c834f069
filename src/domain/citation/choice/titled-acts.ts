import { isCapital, isCapitals, isHyphen, isIn, isWord } from "../productions/look";
import type { Reading } from "../productions/look";
import { actEnd } from "../productions/act-end";
import type { Cluster } from "./clusters";

/** Tokens of an act that is named. */
type Words = Pick<Cluster, "start" | "end">;

/**
 * Acts that are named by the words before what they are, beside what was read: "the Civil Procedure Code", "Гражданский
 * процессуальный кодекс", "ГПК". The first word of a sentence may be taken for one of a title.
 */
export function titledActs(reading: Reading, read: readonly Words[]): readonly Words[] {
  const found: Words[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const end = actEnd(reading, at);
    if (end === 0 || read.some((one) => one.start <= at && at < one.end)) continue;
    const start = titleStart(reading, at);
    if (start < at || isCapitals(reading, at)) found.push({ start, end });
  }
  return found;
}

/** Where the words with a capital begin before one for an act; a word in small letters may stand between, as in Russian. */
function titleStart(reading: Reading, act: number): number {
  let start = act;
  if (isBetween(reading, act - 1)) start = isHyphen(reading, act - 2) ? act - 2 : act - 1;
  if (!isCapital(reading, start - 1)) return act;
  while (isCapital(reading, start - 1)) start--;
  return start;
}

const isBetween = (reading: Reading, at: number): boolean =>
  isWord(reading, at) && !isCapital(reading, at) && !isIn(reading, at, "saying which");
