import type { Pinpoint } from "../../instrument/pinpoint";
import { compareNumbers } from "../../instrument/number-order";
import { isAnd } from "./behind-and";
import { AND, COMMA, Gap } from "./gap";
import { readGap } from "./gaps";
import { skipGloss } from "./gloss";
import { isMark, isNumber, isSpaced, isWord, markAt, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import { actEnd } from "./act-end";

/** Where a list stands: behind which number, and whether "and" stood in it. */
interface Before extends Pick<Pinpoint, "path"> {
  readonly plural: boolean;
  readonly hasAnd: boolean;
}

/**
 * What stands between a number of a list and the next one. What a bracket says of the number is passed over, "2
 * (non-discrimination), 6", so is a point before a comma or "and", "16., 17. and 19.", an aside behind "and", "16 and,
 * for disabled children, 23", and a line's end, "8 and\n25".
 */
export function gapInList(reading: Reading, from: number, before: Before): Gap {
  const end = skipGloss(reading, from);
  const point = before.plural ? pastPoint(reading, end, before) : end;
  const aside = before.plural ? pastAside(reading, end) : 0;
  if (aside > 0) return new Gap(aside, AND | COMMA);
  const gap = readGap(reading, point);
  if (point > end && gap.end === point) return new Gap(point, COMMA);
  return gap.newline && isWrapped(reading, gap, before) ? gap.unbroken() : gap;
}

/** A point behind which the list goes on; before its last number it is a slip for a comma: "3, 12, 16. 17 and 28". */
function pastPoint(reading: Reading, at: number, before: Before): number {
  if (markAt(reading, at) !== "." || isSpaced(reading, at)) return at;
  const gap = readGap(reading, at + 1);
  if (gap.end > at + 1) return (gap.comma || gap.and) && isNumber(reading, gap.end) ? at + 1 : at;
  return !before.hasAnd && goesUp(reading, at + 1, before) && isRestOfList(reading, at + 1) ? at + 1 : at;
}

const goesUp = (reading: Reading, at: number, { path }: Before): boolean =>
  isNumber(reading, at) && written(reading, at).length <= 3 && compareNumbers(path[0] ?? "", written(reading, at)) < 0;

/** Numbers alone, the last of them behind "and", up to the end of the text. */
function isRestOfList(reading: Reading, from: number): boolean {
  let hasAnd = false;
  for (let at = from; isNumber(reading, at);) {
    const gap = readGap(reading, at + 1);
    if (gap.end >= reading.tokens.length || markAt(reading, gap.end) === ".") return hasAnd;
    if (!(gap.comma || gap.and) || gap.semicolon || gap.newline || hasAnd) return false;
    hasAnd = gap.and;
    at = gap.end;
  }
  return false;
}

/** Words an aside may have. */
const LONGEST_ASIDE = 8;

/** Behind "and" and words between commas that name nothing: the last number, which ends its part of the text; 0 for none. */
function pastAside(reading: Reading, from: number): number {
  const and = markAt(reading, from) === "," ? from + 1 : from;
  const first = and + 2;
  if (!isAnd(reading, and) || markAt(reading, and + 1) !== ",") return 0;
  let at = first;
  while (at < first + LONGEST_ASIDE && isPlainWord(reading, at)) at++;
  if (at === first || markAt(reading, at) !== "," || !isNumber(reading, at + 1)) return 0;
  return endsPart(reading, at + 1) ? at + 1 : 0;
}

const isPlainWord = (reading: Reading, at: number): boolean =>
  isWord(reading, at) &&
  actEnd(reading, at) === 0 &&
  phraseEnd(reading, at, "names") === 0 &&
  phraseEnd(reading, at, "units") === 0;

function endsPart(reading: Reading, number: number): boolean {
  const isRun = markAt(reading, number + 1) === "-" && isNumber(reading, number + 2);
  const end = isRun ? number + 3 : number + 1;
  return end >= reading.tokens.length || isMark(reading, end, ".,;)\n");
}

/** A list goes on in the next line with a higher number, which is no mark of an item there. */
function isWrapped(reading: Reading, gap: Gap, before: Before): boolean {
  const next = gap.end + 1;
  const isItem = isMark(reading, next, ".)") && next + 1 < reading.tokens.length && markAt(reading, next + 1) !== "\n";
  return (gap.comma || gap.and) && goesUp(reading, gap.end, before) && !isItem;
}
