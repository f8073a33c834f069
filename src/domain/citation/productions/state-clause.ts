import { WHERE, WHOSE } from "../grammar/states";
import { folded, isMark, isSpaced, isWord, markAt, phraseAt, written } from "./look";
import type { Reading } from "./look";
import { stateAt } from "./state-at";

/** Whether a clause stands behind a state that says what there is in it: "Norway, where …". */
export const isWhere = (reading: Reading, end: number): boolean =>
  markAt(reading, end) === "," && WHERE.has(written(reading, end + 1).toLowerCase());

/** Past the word that begins a clause about a state: "Norway, where …", "Norway, whose …"; 0 where none stands behind it. */
const clauseBehind = (reading: Reading, end: number): number =>
  isWhere(reading, end) || (markAt(reading, end) === "," && WHOSE.has(written(reading, end + 1).toLowerCase()))
    ? end + 2
    : 0;

/** Whether what stands behind a state says what there is: "Украина: Закон …", "Poland (Law on …)", "Norway, where the Law on …". */
export const leadsOn = (reading: Reading, at: number): boolean =>
  isMark(reading, at, ":(") || (markAt(reading, at) === "-" && isSpaced(reading, at)) || clauseBehind(reading, at) > 0;

/** Whether a name stands in the bracket that opens behind a state, or in a clause about it: its act, whatever is said of the state. */
export const isOfBracketOrClause = (reading: Reading, end: number, start: number): boolean =>
  markAt(reading, end) === "(" ? onlyPlaces(reading, end, start) : isInClause(reading, end, start);

/** Whether that clause may say of others than the state that they have the act: "providers in Norway, which follow the Law on …". */
export const mayBeOfOthers = (reading: Reading, end: number, start: number): boolean =>
  clauseBehind(reading, end) > 0 && !isWhere(reading, end) && !onlyPlaces(reading, clauseBehind(reading, end), start);

/** "Norway, where children are heard under the Law on …", and not "Norway, where children are heard, the Law on …". */
function isInClause(reading: Reading, end: number, start: number): boolean {
  const from = clauseBehind(reading, end);
  if (from === 0 || from > start) return false;
  for (let at = from; at < start; at++) {
    if (stateAt(reading, at, "forms")) return false;
    if (at > from && isMark(reading, at, ",;:") && !onlyPlaces(reading, at, start)) return false;
  }
  return true;
}

/** Between the state and the name nothing but marks, numbers and words for places. */
export function onlyPlaces(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isWord(reading, at)) continue;
    const word = folded(reading, at);
    const isPlain =
      word.length === 1 || word === "the" || phraseAt(reading, at, "joins") || phraseAt(reading, at, "units");
    if (!isPlain) return false;
  }
  return true;
}
