import { hasSameItems } from "../domain/lists";
import { isSameId } from "../domain/gap/id-key";
import { findPlace, keysOf, literally } from "../domain/lookup/cited-provisions";
import { runOfPlaces } from "../domain/lookup/run-of-places";
import { oldNumbersTold } from "./old-numbers-note";
import type { OldNumber } from "./old-numbers-note";
import type { VersionedRow } from "./versioned-row";

/**
 * Numbers of earlier versions among the places that words name, of provisions that have another one or none in the new
 * version; of what the old version lacks, as a point that is to be added, those around it. What a note that still stands
 * in the row tells of is a number of the version before that note, and is told again where it became yet another, or what it was. The
 * program changes no text of a person: these have to be looked at.
 */
export function toOldNumbers(
  rows: readonly VersionedRow[],
): (places: readonly string[], notes?: string) => readonly OldNumber[] {
  const olds = rows.map((row) => ({ id: row.old.id, citation: row.old.citation, row })).sort(byOrder);
  const keys = keysOf(olds);
  const nowOf = (id: string): readonly string[] => literally(id, keys)?.row.match.now ?? [id];
  const isGuess = (id: string): boolean => literally(id, keys)?.row.match.isCertain === false;
  return (places, notes = "") => {
    const told = oldNumbersTold(notes);
    const toldKeys = new Map([...told].map(([key, one]) => [key, [one]]));
    const each = places.flatMap((place) => {
      const run = runOfPlaces(place, keys, olds);
      return run.length > 0 ? run.map((one) => one.id) : [place];
    });
    // Who corrected a text may have left the note, and then it names the numbers that the note gave.
    const isAsTold = [...told.values()].every(({ id }) => each.some((place) => isSameId(place, id)));
    const isGiven = (place: string): boolean =>
      [...told.values()].some(({ now }) => now.some((id) => isSameId(place, id)));
    const named = each.flatMap((place): readonly OldNumber[] => {
      const before = isAsTold || !isGiven(place) ? findPlace(place, toldKeys).provision : undefined;
      if (before) {
        const guess = before.now.some(isGuess) && { isGuess: true as const };
        return [{ ...before, now: before.now.flatMap(nowOf), ...guess }].filter(
          (one) => !hasSameItems(one.now, before.now),
        );
      }
      const { provision, among } = findPlace(place, keys);
      return (provision ? [provision] : among)
        .filter(({ row: { match, old } }) => !hasSameItems(match.now, [old.id]))
        .map(({ id, row }) => ({ id, now: row.match.now }));
    });
    return [...new Map(named.map((one) => [one.id, one])).values()];
  };
}

/** As the draft has them, where the rows tell it. */
const byOrder = (a: { readonly row: VersionedRow }, b: { readonly row: VersionedRow }): number =>
  (a.row.old.order ?? 0) - (b.row.old.order ?? 0);
