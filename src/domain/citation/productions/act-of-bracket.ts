import { unknownName } from "./elements";
import type { NameElement } from "./elements";
import { isMark, isSign } from "./look";
import type { Reading } from "./look";
import { openBefore } from "./open-bracket";
import { actEnd } from "./act-end";

/** Tokens of the bracket before its place, and of the clause before the bracket. */
const REACH = 20;

/**
 * The act with a number that a bracket stands behind, where other words of the bracket come before the place: "законами РК
 * от 27.07.2007 № 320 (порядок введения см. ст. 2)". The place is that act's.
 */
export function actOfBracket(reading: Reading, from: number, start: number): NameElement | undefined {
  const open = openBefore(reading, Math.max(from, start - REACH), start);
  if (open < 0) return undefined;
  let isNumbered = false;
  for (let at = open - 1; at >= Math.max(from, open - REACH) && !isMark(reading, at, ";:!?()\n"); at--) {
    if (isSign(reading, at)) isNumbered = true;
    const act = actEnd(reading, at);
    if (act > 0 && (isNumbered || isNumberedBefore(reading, from, at))) return unknownName(at, open);
  }
  return undefined;
}

const isNumberedBefore = (reading: Reading, from: number, act: number): boolean => {
  for (let at = act - 1; at >= Math.max(from, act - NEAR); at--) if (isSign(reading, at)) return true;
  return false;
};

/** Tokens of "№ 221-VI" in Kazakh, before the word for the act, perhaps with a state. */
const NEAR = 7;
