import { DRAFTED, LEADING, NOT, PROPOSED, REGULATED, TEXTS, UNREGULATED, WHICH } from "../grammar/of-the-draft";
import { DRAFTED as KINDS, speakOf } from "../lexicon/act-kinds";
import { OF_NO_STATE } from "../lexicon/says-its-state";
import { readGap } from "../productions/gaps";
import { beginsAs, folded, isCapital, isIn, isMark, isSpaced, isWord, markAt, written } from "../productions/look";
import type { Reading } from "../productions/look";
import { pointerAt } from "../productions/said-act";
import { stateAt, stateOf } from "../productions/state-at";
import { unitAt } from "../productions/units";

/** What is said of a place right behind it: in a bracket, behind a dash, a colon or a comma, or in bare words. */
export interface Said {
  readonly from: number;
  readonly to: number;
  readonly isBare: boolean;
}

/** Tokens that are looked at. */
const LONGEST = 24;

/**
 * Up to the end of a list's item; behind a comma only where nothing else is said in that.
 *
 * @param until where the next place begins
 */
export function saidBehind(reading: Reading, end: number, until: number): Said {
  const isBehindComma = markAt(reading, end) === ",";
  const last = Math.min(until, end + LONGEST, reading.tokens.length);
  let [depth, isSetOff, to] = [0, false, isBehindComma ? end + 1 : end];
  for (; to < last && !endsItem(reading, to, depth); to++) {
    const mark = markAt(reading, to);
    if (mark === "(") depth++;
    else if (mark === ")") depth--;
    else isSetOff ||= isSetApart(reading, to);
    if (depth < 0 || (mark === "," && depth === 0 && !isSetOff)) break;
  }
  if (isBehindComma && (to === until || markAt(reading, to) === ",")) return { from: to, to, isBare: false };
  const isBare = !isBehindComma && !isSetApart(reading, end);
  return { from: isBare ? end : end + 1, to, isBare };
}

const endsItem = (reading: Reading, at: number, depth: number): boolean =>
  isMark(reading, at, depth > 0 ? "\n|!?" : ";\n|!?") || (markAt(reading, at) === "." && isCapital(reading, at + 1));

/** Whether a sign stands at a token behind which words say what a place is about. */
export const isSetApart = (reading: Reading, at: number): boolean =>
  isMark(reading, at, "(:") || (markAt(reading, at) === "-" && isSpaced(reading, at) && isSpaced(reading, at + 1));

/** Whether what is said of a place speaks of the text under review, or of a state's own law. */
export function speaksOfReviewed(reading: Reading, said: Said): boolean {
  if (isOfReviewed(reading, said)) return true;
  for (let at = said.from; at < said.to; at++)
    if (isDraft(reading, at) || isText(reading, at) || isUnregulated(reading, at)) return true;
  return false;
}

/**
 * Whether what is said of a place begins with whose it is: "(draft)", "as proposed", «в редакции проекта», "KZ law"; what
 * stands "in the draft" may be said of any place.
 */
export function isOfReviewed(reading: Reading, { from, to, isBare }: Said): boolean {
  const gap = readGap(reading, LEADING.has(folded(reading, from)) ? from + 1 : from, to);
  const at = LEADING.has(folded(reading, gap.end)) ? gap.end + 1 : gap.end;
  if (at >= to || gap.and) return false;
  const isAlone = isBare || at + 1 >= to || markAt(reading, at + 1) === ")";
  return (
    (isDraft(reading, at) && !gap.in) ||
    isText(reading, at) ||
    beginsAs(reading, at, PROPOSED) ||
    (isAlone && beginsAs(reading, at, TEXTS)) ||
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
  beginsAs(reading, at, UNREGULATED) ||
  (NOT.has(written(reading, at).toLowerCase()) && beginsAs(reading, at + 1, REGULATED));

/** Whether a word for a draft stands at a token. */
export const isDraft = (reading: Reading, at: number): boolean =>
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
    speakOf(written(reading, at), KINDS) ||
    unitAt(reading, at) !== undefined);
