import type { Cluster } from "./cluster-links";
import { anyWord } from "../grammar/any-word";
import type { NameIndex } from "../names/name-index";
import { readJoin } from "../places/read-join";
import { unknownName } from "../names/read-names";

const WORD = anyWord(({ respectively }) => respectively);
const HAS_WORD = new RegExp(WORD, "iu");
/** Right before the names or the places; a capital begins another sentence, where the word means "accordingly". */
const BEFORE = new RegExp(`(?<![\\p{L}-])(?:${WORD}) (?:\\p{Ll}+ )?$`, "u");
/** Right after them. */
const AFTER = new RegExp(`^[\\s,)]{0,3}(?:${WORD})(?!\\p{L})(?! ?\\()`, "iu");
/** After one more name that was not known: "of the CRC and the Utopian Charter respectively". */
const LATER = new RegExp(
  `^[\\s,)]{0,3}(?:(?:and|or|и|или|және|мен) )?(?:of )?(?:the )?(?:(?:\\p{Lu}|(?:on|о|об) )[^.;:!?\\n]{0,60}?)?(?<!\\p{L})(?:${WORD})(?!\\p{L})(?! ?\\()`,
  "u",
);
/** Codes before that are looked at. */
const REACH = 40;
/** Codes of "the ". */
const THE = 4;

/**
 * Clusters whose places were said to belong to one name each: "articles 16 and 17 of the CRC and the ICCPR
 * respectively". Where there are not as many places as names, nothing says whose a place is, and all names count as
 * unknown.
 */
export function assignRespectively(text: string, clusters: readonly Cluster[], names: NameIndex): readonly Cluster[] {
  if (!HAS_WORD.test(text)) return clusters;
  const shared: Cluster[] = [];
  for (let from = 0; from < clusters.length;) {
    const run = runFrom(text, clusters, from, names);
    shared.push(...(isSaid(text, run) ? sharedOut(text, run) : run));
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
    const { end, and, comma, with: beside, semicolon, newline } = readJoin(text, last.end, names);
    if (end + THE < next.start || !(and || comma || beside) || semicolon || newline) break;
  }
  return clusters.slice(from, to);
}

function isSaid(text: string, run: readonly Cluster[]): boolean {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const places = run.flatMap(({ chains }) => chains.flatMap(({ pinpoints }) => pinpoints));
  if (places.length < 2 || run.filter(({ chains }) => chains.length > 0).length !== 1) return false;
  return BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || LATER.test(text.slice(end, end + REACH + REACH));
}

function sharedOut(text: string, run: readonly Cluster[]): readonly Cluster[] {
  const places = run.flatMap(({ chains }) =>
    chains.flatMap((chain) => chain.pinpoints.map((pinpoint) => ({ ...chain, pinpoints: [pinpoint] }))),
  );
  const [first, last] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const beside =
    AFTER.test(text.slice(last, last + REACH)) || BEFORE.test(text.slice(Math.max(0, first - REACH), first));
  const isEven = beside && places.length === run.length;
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
