import { AS, COMPARING, CONTRASTS, FORMS_OF_STATE, LIKENED } from "../grammar/states";
import { JOIN_KINDS } from "../lexicon/joins";
import { beginsAs, folded, isIn, isWord, phraseAt, written } from "./look";
import type { Reading } from "./look";
import { LONGEST_STATE, stateAt } from "./state-at";
import type { StateFound } from "./state-at";
import { isLikened } from "./state-endings";

/** Words an aside about a state may have on either side of it. */
export const LONGEST_ASIDE = 6;

export const isSetAgainst = (reading: Reading, at: number): boolean =>
  CONTRASTS.has(written(reading, at).toLowerCase()) || beginsAs(reading, at, LIKENED);

/** Whether a state is one that the law is compared with: "unlike in Kazakhstan", "as in Kenya", "Қырғызстандағыдай". */
export const isComparedWith = (reading: Reading, state: StateFound): boolean =>
  isBehindComparing(reading, state.start) || isLikened(reading, state);

/** Whether words that compare lead to a token: "unlike in", "stricter than what applies in". */
export function isBehindComparing(reading: Reading, state: number): boolean {
  let isRightBefore = true;
  for (let at = state - 1; at >= state - LONGEST_ASIDE && isWord(reading, at); at--) {
    if (isSetAgainst(reading, at) || beginsAs(reading, at, COMPARING)) return true;
    if (endsOtherState(reading, at)) return false;
    if (isRightBefore && AS.has(written(reading, at).toLowerCase())) return true;
    isRightBefore &&= leadsIn(reading)(at);
  }
  return false;
}

/** "Unlike Kyrgyzstan in Kazakhstan …": another state, which the words before it are of; "unlike Kyrgyzstan and Kazakhstan" are both. */
const endsOtherState = (reading: Reading, at: number): boolean => isSpoken(reading, at) && !joinsAsAnd(reading, at + 1);

const isSpoken = (reading: Reading, at: number): boolean =>
  Array.from({ length: LONGEST_STATE }, (_, back) => at - back).some(
    (start) => stateAt(reading, start, "forms")?.end === at + 1,
  );

/** Whether a phrase that joins as "and" does begins at a token: "and", "as well as". */
export const joinsAsAnd = (reading: Reading, at: number): boolean =>
  JOIN_KINDS[phraseAt(reading, at, "joins")?.meaning ?? -1] === "and";

/** A word before the name of a state that says nothing of it. */
export const leadsIn =
  (reading: Reading) =>
  (at: number): boolean =>
    isIn(reading, at, "inside") || isOfList(reading, at);

/** A word of a state's name, or one that stands between two of them. */
export const isOfList = (reading: Reading, at: number): boolean =>
  folded(reading, at) === "the" ||
  folded(reading, at) === "of" ||
  phraseAt(reading, at, "joins") !== undefined ||
  beginsAs(reading, at, FORMS_OF_STATE) ||
  [0, 1, 2].some((back) => (stateAt(reading, at - back, "forms")?.end ?? 0) > at);
