import { isDigits } from "./beside";
import { readGap } from "./gaps";
import type { Item } from "./levels-below";
import { isNumber, written } from "./look";
import type { Reading } from "./look";
import type { NumberStyle } from "./number-style";
import { standsAlone } from "./stands-alone";

/**
 * What is counted otherwise is a level of the number before it: "article 4, II" is its part, and "Annex III, 1, 2 and IV"
 * has points of Annex III, since it comes back to annexes; null where "Annex III, 1–4" are points or more annexes.
 */
export function levelOfOtherCount(
  reading: Reading,
  at: number,
  { path: [outer = "", inner], end }: Item,
  { roman, romanAsArabic }: NumberStyle,
): Item | null | undefined {
  const own = written(reading, at);
  const isOther = romanAsArabic
    ? isRoman(own) && !isRoman(written(reading, end - 1)) && isDigits(outer)
    : roman && isRoman(outer) && isDigits(own);
  if (!isOther) return romanAsArabic && isRoman(inner) ? null : undefined;
  const isInside = inner !== undefined || (romanAsArabic ? standsAlone(reading, at + 1) : comesBack(reading, at + 1));
  return isInside ? { path: [outer, own], end: at + 1 } : null;
}

/** Whether a list of numbers goes on with a Roman one. */
function comesBack(reading: Reading, from: number): boolean {
  let at = from;
  for (let steps = 0; steps < MOST_NUMBERS; steps++) {
    const gap = readGap(reading, at);
    if (!(gap.comma || gap.and) || gap.of || gap.newline) return false;
    if (!isNumber(reading, gap.end)) return isRoman(written(reading, gap.end));
    at = gap.end + 1;
  }
  return false;
}

const MOST_NUMBERS = 12;

/** "article 4, II" is part II of article 4 in France, where "Articles XVI, XVII" are two. */
export const isRoman = (number: string | undefined): boolean => /^[IVXLC]+$/u.test(number ?? "");
