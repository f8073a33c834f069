import type { NameElement } from "../productions/elements";
import { readGap } from "../productions/gaps";
import type { Reading } from "../productions/look";
import type { LinkedChain } from "./links";

/**
 * Places in which a paragraph behind the preamble is a recital: in an act whose recitals are numbered, "преамбула, п. 38,
 * ст. 8 GDPR", where in a treaty it would be the article's; and behind the name, "Преамбула КПР, п. 5".
 */
export function withRecitals(
  reading: Reading,
  chains: readonly LinkedChain[],
  name: NameElement | undefined,
): readonly LinkedChain[] {
  if (!name || !chains.some(({ unit }) => unit === "preamble")) return chains;
  const areNumbered = name.instruments.some(({ pinpoint }) => pinpoint.recitals !== undefined);
  return chains.flatMap((chain, at) => {
    const isRecital = (preamble: number): boolean =>
      isOfPreamble(reading, chains[preamble], chains[preamble + 1], name) &&
      (areNumbered || !isOfArticle(reading, chains[preamble + 1], chains[preamble + 2]));
    const before = chains[at - 1];
    if (isRecital(at)) return [];
    return before && isRecital(at - 1) ? [asRecital(before, chain)] : [chain];
  });
}

function isOfPreamble(
  reading: Reading,
  preamble: LinkedChain | undefined,
  own: LinkedChain | undefined,
  name: NameElement,
): boolean {
  if (preamble?.unit !== "preamble" || own?.unit !== "paragraph" || own.outwards) return false;
  const end = name.start >= preamble.end && name.end <= own.start ? name.end : preamble.end;
  const gap = readGap(reading, end, own.start);
  return gap.comma && !gap.and && gap.end >= own.start;
}

/** "п. 1, ст. 3" */
function isOfArticle(reading: Reading, own: LinkedChain | undefined, article: LinkedChain | undefined): boolean {
  if (!own || article?.unit !== "article") return false;
  const gap = readGap(reading, own.end, article.start);
  return gap.comma && !gap.semicolon && gap.end >= article.start;
}

const asRecital = ({ start }: LinkedChain, chain: LinkedChain): LinkedChain => ({
  ...chain,
  start,
  unit: "recital",
  rank: 0,
  innermost: "recital",
  pinpoints: chain.pinpoints.map((pinpoint) => ({ kind: "recital", ...pinpoint })),
});
