import { readGap } from "./gaps";
import { isCapital, isWord, phraseEnd } from "./look";
import type { Reading } from "./look";
import { saidActAt } from "./said-act";

/** After a singular unit a number goes on with the list only if no plain word follows it: not "article 5, 12 children". */
export function standsAlone(reading: Reading, at: number): boolean {
  if (!isWord(reading, at)) return true;
  return (
    isCapital(reading, at) ||
    phraseEnd(reading, at, "joins") > 0 ||
    (phraseEnd(reading, at, "other joins") > 0 && readGap(reading, at).end > at) ||
    phraseEnd(reading, at, "names") > 0 ||
    phraseEnd(reading, at, "units") > 0 ||
    saidActAt(reading, at) !== undefined
  );
}
