import { isDigits } from "./beside";
import { readGap } from "./gaps";
import type { Item } from "./levels-below";
import { isNumber, written } from "./look";
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
  { roman, romanAsArabic }: NumberStyle,
): Item | null | undefined {
  const own = written(reading, at);
  if (romanAsArabic) return isRoman(own) && !isRoman(written(reading, end - 1)) ? null : undefined;
  if (!roman || !isRoman(outer) || !isDigits(own)) return undefined;
  return inner !== undefined || comesBack(reading, at + 1) ? { path: [outer, own], end: at + 1 } : null;
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
