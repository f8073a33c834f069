import { idKey } from "../../gap/id-key";
import type { ComparedVersions } from "./compared-versions";
import { alikeFinder } from "./find-alike";
import type { FindAlike } from "./find-alike";
import type { VersionUnit } from "./version-unit";

/** What is less alike than this is nothing that a person would take for the same. */
const UNLIKE = 0.2;
/** Nobody compares more than so many texts with one. */
const MOST = 5;

/**
 * Looks up what an old provision may be in the new version: what it was paired with, then what says most nearly the
 * same, then what has its number, then what nobody else became in its place.
 */
export function candidateFinder({ now, scale, pairing }: ComparedVersions): (old: VersionUnit) => readonly string[] {
  // Most versions have nothing to ask, and then nothing is made ready.
  let alike: FindAlike | undefined;
  return (old) => {
    const near = (alike ??= alikeFinder(now.units))(old)
      .map((unit) => ({ unit, likeness: scale.likeness(old, unit) }))
      .filter(({ likeness }) => likeness >= UNLIKE)
      .sort((a, b) => b.likeness - a.likeness)
      .map(({ unit }) => unit);
    const sameNumber = now.units.filter(({ id }) => idKey(id) === idKey(old.id));
    const inPlace = now.units.filter((unit) => pairing.isFree(unit) && pairing.isInSame(old, unit));
    const all = new Set([...pairing.partsOf(old), ...near, ...sameNumber, ...inPlace]);
    return [...all].slice(0, MOST).map(({ id }) => id);
  };
}
