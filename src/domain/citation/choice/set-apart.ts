import type { Cluster } from "./clusters";
import type { LinkedChain } from "./links";

/**
 * A cluster with some of its places alone; those before and behind them are set apart, and are nobody's.
 *
 * @param isUnclear what is set apart is asked about
 */
export function withOnly(cluster: Cluster, from: number, to: number, isUnclear: boolean): readonly Cluster[] {
  const { chains } = cluster;
  const [before, own] = [chains.slice(0, from), withChains(cluster, chains.slice(from, to))];
  return [
    ...nobodys(cluster, before, isUnclear),
    { ...own, from: before.at(-1)?.end ?? cluster.from },
    ...nobodys({ ...cluster, from: own.end }, chains.slice(to), isUnclear),
  ];
}

/** Places of a cluster without its name; none where there are no such. */
export function nobodys(cluster: Cluster, chains: readonly LinkedChain[], isUnclear: boolean): readonly Cluster[] {
  if (chains.length === 0) return [];
  const own = chains.map((chain) => ({ ...chain, bare: chain.bare && !isUnclear, needsName: false }));
  return [{ ...withChains({ ...cluster, name: undefined }, own), ...(isUnclear && { isUnclear }) }];
}

function withChains(cluster: Cluster, chains: readonly LinkedChain[]): Cluster {
  const ends = [cluster.name, chains[0], chains.at(-1)].flatMap((one) => one ?? []);
  const [start, end] = [ends.map((one) => one.start), ends.map((one) => one.end)];
  return { ...cluster, chains, start: Math.min(...start), end: Math.max(...end) };
}
