import { OF_NO_STATE, sharesTitles } from "../lexicon/says-its-state";
import { actEnd } from "../productions/act-end";
import type { NameElement } from "../productions/elements";
import { beforeMarks, folded, isAny, isIn, isMark, markAt, phraseBefore, phraseEnd } from "../productions/look";
import type { Reading } from "../productions/look";

/**
 * What a list's items tell of the act before its colon: "changes" to that act itself, or "places" of it alone, so that
 * what an item says more is of the text under review: "Under the CRC: 1) delete Article 9".
 */
export type ListKind = "changes" | "places";

/** The kind of list that an act heads, which a colon stands behind; undefined where it may head none. */
export function kindOfList(reading: Reading, name: NameElement, from: number, at: number): ListKind | undefined {
  if (name.instruments.length === 0 || name.defined !== undefined || name.ofAnother) return undefined;
  if (!tellsOfChange(reading, name.end, beforeMarks(reading, at, "\n") - 1)) return undefined;
  const start = leadStart(reading, name.start);
  if (!beginsLine(reading, start))
    return isPartsOf(reading, start, name.start) && isFree(reading, from, start) ? "places" : undefined;
  const isNational = name.instruments.every(({ jurisdiction }) => !OF_NO_STATE.has(jurisdiction));
  if (!isNational || hasReading(reading, start, name.start)) return "places";
  const isTold = start < name.start || markAt(reading, name.end) !== ":";
  return isTold || name.instruments.every(({ jurisdiction }) => sharesTitles(jurisdiction)) ? "changes" : "places";
}

/** Where the words before a name begin that lead to what is changed or read: "1. Внести в", "See also". */
function leadStart(reading: Reading, start: number): number {
  let at = start;
  for (let before = leadBefore(reading, at); before >= 0; before = leadBefore(reading, at)) at = before;
  return at;
}

/** Where a word begins that ends before a token and joins, or tells of a change; -1 for none. */
function leadBefore(reading: Reading, end: number): number {
  const join = phraseBefore(reading, 0, end, "joins");
  if (join >= 0) return join;
  return isChange(reading, end - 1) || folded(reading, end - 1) === "the" ? end - 1 : -1;
}

/** Whether a sentence, an item of a list or a cell begins at a token. */
function beginsLine(reading: Reading, at: number): boolean {
  if (at === 0 || isMark(reading, at - 1, ".!?;:|\n")) return true;
  return markAt(reading, at - 1) === ")" && markAt(reading, at - 3) !== "(";
}

/** Whether words before a name end in one for what acts consist of: "Relevant articles of the", «Нарушены нормы». */
function isPartsOf(reading: Reading, lead: number, start: number): boolean {
  for (let at = lead; at < start; at++) if (isChange(reading, at)) return false;
  return isIn(reading, lead - 1, "parts of acts");
}

/** Whether neither an act nor a draft nor a change is spoken of from the beginning of a sentence on. */
function isFree(reading: Reading, from: number, end: number): boolean {
  let at = end;
  while (at > from && !beginsLine(reading, at)) {
    at--;
    if (actEnd(reading, at) > 0 || phraseEnd(reading, at, "drafts") > 0) return false;
    if (isChange(reading, at) || isIn(reading, at, "drafting")) return false;
  }
  return beginsLine(reading, at);
}

/** "Under the Law", «по Закону»: what is read in an act, and not changed. */
const hasReading = (reading: Reading, from: number, to: number): boolean =>
  isAny(from, to, (at) => isIn(reading, at, "reading in acts"));

function tellsOfChange(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const next = isChange(reading, at) ? at + 1 : phraseEnd(reading, at, "joins");
    if (next <= at) return false;
    at = next;
  }
  return true;
}

const isChange = (reading: Reading, at: number): boolean => isIn(reading, at, "changing");
