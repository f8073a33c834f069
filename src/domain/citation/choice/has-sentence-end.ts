import { isCapital, isMark, isWord, markAt } from "../productions/look";
import type { Reading } from "../productions/look";

/** Whether a sentence, or what else the marks end, ends between two tokens. */
export function hasSentenceEnd(reading: Reading, from: number, to: number, marks = ";!?\n"): boolean {
  for (let at = from; at < to; at++) {
    if (isMark(reading, at, marks)) return true;
    if (markAt(reading, at) === "." && (isCapital(reading, at + 1) || !isWord(reading, at + 1))) return true;
  }
  return false;
}
