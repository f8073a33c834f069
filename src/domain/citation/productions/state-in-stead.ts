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
 * @param from the end of what was read before, a place of the name
 * @param start the place's first token
 * @param named the last name before
 */
export function stateInStead(
  reading: Reading,
  from: number,
  start: number,
  named: NameElement | undefined,
): NameElement | undefined {
  if (markAt(reading, start - 1) !== "(" || !named || from <= named.end) return undefined;
  const gap = readGap(reading, from);
  const state = gap.and || gap.with || gap.comma ? stateAt(reading, gap.end, "forms") : undefined;
  if (state?.end !== start - 1) return undefined;
  const own = statesIn(reading, named);
  return own.length > 0 && !own.includes(state.code) ? unknownName(state.start, state.end) : undefined;
}

function statesIn(reading: Reading, { start, end }: NameElement): readonly string[] {
  const codes: string[] = [];
  for (let at = start; at < end; at++) {
    const state = stateAt(reading, at, "forms");
    if (state) codes.push(state.code);
  }
  return codes;
}
