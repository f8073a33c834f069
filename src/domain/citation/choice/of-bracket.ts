import { readGap } from "../productions/gaps";
import type { NameElement } from "../productions/elements";
import { folded, isWord, markAt, phraseEnd } from "../productions/look";
import type { Reading } from "../productions/look";
import { isRightBefore, lastBefore, openBefore } from "../productions/open-bracket";
import { ofBracket } from "./behind-named";
import { isTreaty } from "./clauses";
import type { Link } from "./links";
import { followsAct } from "./of-act-before";

/**
 * Whether a name is a mere part of what a bracket refers to, so that what follows the bracket is none of it: "CRC, art. 16
 * (see also art. 17 ICCPR), art. 3". Only behind another name or an act; a bracket that holds a name and nothing else, or
 * the same instrument, says what stands before it.
 *
 * @param at the name, whose bracket is closed behind it
 */
export function isReferredTo(reading: Reading, links: readonly Link[], at: number): boolean {
  const link = links[at];
  const open = link?.name ? openBefore(reading, 0, link.start) : -1;
  if (!link?.name || open < 0) return false;
  const owner = ofBracket(reading, links, at + 1);
  if (owner) return owner !== "inner";
  const first = lastBefore(links, at - 1, open) + 1;
  if (link.name.pointer === "draft") return isRemark(reading, links[first - 1], open);
  // "(hereinafter the Law)": a word that is given to what stands before; but "(see art. 17 of the Convention)".
  if (link.name.pointer !== undefined && !isTreatyMeant(link.name)) return false;
  if (isActBefore(reading, links, first)) return first < at || hasWords(reading, open + 1, link.start);
  const before = lastNameBefore(links, at, open);
  if (!before || before.instruments.some((one) => link.name?.instruments.includes(one))) return false;
  if (first < at || readGap(reading, open, link.start).with || isOwned(links, first - 1, open)) return true;
  return before.instruments.length > 0 && hasWords(reading, open + 1, link.start);
}

/** "CRC, art. 16 (draft), art. 17": what a bracket says of a place, or of a treaty, and does not call it. */
const isRemark = (reading: Reading, before: Link | undefined, open: number): boolean =>
  before !== undefined &&
  (before.chain !== undefined || isTreaty(before.name)) &&
  isRightBefore(reading, before.end, open);

/** "CRC, art. 16 (GDPR), art. 17": a place right before a bracket has its name right before itself. */
function isOwned(links: readonly Link[], at: number, open: number): boolean {
  const [name, place] = [links[at - 1], links[at]];
  return name?.name !== undefined && name.next?.semicolon === false && place?.chain !== undefined && place.end === open;
}

const isTreatyMeant = ({ pointer }: NameElement): boolean => pointer === "the Convention" || pointer === "the Covenant";

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

/**
 * Whether a place stands behind a bracket that holds another name with places: "CRC, art. 16 (see ICCPR, art. 17), art. 3",
 * "Labour Code (see CRC, art. 32), art. 5", "Article 8 – consent (draft Article 7); Article 25".
 */
export function isBehindOthers(reading: Reading, links: readonly Link[], at: number): boolean {
  if (!links[at - 1]?.next?.close) return false;
  if (closesTwo(reading, links, at)) return true;
  let [hasName, isOfDraft] = [false, false];
  for (let inner = at - 1; inner >= 0; inner--) {
    const link = links[inner];
    hasName ||= link?.name !== undefined;
    isOfDraft ||= link?.name?.pointer === "draft";
    const gap = links[inner - 1]?.next;
    if (gap?.open) return hasName;
    if (gap?.close) return false;
    if (!gap) return hasName && (isOfDraft || standsBefore(reading, links, inner));
  }
  return false;
}

/** "(see ICCPR (art. 17), UDHR (art. 12)), art. 3": the place before has a bracket of its own, in that of its name. */
function closesTwo(reading: Reading, links: readonly Link[], at: number): boolean {
  const [name, place] = [links[at - 2], links[at - 1]];
  if (!name?.name || !name.next?.open || !place || markAt(reading, place.end) !== ")") return false;
  return markAt(reading, place.end + 1) === ")" && openBefore(reading, 0, name.start) >= 0;
}

/** Whether the bracket that a link begins stands right behind a name, a place or an act, whatever words lead it in. */
function standsBefore(reading: Reading, links: readonly Link[], first: number): boolean {
  const before = links[first - 1];
  const open = openBefore(reading, before?.end ?? 0, links[first]?.start ?? 0);
  if (open < 0) return false;
  return (before !== undefined && isRightBefore(reading, before.end, open)) || isActBefore(reading, links, first);
}

/** Whether the bracket that a link begins stands right behind an act that the catalogue doesn't hold. */
function isActBefore(reading: Reading, links: readonly Link[], first: number): boolean {
  const open = openBefore(reading, links[first - 1]?.end ?? 0, links[first]?.start ?? 0);
  return open >= 0 && followsAct(reading, links, first, open);
}
