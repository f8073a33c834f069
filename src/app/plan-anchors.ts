import { idKey } from "../domain/gap/id-key";
import type { RowPlace } from "../domain/gap/row-place";
import type { Review } from "../domain/review/review";
import type { VersionedRow } from "./versioned-row";

/** A row that names provisions of the draft, and what it is to name in the new version. */
export interface Anchor {
  readonly table: "Gaps" | "Amendments";
  /** Key of the column that names them. */
  readonly column: "provisions" | "provision";
  readonly id: string;
  readonly place: RowPlace;
  /** Names as they stand in the row. */
  readonly before: readonly string[];
  readonly named: readonly NamedProvision[];
}

/** A provision that a row names. */
export interface NamedProvision {
  readonly row: VersionedRow;
  /** What it is named from now on: several for a split; none where a person has to decide, or it is gone. */
  readonly now: readonly string[];
}

/**
 * Rows that name provisions whose number or words changed. A row goes on naming what is certain; what is not, and what
 * is gone, is left for a person. An amendment changes one provision, so that what was split is for a person, too.
 */
export function planAnchors(
  review: Pick<Review, "gaps" | "amendments">,
  rows: readonly VersionedRow[],
): readonly Anchor[] {
  const byName = new Map<string, VersionedRow>();
  for (const row of rows) {
    for (const name of [row.old.citation, row.old.id]) if (idKey(name) !== "") byName.set(idKey(name), row);
  }
  for (const row of rows) byName.set(idKey(row.old.id), row);
  const named = (names: readonly string[], most: number): readonly NamedProvision[] =>
    names.flatMap((name) => {
      const row = byName.get(idKey(name));
      if (!row) return [];
      const { now, isCertain } = row.match;
      return [{ row, now: isCertain && now.length <= most ? now : [] }];
    });
  return [
    ...review.gaps.map(({ id, place, provisions }): Anchor => ({
      table: "Gaps",
      column: "provisions",
      id,
      place,
      before: provisions,
      named: named(provisions, Infinity),
    })),
    ...review.amendments.map(({ id, place, provision }): Anchor => ({
      table: "Amendments",
      column: "provision",
      id,
      place,
      before: [provision],
      named: named([provision], 1),
    })),
  ].filter((anchor) => anchor.named.some(isTouched));
}

/** Whether a row has to know: its provision has another number, other words, or is not certain. */
export const isTouched = ({ row: { match, old }, now }: NamedProvision): boolean =>
  match.wordsChanged || now.length !== 1 || now[0] !== old.id;

/** Whether a person has to decide what the row names from now on. */
export const isOpen = ({ now }: NamedProvision): boolean => now.length === 0;

/**
 * What the row names from now on. What a person has to decide keeps its number with the version it is of, so that it is
 * not taken for another provision that has that number now.
 *
 * @param ofOld how an id of the old version is written
 */
export function namesAfter(anchor: Anchor, ofOld: (id: string) => string): readonly string[] {
  const after = anchor.before.flatMap((name) => {
    const named = anchor.named.find(({ row }) =>
      [row.old.id, row.old.citation].some((one) => idKey(one) === idKey(name)),
    );
    return !named ? [name] : isOpen(named) ? [ofOld(named.row.old.id)] : named.now;
  });
  return [...new Set(after)];
}
