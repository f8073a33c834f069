import type { Instrument } from "../../instrument/instrument";
import { presenceOf } from "../../instrument/number-presence";
import type { NameElement } from "../productions/elements";
import { readGap } from "../productions/gaps";
import { isCyrillic } from "../productions/look";
import type { Reading } from "../productions/look";
import type { LinkedChain } from "./links";

/**
 * Places in which a paragraph behind the preamble is a recital, "CRC, preamble, para. 2, art. 3", "Преамбула КПР, п. 5";
 * but where it may be the article's as well, in an act whose recitals have no numbers, it is that: "Преамбула, п. 1, ст. 3
 * КПР".
 */
export function withRecitals(
  reading: Reading,
  chains: readonly LinkedChain[],
  name: NameElement | undefined,
): readonly LinkedChain[] {
  if (!name || !chains.some(({ unit }) => unit === "preamble")) return chains;
  return chains.flatMap((chain, at) => {
    const isRecital = (preamble: number): boolean =>
      isBehindPreamble(reading, chains[preamble], chains[preamble + 1], name) &&
      !isOfArticle(reading, chains[preamble + 1], chains[preamble + 2], name);
    const before = chains[at - 1];
    if (isRecital(at)) return [];
    return before && isRecital(at - 1) ? [asRecital(before, chain)] : [chain];
  });
}

/** "преамбула, п. 5", "preamble to the CRC, para. 2": only a comma, and perhaps the name, stands between. */
function isBehindPreamble(
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

/** "п. 1, ст. 3 КПР": as only Russian puts it, the name last of all, and the article has such a paragraph. */
function isOfArticle(
  reading: Reading,
  own: LinkedChain | undefined,
  article: LinkedChain | undefined,
  { start, instruments }: NameElement,
): boolean {
  if (!own || article?.unit !== "article" || article.end > start || instruments.length === 0) return false;
  if (own.numberFirst || !isCyrillic(reading, own.start)) return false;
  const gap = readGap(reading, own.end, article.start);
  const [around, ...others] = article.pinpoints;
  if (!gap.comma || gap.and || gap.semicolon || gap.end < article.start || !around || others.length > 0) return false;
  const isThere = (one: Instrument, path: readonly string[]): boolean =>
    around.path.length === 1 && presenceOf(one, [...around.path, ...path]) === "there";
  return instruments.every(
    (one) =>
      one.pinpoint.recitals === undefined &&
      own.pinpoints.every(({ path, to = path }) => isThere(one, path) && isThere(one, to)),
  );
}

const asRecital = ({ start }: LinkedChain, chain: LinkedChain): LinkedChain => ({
  ...chain,
  start,
  unit: "recital",
  rank: 0,
  innermost: "recital",
  pinpoints: chain.pinpoints.map((pinpoint) => ({ kind: "recital", ...pinpoint })),
});
