import { romanValue } from "../../instrument/number-order";
import { isDigits } from "./beside";
import { readGap } from "./gaps";
import type { Item } from "./levels-below";
import { isAny, isMark, isNumber, phraseEnd, written } from "./look";
import type { Reading } from "./look";
import type { NumberStyle } from "./number-style";

/**
 * What is counted otherwise is a level of the number before it where a list comes back: "Annex III, 1, 2 and IV" has points of
 * Annex III; null where "article 4, II" has a part, and where "Annex III, 1–4" are points or more annexes.
 */
export function levelOfOtherCount(
  reading: Reading,
  at: number,
  { path: [outer = "", inner], end }: Item,
  { roman, romanAsArabic, led }: NumberStyle,
): Item | null | undefined {
  const own = written(reading, at);
  if (romanAsArabic) return isRoman(own) && !isRoman(written(reading, end - 1)) ? null : undefined;
  if (!roman || !isRoman(outer) || !isDigits(own)) return undefined;
  const isInside = inner !== undefined || (led === "annex" && comesBack(reading, at + 1, outer));
  return isInside ? { path: [outer, own], end: at + 1 } : null;
}

/** Whether a list of numbers goes on with a Roman one above another, and what has annexes is named behind or before. */
function comesBack(reading: Reading, from: number, outer: string): boolean {
  let at = from;
  for (let steps = 0; steps < MOST_NUMBERS; steps++) {
    const gap = readGap(reading, at);
    if (!(gap.comma || gap.and) || gap.of || gap.newline) return false;
    if (!isNumber(reading, gap.end)) return isAbove(written(reading, gap.end), outer) && isLast(reading, gap.end + 1);
    at = gap.end + 1;
  }
  return false;
}

const MOST_NUMBERS = 12;

const isAbove = (number: string, other: string): boolean =>
  isRoman(number) && (romanValue(number) ?? 0) > (romanValue(other) ?? 0);

const isLast = (reading: Reading, end: number): boolean => {
  if (phraseEnd(reading, end, "joins") > 0 || phraseEnd(reading, end, "names") > 0) return true;
  const isEnd = end >= reading.tokens.length || isMark(reading, end, ",;)\n");
  return isEnd && isAny(0, end, (at) => phraseEnd(reading, at, "names") > 0);
};

/** "article 4, II" is part II of article 4 in France, where "Articles XVI, XVII" are two. */
export const isRoman = (number: string | undefined): boolean => /^[IVXLC]+$/u.test(number ?? "");
