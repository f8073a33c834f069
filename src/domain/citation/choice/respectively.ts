import { SET } from "../lexicon/sets";
import { unknownName } from "../productions/elements";
import { readGap } from "../productions/gaps";
import { folded, isAny, isCapital, isMark, isWord, markAt, pastMarks, phraseEnd } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Cluster } from "./clusters";
import { withoutOneForEach } from "./one-for-each";

/**
 * Clusters whose places were said to belong to one name each: "articles 16 and 17 of the CRC and the ICCPR
 * respectively". Where there are not as many places as names, nothing says whose a place is, and all names count as
 * unknown.
 */
export function assignRespectively(reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  const isSaid = isSaidAnywhere(reading);
  const shared: Cluster[] = [];
  for (let from = 0; from < clusters.length;) {
    const run = runFrom(reading, clusters, from);
    const where = isSaid ? saidWhere(reading, run) : "no";
    for (const one of where === "no" ? withoutOneForEach(reading, run) : sharedOut(run, where === "beside"))
      shared.push(one);
    from += run.length;
  }
  return shared;
}

function isSaidAnywhere({ tokens: { word, length }, lexicon: { phrases } }: Reading): boolean {
  const root = phrases.roots[SET.respectively] ?? NONE;
  return isAny(0, length, (at) => (root[word[at] ?? 0] ?? 0) > 0);
}

const NONE = new Int32Array();

/** Clusters from one on that are named one after the other, where the first or the last alone has places. */
function runFrom(reading: Reading, clusters: readonly Cluster[], from: number): readonly Cluster[] {
  let to = from + 1;
  for (let last = clusters[from]; last?.name; last = clusters[to++]) {
    const next = clusters[to];
    if (!next?.name || (last.chains.length > 0 && (to - 1 > from || next.chains.length > 0))) break;
    const gap = readGap(reading, last.end, next.start);
    const isJoined = gap.and || gap.comma || gap.with || markAt(reading, last.end) === "/";
    if (gap.end < next.start || !isJoined || gap.semicolon || gap.newline) break;
  }
  return clusters.slice(from, to);
}

const MOST_BETWEEN = 10;

/** Whether the word stands beside a run, or behind one more name: "of the CRC and the Utopian Charter respectively". */
function saidWhere(reading: Reading, run: readonly Cluster[]): "beside" | "later" | "no" {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const places = run.flatMap(({ chains }) => chains.flatMap(({ pinpoints }) => pinpoints));
  if (places.length < 2 || run.filter(({ chains }) => chains.length > 0).length !== 1) return "no";
  if (isBefore(reading, start) || isBehind(reading, end)) return "beside";
  for (let at = end; at < end + MOST_BETWEEN && !isMark(reading, at, ".;:!?\n"); at++) {
    if (phraseEnd(reading, at, "respectively") > 0 && at > end) return goesTo(reading, end, at) ? "later" : "no";
  }
  return "no";
}

/** A capital begins another sentence, where the word means "accordingly". */
function isBefore(reading: Reading, start: number): boolean {
  const isParted =
    isWord(reading, start - 1) && !isCapital(reading, start - 1) && phraseEnd(reading, start - 1, "respectively") === 0;
  const at = isParted ? start - 2 : start - 1;
  return at >= 0 && phraseEnd(reading, at, "respectively") === at + 1 && !isCapital(reading, at);
}

function isBehind(reading: Reading, end: number): boolean {
  const said = phraseEnd(reading, pastMarks(reading, end, ",)"), "respectively");
  return said > 0 && markAt(reading, said) !== "(";
}

const goesTo = (reading: Reading, end: number, at: number): boolean => {
  const gap = readGap(reading, end);
  return (
    (gap.and || gap.comma) &&
    (isCapital(reading, gap.end) || (isWord(reading, gap.end) && folded(reading, gap.end) === "on")) &&
    gap.end < at
  );
};

function sharedOut(run: readonly Cluster[], isBeside: boolean): readonly Cluster[] {
  const places = run.flatMap(({ chains }) =>
    chains.flatMap((chain) => chain.pinpoints.map((pinpoint) => ({ ...chain, pinpoints: [pinpoint] }))),
  );
  const isEven = isBeside && places.length === run.length;
  return run.map((cluster, index): Cluster => {
    const { name, chains, start, end } = cluster;
    if (!name) return cluster;
    if (!isEven) return { ...cluster, name: unknownName(name.start, name.end) };
    const place = places[index];
    // The number may stand in another citation's text; this one is its own name.
    const span = chains.length > 0 ? {} : { start, end };
    return place ? { ...cluster, chains: [{ ...place, ...span }] } : cluster;
  });
}
