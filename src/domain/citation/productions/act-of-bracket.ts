import { unknownName } from "./elements";
import type { NameElement } from "./elements";
import { isCapital, isIn, isMark, isSign, isSpaced, markAt } from "./look";
import type { Reading } from "./look";
import { actEnd, nameStart, quotedBefore } from "./unknown";

/** Tokens of the bracket before its place, and of the clause before the bracket. */
const REACH = 20;

/**
 * The act with a number that a bracket stands behind, where other words of the bracket come before the place: "законами РК
 * от 27.07.2007 № 320 (порядок введения см. ст. 2)". The place is that act's.
 */
export function actOfBracket(reading: Reading, from: number, start: number): NameElement | undefined {
  const open = openBefore(reading, from, start);
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

/** The bracket that is still open at a token, -1 for none. */
function openBefore(reading: Reading, from: number, start: number): number {
  let depth = 0;
  for (let at = start - 1; at >= Math.max(from, start - REACH); at--) {
    const mark = markAt(reading, at);
    if (mark === ")") depth++;
    else if (mark === "(" && depth-- === 0) return at;
  }
  return -1;
}

/**
 * The act with a title that the sentence named before a place: "The Data Act bans this in Article 5". What else the place
 * may be of, nothing tells.
 */
export function actOfSentence(reading: Reading, from: number, start: number): NameElement | undefined {
  for (let at = start - 1; at >= Math.max(from, start - REACH) && !isMark(reading, at, ".;!?\n"); at--) {
    const quoted = markAt(reading, at) === '"' ? quotedBefore(reading, from, at + 1) : undefined;
    if (quoted) return quoted;
    const act = at > from && isTitled(reading, at) ? actEnd(reading, at) : 0;
    if (act > 0) return unknownName(nameStart(reading, from, at), act);
  }
  return undefined;
}

/** "Data Act", "Трудовой кодекс", "Байланыс туралы заң": a word before it says which act it is, and not "this". */
const isTitled = (reading: Reading, at: number): boolean =>
  isIn(reading, at - 1, "title ends") ||
  (isCapital(reading, at - 1) &&
    isSpaced(reading, at) &&
    !isIn(reading, at - 1, "saying which") &&
    !isIn(reading, at - 1, "what is stated"));
