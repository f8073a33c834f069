import type { Cluster } from "./clusters";
import type { LinkedChain } from "./links";

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
  if (!name && unclear[0]) return chains[0]?.bare || chains[0]?.ofExplained ? [cluster] : asked(cluster, chains);
  const own = name ? chains.filter(({ start }) => start < name.start).length : 0;
  const from = own > 0 ? unclear.lastIndexOf(true, own - 1) + 1 : 0;
  const behind = unclear.indexOf(true, own);
  const to = behind < 0 ? chains.length : behind;
  const [before, after] = [chains.slice(0, from), chains.slice(to)];
  const named = withChains(cluster, chains.slice(from, to));
  return [
    ...asked(cluster, before),
    { ...named, from: before.at(-1)?.end ?? named.from },
    ...asked({ ...cluster, from: named.end }, after),
  ];
}

function withChains(cluster: Cluster, chains: readonly LinkedChain[]): Cluster {
  const parts = cluster.name ? [cluster.name, ...chains] : chains;
  return {
    ...cluster,
    chains,
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

const asked = (cluster: Cluster, chains: readonly LinkedChain[]): readonly Cluster[] =>
  chains.length > 0
    ? [
        withChains(
          { ...cluster, name: undefined, isUnclear: true },
          chains.map((chain) => ({ ...chain, bare: false, needsName: false })),
        ),
      ]
    : [];
