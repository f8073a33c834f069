import { unitAt } from "./units";
import { isIn, isMark, isWord, markAt, phraseEnd, written } from "./look";
import type { Reading } from "./look";

const LONGEST_GLOSS = 14;

/** Past a part of an act of the Union that counts for no number in its citation: "Article 34(1), second subparagraph, point (d)". */
export function pastSubparagraph(reading: Reading, from: number): number {
  const at = markAt(reading, from) === "," ? from + 1 : from;
  const ordinal = phraseEnd(reading, at, "ordinals");
  const unit = ordinal > 0 ? unitAt(reading, ordinal) : undefined;
  return unit?.unit.unit === "subparagraph" && /^[a-z]/u.test(written(reading, at)) ? unit.end : from;
}

const lengthOf = ({ tokens: { start, end } }: Reading, at: number): number => (end[at] ?? 0) - (start[at] ?? 0);

/**
 * Past what a bracket says of a number, "(best interests)", "(BIC)": plain words, no level, number, name, draft or further
 * bracket; before its end for what stands behind a sign in the bracket that holds the number, "(Chapter VI.E – privacy)".
 */
export function skipGloss(reading: Reading, from: number): number {
  const isOpening = markAt(reading, from) === "(";
  if (!isOpening && !isMark(reading, from, "-:,")) return from;
  let letters = 0;
  for (let at = from + 1; at < from + LONGEST_GLOSS; at++) {
    const mark = markAt(reading, at);
    if (mark === ")" && !isOpening) return letters > 3 ? at : from;
    if (mark === ")") return letters > 3 || isIn(reading, from + 1, "subjects") ? at + 1 : from;
    if (isWord(reading, at)) {
      if (phraseEnd(reading, at, "names") > 0 || isIn(reading, at, "drafts")) return from;
      letters += lengthOf(reading, at);
    } else if (!isMark(reading, at, ",'/-&")) return from;
  }
  return from;
}
