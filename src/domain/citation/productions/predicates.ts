import type { NameElement, PlacesElement } from "./elements";
import { Gap, IN } from "./gap";
import { readGap } from "./gaps";
import { folded, isCapitals, isIn, isMark, isWord, written } from "./look";
import type { Reading } from "./look";

/** Words that may stand between an act and its place, and in Kazakh between the place and what is done there. */
const LONGEST = 5;

/**
 * What ties a place to the act that begins the sentence and states something there: "The CRC recognises this right in
 * article 12", "БҚК-де бұл құқық 12-бапта бекітілген". Undefined where any word between may speak of something else.
 */
export function predicateGap(reading: Reading, name: NameElement, place: PlacesElement): Gap | undefined {
  if (name.instruments.length === 0 || !beginsSentence(reading, name.start)) return undefined;
  const isStated = place.numberFirst ? isStatedBehind(reading, name, place) : isStatedBefore(reading, name, place);
  return isStated ? new Gap(place.start, IN) : undefined;
}

function beginsSentence(reading: Reading, start: number): boolean {
  const before = folded(reading, start - 1) === "the" ? start - 2 : start - 1;
  return before < 0 || isMark(reading, before, ".;:!?\n");
}

/** "recognises this right in" */
function isStatedBefore(reading: Reading, { end }: NameElement, { start }: PlacesElement): boolean {
  let isSaid = false;
  for (let at = end; at < end + LONGEST; at++) {
    const gap = readGap(reading, at, start);
    if (gap.end >= start) return isSaid && gap.bits === IN;
    if (!isSaid && isIn(reading, at, "stating")) isSaid = true;
    else if (!isIn(reading, at, "what is stated")) return false;
  }
  return false;
}

/** "бұл құқық 12-бапта бекітілген", "бұл құқықты 12-бабында таниды" */
function isStatedBehind(reading: Reading, { end }: NameElement, place: PlacesElement): boolean {
  const last = written(reading, end - 1);
  const isWhere = /[дт][ае]$/u.test(last);
  if (!isWhere && !(place.owned && (isCapitals(reading, end - 1) || /с[ыі]$/u.test(last)))) return false;
  for (let at = end; at < place.start; at++)
    if (at > end + LONGEST || !isIn(reading, at, "what is stated")) return false;
  for (let at = place.end; at < place.end + LONGEST; at++) {
    // "31-бапта бекітілген шектеу": what is said of the next word is no predicate.
    if (isIn(reading, at, "stating")) return !isWord(reading, at + 1);
    if (!isIn(reading, at, "what is stated")) return false;
  }
  return false;
}
