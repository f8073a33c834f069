import { idKey } from "../../gap/id-key";
import type { ComparedVersions } from "./compared-versions";
import { saidOnce } from "./pair-by-words";
import type { VersionUnit } from "./version-unit";

/** An old and a new provision in the same place. */
interface InPlace {
  readonly old: VersionUnit;
  readonly now: VersionUnit;
  readonly likeness: number;
  /** Whether the new one stands where the neighbours of the old one went. */
  readonly isBetween: boolean;
}
/** Which of them are one, so far as their place tells it: for sure, or what may be one. */
export const IN_PLACE = {
  surely: ({ likeness }: InPlace): boolean => likeness >= 0.5,
  perhaps: ({ old, now, likeness, isBetween }: InPlace): boolean =>
    likeness >= 0.3 || (now.isRepealed && (isBetween || now.number === old.number)),
} as const;
/** Provisions of one place that are compared with each other. */
const MOST_IN_PLACE = 8;

/**
 * Pair what holds others by its number and its heading together, where each version has that heading once: it is itself,
 * also where most of what was inside left it. What holds nothing is told by its words.
 */
export function pairByHeading({ old, now, pairing }: ComparedVersions): void {
  const once = headedOnce(now.units);
  for (const [heading, unit] of headedOnce(old.units)) {
    const other = once.get(heading);
    if (!other || idKey(unit.id) !== idKey(other.id) || unit.inner.length + other.inner.length === 0) continue;
    if (pairing.isFree(unit) && pairing.isFree(other)) pairing.pair(unit, other);
  }
}

/**
 * Pair what holds others and says the same, where each version holds such a text once and most of what was inside
 * the old one is in the new one: an article is itself under any number, however short its points are, and though
 * another was put into it. One point under a heading that was given away is not the article that it left.
 */
export function pairSameHolders({ old, now, pairing }: ComparedVersions): void {
  const once = saidOnce(now.units);
  for (const [said, unit] of saidOnce(old.units)) {
    const other = once.get(said);
    if (!other || !pairing.isFree(unit) || !pairing.isFree(other)) continue;
    const inside = new Set(other.inner.map((one) => one.said));
    const kept = unit.inner.filter((one) => inside.has(one.said)).length;
    if (kept > unit.inner.length / 2) pairing.pair(unit, other);
  }
}

/**
 * Pair what says the same inside provisions that are paired, where each of the two holds such a text once: the same
 * words elsewhere are those of another one.
 */
export function pairSameWithin({ old, pairing }: ComparedVersions): void {
  // What is around others stands before them.
  for (const unit of old.units) {
    const other = pairing.nowOf(unit);
    if (!other || unit.inner.length === 0) continue;
    const once = saidOnce(other.inner);
    for (const [said, one] of saidOnce(unit.inner)) {
      const same = once.get(said);
      if (same && pairing.isFree(one) && pairing.isFree(same)) pairing.pair(one, same);
    }
  }
}

/** Provisions by their headings, as far as no other one of the version has the same. */
function headedOnce(units: readonly VersionUnit[]): ReadonlyMap<string, VersionUnit> {
  const headed = units.filter(({ heading }) => heading !== "");
  const counts = new Map<string, number>();
  for (const { heading } of headed) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  return new Map(headed.filter(({ heading }) => counts.get(heading) === 1).map((unit) => [unit.heading, unit]));
}

/** Pair what is around provisions that are paired: where most of them went, there it went. */
export function pairByInner({ old, pairing }: ComparedVersions): void {
  for (const unit of [...old.units].reverse()) {
    if (unit.inner.length === 0 || !pairing.isFree(unit)) continue;
    const votes = new Map<VersionUnit, number>();
    let paired = 0;
    for (const inner of unit.inner) {
      const now = pairing.nowOf(inner);
      if (!now) continue;
      paired++;
      if (now.outer) votes.set(now.outer, (votes.get(now.outer) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    if (best && best[1] > paired / 2 && best[1] > unit.inner.length / 4 && pairing.isFree(best[0]))
      pairing.pair(unit, best[0]);
  }
}

/**
 * Pair what is left by its place: inside provisions that are paired, between neighbours that are paired, or with the
 * number it had, so far as the words allow it.
 */
export function pairInPlace(versions: ComparedVersions, isOne: (pair: InPlace) => boolean): void {
  const { old, now, pairing } = versions;
  pairSiblings(versions, old.top, now.top, isOne);
  for (const unit of old.units) {
    const other = pairing.nowOf(unit);
    if (other && unit.inner.length > 0) pairSiblings(versions, unit.inner, other.inner, isOne);
  }
}

function pairSiblings(
  { scale, pairing }: ComparedVersions,
  olds: readonly VersionUnit[],
  nows: readonly VersionUnit[],
  isOne: (pair: InPlace) => boolean,
): void {
  const free = nows.filter((unit) => pairing.isFree(unit));
  if (free.length === 0) return;
  const byNumber = new Map(free.map((unit) => [unit.number, unit]));
  const slots = slotsOf(olds, free, (unit) => {
    const other = pairing.nowOf(unit);
    return other && nows[other.place] === other ? other.place : undefined;
  });
  const pairs = olds
    .filter((unit) => pairing.isFree(unit))
    .flatMap((unit) => {
      const slot = slots.get(unit) ?? [];
      const numbered = byNumber.get(unit.number);
      return [...new Set([...slot, ...(numbered ? [numbered] : [])])].map((other) => {
        const likeness = scale.likeness(unit, other);
        const isBetween = slot.includes(other);
        const rank = likeness + (isBetween ? 0.1 : 0) + (other === numbered ? 0.09 : 0);
        return { old: unit, now: other, likeness, isBetween, rank };
      });
    })
    .filter(isOne)
    .sort((a, b) => b.rank - a.rank);
  for (const pair of pairs) {
    if (pairing.isFree(pair.old) && pairing.isFree(pair.now)) pairing.pair(pair.old, pair.now);
  }
}

/** For each old provision without a pair, the free new ones between those that its paired neighbours became. */
function slotsOf(
  olds: readonly VersionUnit[],
  free: readonly VersionUnit[],
  placeOf: (unit: VersionUnit) => number | undefined,
): ReadonlyMap<VersionUnit, readonly VersionUnit[]> {
  const slots = new Map<VersionUnit, readonly VersionUnit[]>();
  const places = olds.map(placeOf);
  for (let at = 0; at < olds.length; at++) {
    if (places[at] !== undefined) continue;
    const first = at;
    while (at < olds.length && places[at] === undefined) at++;
    const [after, before] = [places[first - 1] ?? -1, places[at] ?? Infinity];
    const [from, until] = [firstAfter(free, after), firstAfter(free, before - 1)];
    for (let one = first; one < at; one++) {
      // Of many, those about as far from the neighbour.
      const start = Math.max(from, Math.min(from + one - first - MOST_IN_PLACE / 2, until - MOST_IN_PLACE));
      slots.set(olds[one]!, free.slice(start, Math.min(until, start + MOST_IN_PLACE)));
    }
  }
  return slots;
}

/** Index of the first that stands behind a place. */
function firstAfter(units: readonly VersionUnit[], place: number): number {
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.place > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
