import { isAny, isCapital, isMark, isWord, markAt } from "./look";
import type { Reading } from "./look";

/** Tokens looked at on either side. */
const REACH = 60;

/** The bracket that is open where a token stands, in its line and not before `from`; -1 for none. */
export function openBefore(reading: Reading, from: number, start: number): number {
  let closed = 0;
  for (let at = start - 1; at >= Math.max(from, start - REACH); at--) {
    const mark = markAt(reading, at);
    if (mark === "\n") return -1;
    if (mark === ")") closed++;
    else if (mark === "(" && closed-- === 0) return at;
  }
  return -1;
}

/** The last of some, up to one, that begins before a bracket; -1 for none. */
export function lastBefore(all: readonly { readonly start: number }[], at: number, open: number): number {
  let last = at;
  while ((all[last]?.start ?? -1) > open) last--;
  return last;
}

/**
 * Whether a closing bracket is an opened one's rather than a point's: "(см. пп. 67–70)", and not "(подпункты 1), 2))" or
 * "5 (2)".
 */
export function closesOpened(reading: Reading, at: number): boolean {
  if (markAt(reading, at - 2) === "(") return false;
  for (let next = at + 1; next < Math.min(reading.tokens.length, at + REACH); next++) {
    const mark = markAt(reading, next);
    if (mark === ")") return false;
    if (mark === "(" || mark === ";" || mark === "\n") break;
  }
  return openBefore(reading, 0, at) >= 0;
}

/** Whether a bracket stands right behind what ends at a token: no sentence ends and nothing is said between them. */
export const isRightBefore = (reading: Reading, end: number, open: number): boolean =>
  !isAny(end, open, (at) => isMark(reading, at, ".!?;\n") || (isWord(reading, at) && !isCapital(reading, at)));
