import { readGap } from "./gaps";
import { isTabbed, markAt } from "./look";
import type { Reading } from "./look";

/** Tokens between a bracket and the place behind it: ", and in". */
const MOST_BETWEEN = 4;

/** The bracket that is closed right before a place in its line, perhaps with a comma or "and" between; -1 for none. */
export function closeBefore(reading: Reading, start: number): number {
  for (let at = start - 1; at >= Math.max(0, start - MOST_BETWEEN); at--) {
    if (markAt(reading, at) !== ")") continue;
    const gap = readGap(reading, at, start);
    return gap.end >= start && !gap.newline && !gap.colon && !gap.open && !isTabbed(reading, at, start) ? at : -1;
  }
  return -1;
}
