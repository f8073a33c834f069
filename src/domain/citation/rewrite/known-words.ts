import type { UnitMeaning } from "../lexicon/meaning";
import { phraseEnd } from "../productions/look";
import type { Reading } from "../productions/look";
import { coreNameAt, withEnding } from "../productions/names";
import { unitAt } from "../productions/units";

/** The token after the longest words that begin at one and that the lexicon knows; the token itself where it knows none. */
export function knownEnd(reading: Reading, at: number): number {
  const name = coreNameAt(reading, at)?.end ?? 0;
  const unit = unitAt(reading, at)?.end ?? 0;
  const others = (["names", "joins", "ordinals", "organisations"] as const).map((set) => phraseEnd(reading, at, set));
  const end = Math.max(at, name, unit, ...others);
  return end > at ? withEnding(reading, end) : at;
}

/** The words for units in a text that are part of no name. */
export function unitsIn(reading: Reading): readonly UnitMeaning[] {
  const units: UnitMeaning[] = [];
  for (let at = 0; at < reading.tokens.length;) {
    const name = coreNameAt(reading, at)?.end ?? 0;
    const found = unitAt(reading, at);
    if (found && found.end >= name) units.push(found.unit);
    at = Math.max(at + 1, name, found?.end ?? 0);
  }
  return units;
}
