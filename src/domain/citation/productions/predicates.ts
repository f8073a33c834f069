import type { NameElement, PlacesElement } from "./elements";
import { Gap, IN } from "./gap";
import { readGap } from "./gaps";
import { folded, isCapital, isIn, isMark, isWord, phraseEnd } from "./look";
import type { Reading } from "./look";

/** Words that may stand between an act and its place, and in Kazakh between the place and what is done there. */
const LONGEST = 7;

/**
 * What ties a place to the act that begins the sentence and says something there: "The CRC guarantees these rights in
 * article 12", "БҚК-де бұл құқық 12-бапта бекітілген". Undefined where something else may be spoken of.
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

/** "guarantees these rights in" */
function isStatedBefore(reading: Reading, { end }: NameElement, { start }: PlacesElement): boolean {
  const verb = [end, end + 1].find((at) => isIn(reading, at, "stating"));
  if (verb === undefined) return false;
  for (let at = verb + 1; at <= verb + LONGEST && at < start; at++) {
    const gap = readGap(reading, at, start);
    if (gap.end >= start) return gap.bits === IN;
    if (!isPlain(reading, at)) return false;
  }
  return false;
}

/** "бұл құқық 12-бапта бекітілген" */
function isStatedBehind(reading: Reading, name: NameElement, place: PlacesElement): boolean {
  for (let at = name.end; at < place.start; at++) if (at > name.end + LONGEST || !isPlain(reading, at)) return false;
  for (let at = place.end; at < place.end + LONGEST && isWord(reading, at); at++)
    if (isIn(reading, at, "stating")) return true;
  return false;
}

/** A word that begins no other name, clause or comparison. */
const isPlain = (reading: Reading, at: number): boolean =>
  isWord(reading, at) &&
  !isCapital(reading, at) &&
  !isIn(reading, at, "clause words") &&
  phraseEnd(reading, at, "acts") === 0;
