import { readGap } from "../productions/gaps";
import { folded, isWord, markAt, phraseEnd } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Link } from "./links";

/** Tokens looked at before a name. */
const REACH = 60;

/**
 * Whether a name is a mere part of what a bracket refers to, so that what follows the bracket is none of it: "CRC, art. 16
 * (see also art. 17 ICCPR), art. 3". Only behind another name; a bracket that holds a name and nothing else, or the same
 * instrument, says what stands before it.
 *
 * @param at the name, whose bracket is closed behind it
 */
export function isReferredTo(reading: Reading, links: readonly Link[], at: number): boolean {
  const link = links[at];
  // "(hereinafter the Law)": a word that is given to what stands before.
  if (!link?.name || link.name.pointer !== undefined) return false;
  const open = openBefore(reading, link.start);
  if (open < 0) return false;
  const before = lastNameBefore(links, at, open);
  if (!before || before.instruments.some((one) => link.name?.instruments.includes(one))) return false;
  if ((links[at - 1]?.start ?? -1) > open || readGap(reading, open, link.start).with) return true;
  return before.instruments.length > 0 && hasWords(reading, open + 1, link.start);
}

function lastNameBefore(links: readonly Link[], at: number, open: number): Link["name"] {
  for (let index = at - 1; index >= 0; index--) {
    const link = links[index];
    if (link?.name && link.end <= open) return link.name;
  }
  return undefined;
}

/** Words that say more than "(hereinafter – GDPR)". */
function hasWords(reading: Reading, from: number, to: number): boolean {
  let has = false;
  for (let at = from; at < to; at++) {
    if (phraseEnd(reading, at, "hereinafter") > 0) return false;
    has ||= isWord(reading, at) && folded(reading, at) !== "the";
  }
  return has;
}

/** Whether a place stands behind a bracket that holds another name with places: "CRC, art. 16 (see ICCPR, art. 17), art. 3". */
export function isBehindOthers(links: readonly Link[], at: number): boolean {
  if (!links[at - 1]?.next?.close) return false;
  let hasName = false;
  for (let inner = at - 1; inner > 0; inner--) {
    hasName ||= links[inner]?.name !== undefined;
    const gap = links[inner - 1]?.next;
    if (gap?.open) return hasName;
    if (!gap || gap.close) return false;
  }
  return false;
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
