import type { Cluster } from "./cluster-links";
import { GRAMMARS } from "./grammar/grammars";
import type { NameIndex } from "./name-index";
import { readJoin } from "./read-join";
import { unknownName } from "./read-names";

const WORD = Object.values(GRAMMARS)
  .flatMap(({ respectively }) => respectively)
  .join("|");
const RESPECTIVELY = new RegExp(`(?<![\\p{L}-])(?:${WORD})(?!\\p{L})`, "iu");
/** Codes on either side in which the word is looked for. */
const REACH = 18;
/** Codes of "the ". */
const THE = 4;

/**
 * Clusters whose places were said to belong to one name each: "articles 16 and 17 of the CRC and the ICCPR
 * respectively". Where there are not as many places as names, nothing says whose a place is, and all names count as
 * unknown.
 */
export function shareOut(text: string, clusters: readonly Cluster[], names: NameIndex): readonly Cluster[] {
  if (clusters.length < 2 || !RESPECTIVELY.test(text)) return clusters;
  const shared: Cluster[] = [];
  for (let from = 0; from < clusters.length;) {
    const run = runFrom(text, clusters, from, names);
    shared.push(...(run.length > 1 && isShared(text, run) ? sharedOut(run) : run));
    from += run.length;
  }
  return shared;
}

/** Clusters from one on that are named one after the other, where the first or the last alone has places. */
function runFrom(text: string, clusters: readonly Cluster[], from: number, names: NameIndex): readonly Cluster[] {
  let to = from + 1;
  for (let last = clusters[from]; last?.name; last = clusters[to++]) {
    const next = clusters[to];
    if (!next?.name || (last.chains.length > 0 && (to - 1 > from || next.chains.length > 0))) break;
    const { end, and, comma, semicolon, newline } = readJoin(text, last.end, names);
    if (end + THE < next.start || !(and || comma) || semicolon || newline) break;
  }
  return clusters.slice(from, to);
}

const isShared = (text: string, run: readonly Cluster[]): boolean =>
  run.filter(({ chains }) => chains.length > 0).length === 1 &&
  RESPECTIVELY.test(text.slice(Math.max(0, (run[0]?.start ?? 0) - REACH), (run.at(-1)?.end ?? 0) + REACH));

function sharedOut(run: readonly Cluster[]): readonly Cluster[] {
  const places = run.flatMap(({ chains }) =>
    chains.flatMap((chain) => chain.pinpoints.map((pinpoint) => ({ ...chain, pinpoints: [pinpoint] }))),
  );
  const isEven = places.length === run.length;
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
