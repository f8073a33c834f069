import type { Pinpoint } from "../../instrument/pinpoint";
import { readGap } from "../productions/gaps";
import { folded, isIn, markAt } from "../productions/look";
import type { Reading } from "../productions/look";
import { isOfPreamble } from "./join-places";
import type { LinkedChain } from "./links";

export const isAnnex = ({ unit }: LinkedChain): boolean => unit === "annex" || unit === "schedule";

/**
 * Places of which each stands before what it is in, the innermost first: "подпункт 1), пункт 2, статья 8", "п. 1, ст. 3,
 * п. 2, ст. 16", "п. 4 приложения 1". Undefined where any of them may be in what stands before it.
 */
export function insideOut(reading: Reading, chains: readonly LinkedChain[]): readonly Pinpoint[] | undefined {
  if (chains.length < 2) return undefined;
  const places: Pinpoint[] = [];
  let isTurned = false;
  for (let at = 0; at < chains.length;) {
    const [first, next, outer] = chains.slice(at, at + 3);
    if (!first) break;
    const startsAnew = isTurned || (next && (isBeforeAnd(reading, first, next) || isOfAnnex(reading, next, outer)));
    const isWhole = isPlace(first, startsAnew === true);
    const end = isWhole ? at + 1 : endOfOne(reading, chains, at);
    const own = isWhole ? first.pinpoints : placesOfOne(chains.slice(at, end));
    if (!own) return undefined;
    isTurned ||= !isWhole;
    places.push(...own);
    at = end;
  }
  return isTurned ? places : undefined;
}

/**
 * Whether a chain is a place by itself: an article behind its point, a recital, which has no paragraphs that are cited,
 * "recital 38, para. 1, art. 8", and an article alone behind points and their articles, or where what follows it is
 * another place.
 */
const isPlace = (chain: LinkedChain, startsAnew: boolean): boolean =>
  isOfPreamble(chain) ||
  (chain.rank === 1 && (chain.outwards || (startsAnew && chain.pinpoints.every(({ path }) => path.length === 1))));

/** "ст. 12 и п. 1, ст. 3", "ст. 12, ст. 16 и п. 1, ст. 3" */
const isBeforeAnd = (reading: Reading, own: LinkedChain, next: LinkedChain): boolean =>
  next.rank === 1 || readGap(reading, own.end, next.start).and;

/** "Article 6 AI Act, point 1 of Annex III" */
const isOfAnnex = (reading: Reading, inner: LinkedChain, outer: LinkedChain | undefined): boolean =>
  outer !== undefined && isAnnex(outer) && markAt(reading, inner.end) !== "," && isBeside(reading, inner, outer);

/** Where the places end that begin with one and go on from the inside out. */
function endOfOne(reading: Reading, chains: readonly LinkedChain[], from: number): number {
  let at = from;
  for (;;) {
    const [inner, outer] = [chains[at], chains[at + 1]];
    if (!inner || !outer || inner.rank < 2 || outer.rank >= inner.rank || !isBeside(reading, inner, outer))
      return at + 1;
    if (at > from && !isOne(inner)) return at + 1;
    at++;
  }
}

/** The innermost places of an article or an annex, with the numbers of what they are in. */
function placesOfOne(chains: readonly LinkedChain[]): readonly Pinpoint[] | undefined {
  const [innermost, ...between] = chains;
  const owner = between.pop();
  const around = owner?.pinpoints[0];
  if (!innermost || !owner || !around || !isOne(owner) || around.path.length !== 1) return undefined;
  if (owner.rank !== 1 && !isAnnex(owner)) return undefined;
  const path = [...around.path, ...between.reverse().flatMap(({ pinpoints }) => pinpoints[0]?.path ?? [])];
  return innermost.pinpoints.map(({ path: own, to }) => ({
    ...around,
    path: [...path, ...own],
    ...(to && { to: [...path, ...to] }),
  }));
}

const isOne = ({ pinpoints }: LinkedChain): boolean => pinpoints.length === 1 && pinpoints[0]?.to === undefined;

/** Whether a comma or "of" alone is between; a point to be added is in nothing: «дополнить пунктом 4, статью 36». */
export const isBeside = (reading: Reading, { start: first, end }: LinkedChain, { start }: LinkedChain): boolean =>
  !isIn(reading, first - 1, "adding") &&
  (start === end || (start === end + 1 && (markAt(reading, end) === "," || folded(reading, end) === "of")));
