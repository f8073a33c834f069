import { idKey } from "../../gap/id-key";
import { UNLIKE } from "./certainty";
import type { ComparedVersions } from "./compared-versions";
import { alikeFinder } from "./find-alike";
import type { FindAlike } from "./find-alike";
import { FEWEST_IN_PART, HELD } from "./find-splits";
import { sharedNeighbours } from "./shared-neighbours";
import type { VersionUnit } from "./version-unit";

/** Nobody compares more than so many texts with one. */
const MOST = 5;

/**
 * Looks up what an old provision may be in the new version: what it was paired with, then what says most nearly the
 * same, then what has its number, where it was paired with nothing or has that heading too, then what nobody else became
 * beside the same neighbour. What another one became for certain is offered only where it holds what this one says.
 *
 * @param certain old provisions of which it is certain what they became
 */
export function candidateFinder(
  versions: ComparedVersions,
  certain: ReadonlySet<VersionUnit>,
): (old: VersionUnit) => readonly string[] {
  const { now, scale, pairing } = versions;
  // Most versions have nothing to ask, and then nothing is made ready.
  let alike: FindAlike | undefined;
  const isTaken = (unit: VersionUnit): boolean => pairing.sourcesOf(unit).some((one) => certain.has(one));
  const holds = (unit: VersionUnit, old: VersionUnit): boolean =>
    old.words.length >= FEWEST_IN_PART && scale.heldBy(old.words, unit.words) >= HELD.perhaps;
  return (old) => {
    const near = (alike ??= alikeFinder(now.units))(old)
      .map((unit) => ({ unit, likeness: scale.likeness(old, unit) }))
      .filter(({ unit, likeness }) => likeness >= UNLIKE || holds(unit, old))
      .sort((a, b) => b.likeness - a.likeness)
      .map(({ unit }) => unit);
    const parts = pairing.partsOf(old);
    const isNamesake = ({ heading }: VersionUnit): boolean => heading !== "" && heading === old.heading;
    const sameNumber = now.units.filter(
      (unit) => idKey(unit.id) === idKey(old.id) && (parts.length === 0 || isNamesake(unit)),
    );
    const inPlace = now.units.filter(
      (unit) => pairing.isFree(unit) && pairing.isInSame(old, unit) && sharedNeighbours(versions, old, unit) > 0,
    );
    const others = [...near, ...sameNumber, ...inPlace].filter((unit) => !isTaken(unit) || holds(unit, old));
    const all = new Set([...parts, ...others]);
    return [...all].slice(0, MOST).map(({ id }) => id);
  };
}
