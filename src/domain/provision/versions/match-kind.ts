import type { ComparedVersions } from "./compared-versions";
import type { MatchKind } from "./version-match";
import type { VersionUnit } from "./version-unit";

/** Tells what became of old provisions, once all are paired. */
export type KindOf = (old: VersionUnit) => MatchKind;

/** What each old provision became, as far as the pairing says it. */
export function kindsOf(versions: ComparedVersions): KindOf {
  const { pairing } = versions;
  const displaced = displacedUnits(versions);
  return (old) => {
    const parts = pairing.partsOf(old);
    const [now] = parts;
    if (!now) return "gone";
    if (parts.length > 1) return "split";
    if (pairing.sourcesOf(now).length > 1) return "merged";
    if (displaced.has(old) || isElsewhere(old, now, versions)) return "moved";
    if (old.id !== now.id) return "renumbered";
    return old.said === now.said ? "same" : "changed";
  };
}

/** Whether it left the provision around it, or came into another that was there. */
function isElsewhere(old: VersionUnit, now: VersionUnit, { pairing }: ComparedVersions): boolean {
  const outer = pairing.nowOf(old.outer);
  const came = pairing.oldOf(now.outer);
  return (
    (outer !== undefined && !isAround(outer, now)) ||
    (came !== undefined && old.outer !== undefined && !isAround(came, old))
  );
}

function isAround(outer: VersionUnit, unit: VersionUnit): boolean {
  for (let one = unit.outer; one; one = one.outer) if (one === outer) return true;
  return false;
}

/** Provisions that stand among their neighbours in another order: the fewest that explain it. */
function displacedUnits({ old, pairing }: ComparedVersions): ReadonlySet<VersionUnit> {
  const displaced = new Set<VersionUnit>();
  for (const siblings of [old.top, ...old.units.map(({ inner }) => inner)]) {
    const stayed = siblings.filter((unit) => {
      const now = pairing.nowOf(unit);
      return now !== undefined && pairing.isInSame(unit, now);
    });
    const inOrder = longestRising(stayed.map((unit) => pairing.nowOf(unit)?.place ?? 0));
    stayed.forEach((unit, index) => {
      if (!inOrder.has(index)) displaced.add(unit);
    });
  }
  return displaced;
}

/** Indexes of a longest subsequence that rises. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  /** For each length, the index at which the least last number of such a subsequence stands. */
  const ends: number[] = [];
  const before = numbers.map((number, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    ends[low] = index;
    return ends[low - 1];
  });
  const rising = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) rising.add(index);
  return rising;
}
