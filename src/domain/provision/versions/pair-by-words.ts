import type { ComparedVersions } from "./compared-versions";
import { alikeFinder } from "./find-alike";
import type { FindAlike } from "./find-alike";
import type { VersionUnit } from "./version-unit";

/** Shorter texts, as headings and "Excluded.", tell little of where they came from. */
export const TELLING = 12;
/** The least likeness by which two provisions may be one: inside the same one, and anywhere, where a few words tell less. */
const ALIKE = { near: 0.45, far: 0.6, farAndShort: 0.8 } as const;

/** What one thing left is to be like another, and by how much more than anything else left, to be the obvious one. */
const CLEAREST = { likeness: 0.6, lead: 0.2 } as const;

/**
 * Pair provisions that say the same, where each version holds such a text once.
 *
 * @param fewest words that they must have
 */
export function pairSameWords({ old, now, pairing }: ComparedVersions, fewest: number): void {
  const once = saidOnce(now.units);
  for (const [said, unit] of saidOnce(old.units)) {
    const same = once.get(said);
    if (same && unit.words.length >= fewest && pairing.isFree(unit) && pairing.isFree(same)) pairing.pair(unit, same);
  }
}

/** Provisions by what they say, as far as no other one of the version says the same. */
export function saidOnce(units: readonly VersionUnit[]): ReadonlyMap<string, VersionUnit> {
  const once = new Map<string, VersionUnit>();
  const doubled = new Set<string>();
  for (const unit of units) {
    if (once.has(unit.said)) doubled.add(unit.said);
    else once.set(unit.said, unit);
  }
  for (const said of doubled) once.delete(said);
  return once;
}

/** Pair provisions that say nearly the same, the likest first; of two that are as like, the one in the same place. */
export function pairAlike({ old, now, scale, pairing }: ComparedVersions): void {
  const alike = alikeFinder(now.units.filter((unit) => pairing.isFree(unit)));
  const pairs = old.units
    .filter((unit) => pairing.isFree(unit))
    .flatMap((unit) =>
      alike(unit).map((other) => {
        const likeness = scale.likeness(unit, other);
        const isNear = unit.outer !== undefined && pairing.isInSame(unit, other);
        return {
          unit,
          other,
          isAlike: likeness >= (isNear ? ALIKE.near : unit.words.length < TELLING ? ALIKE.farAndShort : ALIKE.far),
          rank: likeness + (isNear ? 0.1 : 0) + (unit.id === other.id ? 0.05 : 0),
        };
      }),
    )
    .filter(({ isAlike }) => isAlike)
    .sort((a, b) => b.rank - a.rank);
  for (const { unit, other } of pairs) {
    if (pairing.isFree(unit) && pairing.isFree(other)) pairing.pair(unit, other);
  }
}

/**
 * Pair what is left over and stands apart by its words: each is far more like the other than anything else that is left.
 *
 * @param isOpen which old provisions may still be something
 */
export function pairClearest(
  { old, now, scale, pairing }: ComparedVersions,
  isOpen: (old: VersionUnit) => boolean,
): void {
  const open = old.units.filter((unit) => pairing.isFree(unit) && isOpen(unit));
  if (open.length === 0) return;
  const free = now.units.filter((unit) => pairing.isFree(unit));
  const clearest = (alike: FindAlike) => (unit: VersionUnit) => {
    const [best, next] = alike(unit)
      .map((other) => ({ other, likeness: scale.likeness(unit, other) }))
      .sort((a, b) => b.likeness - a.likeness);
    const isClear = best && best.likeness >= Math.max(CLEAREST.likeness, (next?.likeness ?? 0) + CLEAREST.lead);
    return isClear ? best.other : undefined;
  };
  const [nowOf, oldOf] = [clearest(alikeFinder(free)), clearest(alikeFinder(open))];
  const pairs = open.flatMap((unit) => {
    const other = nowOf(unit);
    return other && oldOf(other) === unit ? [{ unit, other }] : [];
  });
  for (const { unit, other } of pairs) pairing.pair(unit, other);
}
