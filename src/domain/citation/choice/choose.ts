import type { Reading } from "../productions/look";
import { toClusters } from "./clusters";
import type { Cluster } from "./clusters";
import type { Link } from "./links";
import { bestSplits, stretchesOf } from "./splits";
import type { Split } from "./splits";

/**
 * Give each place to the name before it, to the one after it, or to none, so that the weights of what is put together
 * are greatest. Places never cross: between two names the first ones go back, the last ones forward.
 */
export function chooseClusters(reading: Reading, links: readonly Link[]): readonly Cluster[] {
  const stretches = stretchesOf(links);
  // The best weight so far where the name has no places before it, and where it has, and how that was come by.
  let best: readonly (Path | undefined)[] = [{ weight: 0, split: undefined, before: undefined }, undefined];
  for (const stretch of stretches) {
    const next: (Path | undefined)[] = [undefined, undefined];
    for (let hasBefore = 0; hasBefore < 2; hasBefore++) {
      const path = best[hasBefore];
      if (!path) continue;
      for (const split of bestSplits(reading, links, stretch, hasBefore === 1)) {
        const state = split.forward < stretch.to ? 1 : 0;
        const weight = path.weight + split.weight;
        const known = next[state];
        if (!known || weight > known.weight) next[state] = { weight, split, before: path };
      }
    }
    best = next;
  }
  const [a, b] = best;
  return toClusters(reading, links, stretches, splitsUpTo(!b || (a && a.weight >= b.weight) ? a : b));
}

/** Splits that were chosen, the last one first. */
interface Path {
  readonly weight: number;
  readonly split: Split | undefined;
  readonly before: Path | undefined;
}

function splitsUpTo(path: Path | undefined): readonly Split[] {
  const splits: Split[] = [];
  for (let one = path; one?.split; one = one.before) splits.push(one.split);
  return splits.reverse();
}
