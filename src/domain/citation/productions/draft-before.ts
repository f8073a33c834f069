import { ALONE, OUR } from "../grammar/of-the-draft";
import { unknownName } from "./elements";
import type { NameElement } from "./elements";
import { folded, isIn, isMark, isWord, written } from "./look";
import type { Reading } from "./look";

/** The text under review by a word that stands alone before a place: "Bill, Art. 23", "Draft: art. 7", «наша ст. 17». */
export function draftBefore(reading: Reading, from: number, start: number): NameElement | undefined {
  const end = isMark(reading, start - 1, ",:") ? start - 1 : start;
  const at = end - 1;
  if (at < from) return undefined;
  const isDraft = isDraftAlone(reading, at) || (end === start && OUR.has(written(reading, at).toLowerCase()));
  return isDraft ? { ...unknownName(at, end), pointer: "draft" } : undefined;
}

/** Whether a word for a draft stands at a token, and none before it that may say which: not "Data Protection Bill". */
export const isDraftAlone = (reading: Reading, at: number): boolean =>
  (isIn(reading, at, "drafts") || ALONE.has(folded(reading, at))) &&
  !isWord(reading, at - 1) &&
  !isMark(reading, at - 1, "-'\"");
