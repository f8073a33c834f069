import { DRAFTED, NOT, PROPOSED, REGULATED, TEXTS, UNREGULATED, WHICH } from "../grammar/of-the-draft";
import { kindsIn } from "../lexicon/act-kinds";
import { OF_NO_STATE } from "../lexicon/says-its-state";
import { beginsAs, folded, isCapital, isIn, isMark, isSpaced, isWord, markAt, phraseEnd, written } from "../productions/look";
import type { Reading } from "../productions/look";
import { pointerAt } from "../productions/said-act";
import { stateAt, stateOf } from "../productions/state-at";
import { unitAt } from "../productions/units";

/** What is said of a place right behind it: in a bracket, behind a dash or a colon, or in bare words. */
export interface Said {
  readonly from: number;
  readonly to: number;
}

/** Tokens that are looked at. */
const LONGEST = 24;

/** @param until where the next place begins */
export function saidBehind(reading: Reading, end: number, until: number): Said {
  let depth = 0;
  let isSetApart = false;
  let to = end;
  for (; to < Math.min(until, end + LONGEST, reading.tokens.length); to++) {
    const mark = markAt(reading, to);
    if (mark === "(") depth++;
    else if (mark === ")") depth--;
    else if (mark === ":" || mark === "=" || isDash(reading, to)) isSetApart = true;
    else if (mark === "," && depth === 0 && !isSetApart) break;
    if (depth < 0 || (isMark(reading, to, ";\n|!?.") && (mark !== "." || isCapital(reading, to + 1)))) break;
  }
  let from = end;
  while (from < to && (isMark(reading, from, "(:=") || isDash(reading, from))) from++;
  return { from, to };
}

const isDash = (reading: Reading, at: number): boolean =>
  markAt(reading, at) === "-" && isSpaced(reading, at) && isSpaced(reading, at + 1);

/** Whether what is said of a place speaks of the text under review, or of a state's own law. */
export function speaksOfReviewed(reading: Reading, { from, to }: Said): boolean {
  if (isOfReviewed(reading, { from, to })) return true;
  for (let at = from; at < to; at++)
    if (isDraft(reading, at) || isText(reading, at) || isUnregulated(reading, at)) return true;
  return false;
}

/** Whether what is said of a place begins with whose it is: "(draft)", "as proposed", «рассматриваемого проекта», "KZ law". */
export function isOfReviewed(reading: Reading, { from, to }: Said): boolean {
  let at = from;
  while (at < to && (["as", "the", "its"].includes(folded(reading, at)) || phraseEnd(reading, at, "joins") === at + 1)) at++;
  if (at >= to) return false;
  return (
    isDraft(reading, at) ||
    isText(reading, at) ||
    beginsAs(reading, at, PROPOSED) ||
    beginsAs(reading, at, TEXTS) ||
    isOfState(reading, at, to)
  );
}

/** "(KZ)", "KZ law", and not "Kazakhstan is no party". */
function isOfState(reading: Reading, at: number, to: number): boolean {
  const state = stateAt(reading, at, "forms");
  if (!state || OF_NO_STATE.has(state.code)) return false;
  return state.end >= to || markAt(reading, state.end) === ")" || isTextAt(reading, state.end);
}

const isUnregulated = (reading: Reading, at: number): boolean =>
  beginsAs(reading, at, UNREGULATED) || (NOT.has(folded(reading, at)) && beginsAs(reading, at + 1, REGULATED));

const isDraft = (reading: Reading, at: number): boolean =>
  isIn(reading, at, "drafts") ||
  isIn(reading, at, "drafts behind") ||
  beginsAs(reading, at, DRAFTED) ||
  (isWord(reading, at) && pointerAt(reading, at, at + 1) === "draft");

/** A text or a law behind a word that says which: "current wording", «рассматриваемой статьи». */
const isText = (reading: Reading, at: number): boolean =>
  (beginsAs(reading, at, WHICH) || stateOf(reading, at) !== undefined) && isTextAt(reading, at + 1);

const isTextAt = (reading: Reading, at: number): boolean =>
  isWord(reading, at) &&
  (beginsAs(reading, at, TEXTS) ||
    isDraft(reading, at) ||
    kindsIn(written(reading, at)).size > 0 ||
    unitAt(reading, at) !== undefined);
