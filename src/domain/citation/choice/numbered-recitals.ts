import type { Instrument } from "../../instrument/instrument";
import { presenceOf } from "../../instrument/number-presence";
import type { NameElement } from "../productions/elements";
import { readGap } from "../productions/gaps";
import { isCyrillic } from "../productions/look";
import type { Reading } from "../productions/look";
import { isRecital } from "./join-places";
import type { LinkedChain } from "./links";

/**
 * Places in which a paragraph or an indent behind the preamble is a recital: "CRC, preamble, para. 2, art. 3", "Преамбула
 * КПР, п. 5".
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

/**
 * Whether the places at an index are the preamble with a paragraph behind it that may be the article's which follows, in
 * an act whose recitals have no numbers: "Преамбула, п. 1, ст. 3 КПР".
 */
export const mayBeRecitals = (
  reading: Reading,
  chains: readonly LinkedChain[],
  at: number,
  name: NameElement | undefined,
): boolean =>
  name !== undefined &&
  isBehindPreamble(reading, chains[at], chains[at + 1], name) &&
  isOfArticle(reading, chains[at + 1], chains[at + 2], name);

/** "преамбула, п. 5", "preamble to the CRC, para. 2": only a comma, and perhaps the name, stands between. */
function isBehindPreamble(
  reading: Reading,
  preamble: LinkedChain | undefined,
  own: LinkedChain | undefined,
  name: NameElement,
): boolean {
  if (preamble?.unit !== "preamble" || !isRecital(preamble.unit, own?.unit) || !own || own.outwards) return false;
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
