import { Pairing } from "./pairing";
import { toVersion } from "./version-unit";
import type { Version } from "./version-unit";
import type { VersionedProvision } from "./version-match";
import { WordScale } from "./word-scale";

/** Two versions while they are compared. */
export interface ComparedVersions {
  readonly old: Version;
  readonly now: Version;
  readonly scale: WordScale;
  readonly pairing: Pairing;
}

/** Two versions side by side, with nothing paired yet. */
export function compareVersions(
  old: readonly VersionedProvision[],
  now: readonly VersionedProvision[],
): ComparedVersions {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const versions = { old: toVersion(old, numberOf), now: toVersion(now, numberOf) };
  const scale = new WordScale([...versions.old.units, ...versions.now.units], numbers.size);
  return { ...versions, scale, pairing: new Pairing() };
}
