import { idKey } from "../domain/gap/id-key";
import { findPlace, keysOf } from "../domain/lookup/cited-provisions";
import type { PlacesSaid } from "./places-said";
import type { VersionedRow } from "./versioned-row";

/**
 * Numbers of the old version that the words of a gap and of its amendments name, of provisions that have another one or
 * none in the new version; of what the old version lacks, as a point that is to be added, those around it. The program changes no text of a person: these have to be looked at.
 */
export function toOldNumbers(
  said: PlacesSaid,
  rows: readonly VersionedRow[],
): (gap: { readonly id: string }) => readonly VersionedRow[] {
  const renumbered = new Set(rows.filter(({ match, old }) => match.now.length !== 1 || match.now[0] !== old.id));
  const keys = keysOf(rows.map((row) => ({ id: row.old.id, citation: row.old.citation, row })));
  return ({ id }) => {
    const named = (said.get(idKey(id)) ?? []).flatMap((place) => {
      const { provision } = findPlace(place, keys);
      return provision && renumbered.has(provision.row) ? [provision.row] : [];
    });
    return [...new Set(named)];
  };
}
