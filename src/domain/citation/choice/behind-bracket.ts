import type { NameElement } from "../productions/elements";
import { readGap } from "../productions/gaps";
import { isMark, markAt } from "../productions/look";
import type { Reading } from "../productions/look";
import { closesOpened, openBefore } from "../productions/open-bracket";
import { actEnd } from "../productions/unknown";
import type { LinkedChain } from "./links";

/** A cluster and what its places were taken to be of. */
export interface Told {
  readonly start: number;
  readonly end: number;
  readonly name: NameElement | undefined;
  /** It stands behind a bracket itself, and is of nobody knows what. */
  readonly isOpen: boolean;
}

/** What stands before a bracket: undefined where it is nothing that was read. */
export interface BeforeBracket {
  readonly outer: Told | undefined;
}

/**
 * What a place goes on with that stands right behind a bracket in which other things are cited: "GDPR, art. 8 (cf. CRC,
 * art. 16), art. 35". Undefined where the place stands behind no such bracket, or nothing stands before that.
 *
 * @param told what was read before the place, in reading order
 */
export function beforeBracket(reading: Reading, start: number, told: readonly Told[]): BeforeBracket | undefined {
  const close = closeBefore(reading, start);
  if (close < 0 || !closesOpened(reading, close)) return undefined;
  const open = openBefore(reading, 0, close);
  let last = told.length - 1;
  while ((told[last]?.start ?? -1) > open) last--;
  if (last === told.length - 1) return undefined;
  const outer = told[last];
  if (outer && !isParted(reading, outer.end, open)) return { outer };
  return open === 0 || isMark(reading, open - 1, ENDS) ? undefined : { outer: undefined };
}

/** The name before a bracket as that of places behind it; undefined where it does not tell what they are of. */
export function goingOn({ name }: Told, { start, unit }: Pick<LinkedChain, "start" | "unit">): NameElement | undefined {
  if (!name || name.defined !== undefined || name.ofAnother) return undefined;
  const [one, other] = name.instruments;
  const isPointed = name.pointer !== undefined && name.pointer !== "unknown" && name.pointer !== "ibid.";
  const isOne = one !== undefined && !other && (unit === undefined || one.pinpoint.unit === unit);
  return isOne || (!one && isPointed)
    ? { ...name, start, end: start, defines: undefined, newWords: undefined }
    : undefined;
}

const ENDS = ".!?;\n";

/** Tokens between a bracket and the place behind it: ", and in". */
const MOST_BETWEEN = 4;

function closeBefore(reading: Reading, start: number): number {
  for (let at = start - 1; at >= Math.max(0, start - MOST_BETWEEN); at--) {
    if (markAt(reading, at) !== ")") continue;
    const gap = readGap(reading, at, start);
    return gap.end >= start && !gap.newline && !gap.colon && !gap.open ? at : -1;
  }
  return -1;
}

/** "CRC and the Law on Education (see …)": another act, or another sentence. */
function isParted(reading: Reading, from: number, open: number): boolean {
  for (let at = from; at < open; at++) if (isMark(reading, at, ENDS) || actEnd(reading, at) > 0) return true;
  return false;
}
