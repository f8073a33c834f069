import type { Cluster } from "./clusters";
import type { LinkedChain } from "./links";
import { nobodys, withOnly } from "./set-apart";

/**
 * Clusters in which places stand apart of which the text does not tell what they are, so that they are asked about:
 * "CRC 16+ and 17". So are those between which and the name such places stand.
 */
export const unclearApart = (clusters: readonly Cluster[]): readonly Cluster[] =>
  clusters.some(hasUnclear) ? clusters.flatMap((one) => (hasUnclear(one) ? apart(one) : one)) : clusters;

const hasUnclear = ({ chains }: Cluster): boolean => chains.some(isUnclear);

const isUnclear = (chain: LinkedChain): boolean => chain.isUnclear;

function apart(cluster: Cluster): readonly Cluster[] {
  const { name, chains } = cluster;
  const unclear = chains.map(isUnclear);
  // Numbers that no name stands beside cite nothing.
  if (!name && unclear[0])
    return chains[0]?.bare || chains[0]?.ofExplained ? [cluster] : nobodys(cluster, chains, true);
  const own = name ? chains.filter(({ start }) => start < name.start).length : 0;
  const from = own > 0 ? unclear.lastIndexOf(true, own - 1) + 1 : 0;
  const behind = unclear.indexOf(true, own);
  return withOnly(cluster, from, behind < 0 ? chains.length : behind, true);
}
