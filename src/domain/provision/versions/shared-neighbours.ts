import type { ComparedVersions } from "./compared-versions";
import type { VersionUnit } from "./version-unit";

/** On how many sides, from 0 to 2, the neighbour of two provisions, or the lack of one, is the same. */
export function sharedNeighbours(
  { old, now, pairing }: ComparedVersions,
  before: VersionUnit,
  after: VersionUnit,
): number {
  const [olds, nows] = [before.outer?.inner ?? old.top, after.outer?.inner ?? now.top];
  return [-1, 1].filter((step) => pairing.nowOf(olds[before.place + step]) === nows[after.place + step]).length;
}
