import { idKey } from "../gap/id-key";

/** A row that an edit may be meant for: its number on the sheet, its id, and what the cell in question holds. */
export interface RowCandidate {
  readonly row: number;
  readonly id: string;
  readonly text: string;
}

/** The row an edit was made for, as it was when it was read. */
export interface RowWanted {
  readonly row: number;
  readonly id: string;
  readonly before: string;
}

/**
 * Find a row again after rows were sorted, inserted or deleted.
 *
 * Ids are compared by their keys (`idKey`). Where several rows have the id,
 * the one whose cell still holds what was read is meant, first of all the one
 * at the same place.
 *
 * Undefined when no row has the id, or when two that moved are alike.
 */
export function findRow(candidates: readonly RowCandidate[], wanted: RowWanted): RowCandidate | undefined {
  const id = idKey(wanted.id);
  const named = candidates.filter((candidate) => idKey(candidate.id) === id);
  if (named.length < 2) return named[0];
  const unchanged = named.filter(({ text }) => text === wanted.before);
  return unchanged.find(({ row }) => row === wanted.row) ?? (unchanged.length === 1 ? unchanged[0] : undefined);
}
