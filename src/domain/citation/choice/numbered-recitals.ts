import type { NameElement } from "../productions/elements";
import { readGap } from "../productions/gaps";
import type { Reading } from "../productions/look";
import { isRecital } from "./join-places";
import type { LinkedChain } from "./links";

/**
 * Places in which a paragraph or an indent behind the preamble is a recital, also where an article follows: "CRC, preamble,
 * para. 2, art. 3", "Преамбула, п. 2, ст. 12 КПР", "Преамбула КПР, п. 5".
 */
export function withRecitals(
  reading: Reading,
  chains: readonly LinkedChain[],
  name: NameElement | undefined,
): readonly LinkedChain[] {
  if (!name || !chains.some(({ unit }) => unit === "preamble")) return chains;
  return chains.flatMap((chain, at) => {
    const before = chains[at - 1];
    if (isBehindPreamble(reading, chain, chains[at + 1], name)) return [];
    return before && isBehindPreamble(reading, before, chain, name) ? [asRecital(before, chain)] : [chain];
  });
}

/** A comma, a bracket or the name may stand between: "преамбула, п. 5", "preamble to the CRC, para. 2". */
function isBehindPreamble(
  reading: Reading,
  preamble: LinkedChain | undefined,
  own: LinkedChain | undefined,
  name: NameElement,
): boolean {
  if (preamble?.unit !== "preamble" || !isRecital(preamble.unit, own?.unit) || !own || own.outwards) return false;
  const end = name.start >= preamble.end && name.end <= own.start ? name.end : preamble.end;
  const gap = readGap(reading, end, own.start);
  return (gap.comma || gap.open) && !gap.and && gap.end >= own.start;
}

const asRecital = ({ start }: LinkedChain, chain: LinkedChain): LinkedChain => ({
  ...chain,
  start,
  unit: "recital",
  rank: 0,
  innermost: "recital",
  pinpoints: chain.pinpoints.map((pinpoint) => ({ kind: "recital", ...pinpoint })),
});
