import { listMarkAt } from "../productions/list-marks";
import { folded, isIn, isMark, markAt, phraseEnd } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Cluster } from "./clusters";

/** Whether a word outside the places of a list says what becomes of a text: "delete", «исключить». */
export const speaksOfDraft = (reading: Reading, at: number): boolean => isIn(reading, at, "drafting");

/**
 * Whether an item says no more than a place, or what it is about and then the place: "1) Article 3 (best interests)",
 * "1) best interests, Article 3; 2) views (Article 12)", not "1) delete Article 9", "1) Article 9 is vague".
 *
 * @param from the token where what the item says begins, behind its mark or the place before
 */
export function isPlaceAlone(
  reading: Reading,
  from: number,
  { start, end }: Cluster,
  next: Cluster | undefined,
): boolean {
  const isLed = isMark(reading, start - 1, ",(");
  if (!isLed && pastJoins(reading, from) < start) return false;
  let at = end;
  if (markAt(reading, at) === "(") at = pastBracket(reading, at, next?.start ?? reading.tokens.length);
  if (markAt(reading, at) === ")") at++;
  if (at >= reading.tokens.length || isMark(reading, at, ".;!?|\n")) return true;
  return listMarkAt(reading, at + 1) !== undefined || pastJoins(reading, at) === next?.start;
}

/** Past commas and words that join. */
function pastJoins(reading: Reading, from: number): number {
  for (let at = from; ;) {
    const end = isMark(reading, at, ",") || folded(reading, at) === "the" ? at + 1 : phraseEnd(reading, at, "joins");
    if (end <= at) return at;
    at = end;
  }
}

/** Past a bracket that closes before another token. */
function pastBracket(reading: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (markAt(reading, at) === ")") return at + 1;
  return from;
}
