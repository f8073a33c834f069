import { unknownName } from "./elements";
import type { NameElement } from "./elements";
import { readGap } from "./gaps";
import { markAt } from "./look";
import type { Reading } from "./look";
import { stateAt } from "./state-at";

/**
 * A state right before a place in a bracket, in the stead of the one that is in the name before: the place is of an act of
 * that name of its own, "Digital Code of Kazakhstan (art. 33) and of Kyrgyzstan (art. 45)".
 *
 * @param from the end of what was read before the place
 * @param start the place's first token
 * @param named the last name before
 */
export function stateInStead(
  reading: Reading,
  from: number,
  start: number,
  named: NameElement | undefined,
): NameElement | undefined {
  if (markAt(reading, start - 1) !== "(" || !named || !hasState(reading, named)) return undefined;
  const gap = readGap(reading, from);
  const state = gap.and || gap.with || gap.comma ? stateAt(reading, gap.end, "forms") : undefined;
  return state?.end === start - 1 ? unknownName(state.start, state.end) : undefined;
}

function hasState(reading: Reading, { start, end }: NameElement): boolean {
  for (let at = start; at < end; at++) if (stateAt(reading, at, "forms")) return true;
  return false;
}
