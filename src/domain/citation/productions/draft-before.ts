import { ALONE, DRAFTING, OUR, WHICH } from "../grammar/of-the-draft";
import { unknownName } from "./elements";
import type { NameElement } from "./elements";
import { beginsAs, folded, isIn, isMark, isWord, markAt, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import { pointerAt } from "./said-act";
import { stateAt } from "./state-at";

/** The text under review by a word that stands alone before a place: "Bill, Art. 23", "Draft: art. 7", «наша ст. 17». */
export function draftBefore(reading: Reading, from: number, start: number): NameElement | undefined {
  const end = isMark(reading, start - 1, ",:") ? start - 1 : start;
  const at = end - 1;
  if (at < from) return undefined;
  const isDraft = isDraftAlone(reading, at) || (end === start && OUR.has(written(reading, at).toLowerCase()));
  return isDraft ? { ...unknownName(at, end), pointer: "draft" } : undefined;
}

/** The same behind "of": "art. 17 of our draft", "of the Ministry's draft law", "of the new Bill". */
export function draftBehind(reading: Reading, of: number): NameElement | undefined {
  let at = of;
  while (at < of + MOST_BEFORE && !isIn(reading, at, "drafts") && !ALONE.has(folded(reading, at))) at++;
  const isLed = OUR.has(written(reading, of).toLowerCase()) || beginsAs(reading, of, WHICH);
  const isOwned = markAt(reading, at - 2) === "'" && beginsAs(reading, of, DRAFTING);
  if (at === of || !(isOwned || (isLed && at === of + 1))) return undefined;
  for (let word = of; word < at; word++) if (stateAt(reading, word, "forms")) return undefined;
  const longer = pointerAt(reading, at, at + 2) === "draft" ? at + 2 : at + 1;
  return standsLast(reading, longer) ? { ...unknownName(of, longer), pointer: "draft" } : undefined;
}

/** Tokens that say whose or which a draft is: "the Ministry of Justice's". */
const MOST_BEFORE = 6;

const standsLast = (reading: Reading, at: number): boolean =>
  !isWord(reading, at) || phraseEnd(reading, at, "joins") > 0;

/** Whether a word for a draft stands at a token, and none before it that may say which: not "Data Protection Bill". */
export const isDraftAlone = (reading: Reading, at: number): boolean =>
  (isIn(reading, at, "drafts") || ALONE.has(folded(reading, at))) &&
  !isWord(reading, at - 1) &&
  !isMark(reading, at - 1, "-'\"");
