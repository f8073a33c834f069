import type { ComparedVersions } from "./compared-versions";
import { alikeFinder } from "./find-alike";
import type { VersionUnit } from "./version-unit";

/** Shorter texts, as headings and "Excluded.", tell little of where they came from. */
export const TELLING = 12;
/** The least likeness by which two provisions may be one: inside the same one, and anywhere, where a few words tell less. */
const ALIKE = { near: 0.45, far: 0.6, farAndShort: 0.8 } as const;

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
