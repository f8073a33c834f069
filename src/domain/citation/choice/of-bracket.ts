import { readGap } from "../productions/gaps";
import { markAt } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Link } from "./links";

/** Tokens looked at before a name. */
const REACH = 60;

/**
 * Whether a name is a mere part of what a bracket refers to, so that what follows the bracket is none of it: "CRC, art. 16
 * (see also art. 17 ICCPR), art. 3". A bracket that holds a name and nothing else is another one for what stands before it.
 *
 * @param at the name, whose bracket is closed behind it
 */
export function isReferredTo(reading: Reading, links: readonly Link[], at: number): boolean {
  const name = links[at];
  const open = name ? openBefore(reading, name.start) : -1;
  if (!name || open < 0) return false;
  const before = links[at - 1];
  if (before && before.end > open) return before.start > open;
  return readGap(reading, open, name.start)?.with === true;
}

/** The bracket that is open where a token stands; -1 for none in its line. */
function openBefore(reading: Reading, start: number): number {
  let closed = 0;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const mark = markAt(reading, at);
    if (mark === "\n") return -1;
    if (mark === ")") closed++;
    else if (mark === "(" && closed-- === 0) return at;
  }
  return -1;
}
