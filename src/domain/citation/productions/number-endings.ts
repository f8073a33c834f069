import { isHyphen, isIn, isSpaced, written } from "./look";
import type { Reading } from "./look";

/** How the ending of a number is put to it: "12-й", "13-ші"; "12th". */
export type Ending = "hyphened" | "glued";

/** The ending that makes an ordinal or a case of the number before a token, and where it ends; undefined for none. */
export function endingAt(reading: Reading, at: number): { readonly ending: Ending; readonly end: number } | undefined {
  const isHyphened = isHyphen(reading, at);
  const word = isHyphened ? at + 1 : at;
  if (isSpaced(reading, word) || !isIn(reading, word, "number endings")) return undefined;
  const letters = written(reading, word);
  // "9a" and "12-e" are articles of their own.
  if (letters.length === 1 && (!isHyphened || /[a-z]/iu.test(letters))) return undefined;
  return { ending: isHyphened ? "hyphened" : "glued", end: word + 1 };
}
