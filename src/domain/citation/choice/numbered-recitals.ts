import type { Instrument } from "../../instrument/instrument";
import { readGap } from "../productions/gaps";
import type { Reading } from "../productions/look";
import type { LinkedChain } from "./links";

/**
 * Places of an act whose recitals are numbered: "преамбула, п. 38, ст. 8 GDPR" names a recital, where in a treaty the
 * paragraph would be the article's.
 */
export function withRecitals(
  reading: Reading,
  chains: readonly LinkedChain[],
  instruments: readonly Instrument[],
): readonly LinkedChain[] {
  if (!instruments.some(({ pinpoint }) => pinpoint.recitals !== undefined)) return chains;
  return chains.flatMap((chain, at) => {
    if (isOfPreamble(reading, chain, chains[at + 1])) return [];
    const before = chains[at - 1];
    return before && isOfPreamble(reading, before, chain) ? [asRecital(before, chain)] : [chain];
  });
}

function isOfPreamble(reading: Reading, preamble: LinkedChain, own: LinkedChain | undefined): boolean {
  if (preamble.unit !== "preamble" || own?.unit !== "paragraph" || own.outwards) return false;
  const gap = readGap(reading, preamble.end, own.start);
  return gap.comma && !gap.and && gap.end >= own.start;
}

const asRecital = ({ start }: LinkedChain, chain: LinkedChain): LinkedChain => ({
  ...chain,
  start,
  unit: "recital",
  rank: 0,
  innermost: "recital",
  pinpoints: chain.pinpoints.map((pinpoint) => ({ kind: "recital", ...pinpoint })),
});
