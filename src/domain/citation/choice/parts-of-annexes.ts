import { formatPinpoint } from "../../instrument/pinpoint";
import type { Pinpoint } from "../../instrument/pinpoint";
import { readGap } from "../productions/gaps";
import { isMark } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Cluster } from "./clusters";
import { isHeading } from "./containers";
import { isAnnex } from "./inside-out";
import type { LinkedChain } from "./links";

/** Clusters whose annexes have the parts that stand beside them. */
export interface AnnexParts {
  readonly clusters: readonly Cluster[];
  /** What points of a part are said to stand in: `"schedule 2 part 1"` by `"schedule 2(3)"`. */
  readonly within: ReadonlyMap<string, string>;
}

/**
 * Clusters in which a part beside an annex is that annex's, in whatever order and with whatever marks: "Schedule 2 (Part
 * 1)", "Part 1 of Schedule 2", "приложение 2, раздел 1, пункт 3". Articles in brackets right behind an annex say below
 * which it stands, and are no places of their own: "FIRST SCHEDULE (Section 2)". Undefined where it can't be told whose
 * a part is.
 */
export function withAnnexParts(reading: Reading, all: readonly Cluster[]): AnnexParts | undefined {
  const within = new Map<string, string>();
  const clusters: Cluster[] = [];
  for (const cluster of besideEachOther(reading, all)) {
    const own = cluster.chains.filter((chain, at, chains) => !isReference(reading, chains[at - 1], chain));
    const chains = joinedParts(reading, own, within);
    if (!chains) return undefined;
    clusters.push({ ...cluster, chains });
  }
  return { clusters, within };
}

/** Clusters as one where a part stands at the end of the one and its annex at the beginning of the next, or the other way round. */
function besideEachOther(reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  const joined: Cluster[] = [];
  for (const cluster of clusters) {
    const before = joined.at(-1);
    if (before && !before.name && areAnnexAndPart(reading, before.chains.at(-1), cluster.chains[0]))
      joined.splice(-1, 1, { ...cluster, chains: [...before.chains, ...cluster.chains], start: before.start });
    else joined.push(cluster);
  }
  return joined;
}

const isReference = (reading: Reading, before: LinkedChain | undefined, { rank, start, end }: LinkedChain): boolean =>
  before !== undefined &&
  isAnnex(before) &&
  rank === 1 &&
  start === before.end + 1 &&
  isMark(reading, before.end, "([") &&
  isMark(reading, end, ")]");

/** Chains with annexes and their parts as one; undefined where a part stands beside an annex, and may be of it or not. */
function joinedParts(
  reading: Reading,
  chains: readonly LinkedChain[],
  within: Map<string, string>,
): readonly LinkedChain[] | undefined {
  const joined: LinkedChain[] = [];
  let isBehindParts = false;
  for (let at = 0; at < chains.length;) {
    const [chain, next] = [chains[at], chains[at + 1]];
    if (!chain) break;
    const found = partsAt(reading, chains, at);
    const before = joined.at(-1);
    const isLoose = before && (found || isBehindParts) && isUntold(reading, before, found ? found.chain : chain);
    if (isLoose || (!found && areAnnexAndPart(reading, chain, next))) return undefined;
    if (found?.within !== undefined)
      for (const pinpoint of found.chain.pinpoints) within.set(formatPinpoint(pinpoint), found.within);
    joined.push(found?.chain ?? chain);
    isBehindParts = found !== undefined;
    at += found?.count ?? 1;
  }
  return joined;
}

/** Whether one of two chains, of which the other is a part of an annex, may be of that, too. */
const isUntold = (reading: Reading, one: LinkedChain, other: LinkedChain): boolean =>
  [one, other].some(isHeading) || ([one, other].some((chain) => !isAnnex(chain)) && !readGap(reading, one.end).and);

/** An annex with its parts, or with points in one of them, as one chain, and how many chains that is. */
interface Parts {
  readonly chain: LinkedChain;
  readonly count: number;
  readonly within?: string;
}

/** The parts of an annex that begin at a chain: the annex first, the part, or points in that. */
function partsAt(reading: Reading, chains: readonly LinkedChain[], at: number): Parts | undefined {
  const [first, second, third] = chains.slice(at, at + 3);
  if (!first || !second) return undefined;
  if (areAnnexAndPart(reading, first, second))
    return partsOf(isAnnex(first) ? [first, second] : [second, first], undefined, [first, second]);
  const isPointBefore = third && isPoint(first) && isHeading(second) && leadsOn(reading, first, second);
  return isPointBefore && areAnnexAndPart(reading, second, third)
    ? partsOf([third, second], first, [first, third])
    : undefined;
}

const isPoint = ({ rank, pinpoints }: LinkedChain): boolean =>
  rank > 1 && pinpoints.every(({ kind }) => kind === undefined);

function partsOf(
  [annex, part]: readonly [LinkedChain, LinkedChain],
  points: LinkedChain | undefined,
  [first, last]: readonly [LinkedChain, LinkedChain],
): Parts | undefined {
  const [around, ...others] = annex.pinpoints;
  const [one, ...more] = part.pinpoints;
  if (!around || others.length > 0 || around.to || around.path.length !== 1 || !one) return undefined;
  const partOf = ({ path: [number = ""], to }: Pinpoint): Pinpoint => ({
    kind: `${formatPinpoint(around)} ${part.unit}`,
    path: [number],
    ...(to && { to: to.slice(0, 1) }),
  });
  const inside = (pinpoint: Pinpoint, from: number): Pinpoint => ({
    ...around,
    path: [...around.path, ...pinpoint.path.slice(from)],
    ...(pinpoint.to && { to: [...around.path, ...pinpoint.to.slice(from)] }),
  });
  const chain = { ...annex, start: first.start, end: last.end };
  const count = points ? 3 : 2;
  if (points) {
    if (more.length > 0 || one.path.length > 1) return undefined;
    const pinpoints = points.pinpoints.map((pinpoint) => inside(pinpoint, 0));
    return { chain: { ...chain, pinpoints }, count, within: formatPinpoint(partOf(one)) };
  }
  if (part.pinpoints.every(({ path }) => path.length === 1))
    return { chain: { ...chain, pinpoints: part.pinpoints.map(partOf) }, count };
  const isOnePart = part.pinpoints.every(({ path }) => path.length > 1 && path[0] === one.path[0]);
  if (!isOnePart) return undefined;
  const pinpoints = part.pinpoints.map((pinpoint) => inside(pinpoint, 1));
  return { chain: { ...chain, pinpoints }, count, within: formatPinpoint(partOf({ path: one.path })) };
}

/** Whether two chains are an annex and a part, in either order, and nothing between them makes them two places. */
const areAnnexAndPart = (reading: Reading, one: LinkedChain | undefined, other: LinkedChain | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  ((isAnnex(one) && isHeading(other)) || (isHeading(one) && isAnnex(other))) &&
  leadsOn(reading, one, other);

/** Whether nothing but marks, brackets too, and words such as "of" stands between. */
function leadsOn(reading: Reading, { end }: LinkedChain, { start }: LinkedChain): boolean {
  for (let at = end; at < start;) {
    if (isMark(reading, at, "[]")) at++;
    else {
      const gap = readGap(reading, at, start);
      if (gap.end === at || gap.and || gap.semicolon || gap.bar || gap.with) return false;
      at = gap.end;
    }
  }
  return true;
}
