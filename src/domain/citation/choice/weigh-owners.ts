import type { Reading } from "../productions/look";
import type { Link } from "./links";
import { bestSplits, stretchesOf, sumsOf } from "./splits";
import type { Stretch, Sums } from "./splits";
import { NEVER } from "./weigh-neighbours";

/** What may be done with a place: give it to the name before it, to the one after it, or to none. */
export type Owner = "before" | "after" | "none";

/** What a whole text weighs at best with one place given so; -Infinity where that can't be. */
export type Owners = Readonly<Record<Owner, number>>;

/** Places between two names that are weighed each; more take too long. */
const MOST_WEIGHED = 40;

/** By its link, how each place could have been given, for those who ask why it was given as it is. */
export function weighOwners(reading: Reading, links: readonly Link[]): ReadonlyMap<Link, Owners> {
  const stretches = stretchesOf(links);
  const [starts, ends] = [bestBefore(reading, links, stretches), bestAfter(reading, links, stretches)];
  const owners = new Map<Link, Record<Owner, number>>();
  stretches.forEach((stretch, index) => {
    if (stretch.to - stretch.from > MOST_WEIGHED) return;
    ([0, 1] as const).forEach((state) => {
      const before = starts[index]?.[state] ?? NEVER;
      if (before === NEVER) return;
      const sums = sumsOf(reading, links, stretch, state === 1);
      for (const { back, forward, weight } of allSplits(stretch, sums)) {
        const total = before + weight + (ends[index + 1]?.[forward < stretch.to ? 1 : 0] ?? NEVER);
        links.slice(stretch.from + 1, stretch.to).forEach((link, place) => {
          const at = stretch.from + 1 + place;
          const owner = at < back ? "before" : at >= forward ? "after" : "none";
          const known = owners.get(link) ?? { before: NEVER, after: NEVER, none: NEVER };
          owners.set(link, { ...known, [owner]: Math.max(known[owner], total) });
        });
      }
    });
  });
  return owners;
}

/** What a text weighs at best, by whether the name at hand has no places before it or has. */
type Best = readonly [without: number, with_: number];

const stateOf = (forward: number, { to }: Stretch): 0 | 1 => (forward < to ? 1 : 0);

/** Up to each stretch. */
function bestBefore(reading: Reading, links: readonly Link[], stretches: readonly Stretch[]): readonly Best[] {
  const all: Best[] = [[0, NEVER]];
  for (const stretch of stretches) {
    const next: [number, number] = [NEVER, NEVER];
    (all.at(-1) ?? next).forEach((weight, state) => {
      if (weight === NEVER) return;
      for (const split of bestSplits(reading, links, stretch, state === 1)) {
        const to = stateOf(split.forward, stretch);
        next[to] = Math.max(next[to], weight + split.weight);
      }
    });
    all.push(next);
  }
  return all;
}

/** From each stretch on. */
function bestAfter(reading: Reading, links: readonly Link[], stretches: readonly Stretch[]): readonly Best[] {
  const all: Best[] = [[0, 0]];
  for (const stretch of [...stretches].reverse()) {
    const after = all[0] ?? [0, 0];
    const best = (hasBefore: boolean): number =>
      bestSplits(reading, links, stretch, hasBefore).reduce(
        (most, split) => Math.max(most, split.weight + after[stateOf(split.forward, stretch)]),
        NEVER,
      );
    all.unshift([best(false), best(true)]);
  }
  return all;
}

function* allSplits(
  { from, to }: Stretch,
  { back, forward }: Sums,
): Generator<{ readonly back: number; readonly forward: number; readonly weight: number }> {
  const first = from + 1;
  for (let end = first; end <= to; end++)
    for (let start = end; start <= to; start++) {
      const weight = (back[end - first] ?? NEVER) + (start < to ? (forward[start] ?? NEVER) : 0);
      if (weight > NEVER) yield { back: end, forward: start, weight };
    }
}
