import { AMONG_NUMBERS, BEGINS_UNIT } from "../lexicon/hints";
import { skipGloss } from "./gloss";
import { isNumber, isWord, markAt, phraseEnd } from "./look";
import type { Reading } from "./look";

/**
 * Whether a unit may stand behind numbers that begin at a token. Most numbers in prose count other things, which is told
 * by the first word behind them that is none of a list.
 */
export function mayHaveUnit(reading: Reading, from: number): boolean {
  const { sought } = reading;
  if (from < sought.from || from >= sought.to) {
    const to = endOfNumbers(reading, from);
    sought.isFound = isUnitOrGloss(reading, to);
    sought.from = from;
    sought.to = Math.max(to, from + 1);
  }
  return sought.isFound;
}

/** The first token behind a list that is none of it, or where a unit or a bracket of other words begins. */
function endOfNumbers(reading: Reading, from: number): number {
  let at = from;
  while (at < reading.tokens.length && !isUnitOrGloss(reading, at)) {
    if (!isWord(reading, at)) at++;
    else if (isAmongNumbers(reading, at)) at = behindJoin(reading, at);
    else break;
  }
  return at;
}

const hintAt = ({ tokens: { word }, lexicon }: Reading, at: number): number => lexicon.hints.of(word[at] ?? 0, lexicon);

const isAmongNumbers = (reading: Reading, at: number): boolean =>
  isWord(reading, at) && (hintAt(reading, at) & AMONG_NUMBERS) !== 0;

function behindJoin(reading: Reading, at: number): number {
  let end = at + 1;
  for (const set of JOINING) end = Math.max(end, phraseEnd(reading, at, set));
  return end;
}

const JOINING = ["joins", "ordinals", "run starts", "run ends"] as const;

function isUnitOrGloss(reading: Reading, at: number): boolean {
  if (markAt(reading, at) === "(")
    return (!isNumber(reading, at + 1) && markAt(reading, at + 2) !== ")") || skipGloss(reading, at) > at;
  if (!isWord(reading, at)) return false;
  // A unit's word with a slip of the pen is one before a number.
  return (hintAt(reading, at) & BEGINS_UNIT) !== 0 || (isNumber(reading, at + 1) && !isAmongNumbers(reading, at));
}
