import { HOW_FAR, LEADING, MET } from "../grammar/of-the-draft";
import { beginsAs, folded, isCapital, isWord, markAt, written } from "../productions/look";
import { readGap } from "../productions/gaps";
import type { NameElement } from "../productions/elements";
import type { Reading } from "../productions/look";
import { isTreaty } from "./clauses";
import type { Cluster } from "./clusters";
import type { LinkedChain } from "./links";
import { ofHeadings } from "./of-headings";
import { isSetApart, saidBehind } from "./said-of-place";

/** A part of a cluster, and whether it is an article that is explained. */
interface Part {
  readonly cluster: Cluster;
  readonly isExplained: boolean;
  /** It goes on with the part before it. */
  readonly goesOn: boolean;
}

/**
 * Clusters by the headings of their articles, too: one of a treaty's list that is explained behind a semicolon, and not
 * by its heading, may be the draft's and is asked about with those that follow, "CRC, Art. 16; Art. 9 – parental consent".
 */
export function explainedApart(reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  if (clusters.every(({ chains }) => chains.length < 2)) return ofHeadings(reading, clusters);
  const parts = clusters.flatMap((cluster, at) => partsOf(reading, cluster, clusters[at + 1]?.start ?? Infinity));
  const found: Cluster[] = [];
  for (const [index, cluster] of ofHeadings(
    reading,
    parts.map((part) => part.cluster),
  ).entries()) {
    const { isExplained, goesOn } = parts[index] ?? {};
    const last = found.at(-1);
    const isIts = cluster.ofList !== undefined && cluster.ofList === (last?.name ?? last?.ofList);
    if (last && goesOn && (isIts || !isExplained))
      found[found.length - 1] = { ...last, chains: [...last.chains, ...cluster.chains], end: cluster.end };
    else found.push(cluster);
  }
  return found;
}

/** A cluster as one part, or each place of it from the first on that is explained as one of its own. */
function partsOf(reading: Reading, cluster: Cluster, until: number): readonly Part[] {
  const { name, chains } = cluster;
  const isList = chains.length > 1 && name && isTreaty(name) && name.start < (chains[0]?.start ?? 0);
  const explained =
    isList && !isOfOneForm(reading, name, chains)
      ? chains.map((_, at) => isExplainedPlace(reading, chains, at, until))
      : [];
  const first = explained.indexOf(true);
  const own = chains.slice(0, first);
  const last = own.at(-1);
  if (!last) return [{ cluster, isExplained: false, goesOn: false }];
  return [
    { cluster: { ...cluster, chains: own, end: last.end }, isExplained: false, goesOn: false },
    ...chains.slice(first).map((chain, index) => {
      const at = { start: chain.start, end: chain.end, from: chains[first + index - 1]?.end ?? last.end };
      const place = { ...cluster, ...at, name: undefined, chains: [chain], inList: false };
      return { cluster: place, isExplained: explained[first + index] === true, goesOn: true };
    }),
  ];
}

/** "CRC: Art. 16 (privacy); Art. 34 (abuse online)": a list below its head, of which each item has the same form. */
const isOfOneForm = (reading: Reading, { end }: NameElement, chains: readonly LinkedChain[]): boolean =>
  markAt(reading, end) === ":" && chains.every((chain) => markAt(reading, chain.end) === "(");

/** Whether words say what an article is about: no label, no heading with its capital, nor whether it is met. */
function isExplainedPlace(reading: Reading, chains: readonly LinkedChain[], at: number, until: number): boolean {
  const [before, own] = [chains[at - 1], chains[at]];
  if (!before || own?.unit !== "article" || own.sharesUnit || markAt(reading, own.start - 1) !== ";") return false;
  const { from, to, isBare } = saidBehind(reading, own.end, chains[at + 1]?.start ?? until);
  if (from >= to || !isWord(reading, from) || isCapital(reading, from)) return false;
  if (isBare ? !isClause(reading, from) : !isSetApart(reading, own.end)) return false;
  const isLabel = isSetApart(reading, before.end) && markAt(reading, from + 1) === ")";
  return !isLabel && !tellsHowFar(reading, from, to);
}

/** "ст. 9 не содержит гарантий", and not "Art. 9 et seq.", "Art. 9 as read in …", "ст. 9 в части …", "art. 9 a) y b)". */
const isClause = (reading: Reading, from: number): boolean =>
  readGap(reading, from).end === from &&
  written(reading, from).length > 1 &&
  !LEADING.has(folded(reading, from)) &&
  isWord(reading, from + 1);

/** "not reflected", "partly": what is said of a standard. */
function tellsHowFar(reading: Reading, from: number, to: number): boolean {
  let at = from;
  while (at < to && HOW_FAR.has(written(reading, at).toLowerCase())) at++;
  return beginsAs(reading, at, MET) || (at > from && !isWord(reading, at));
}
