import { idKey } from "../gap/id-key";
import { toGapId } from "../gap/mend-ids";
import type { RowPlace } from "../gap/row-place";
import { freeId } from "../review/free-id";
import type { Review } from "../review/review";
import type { FrozenRow, FrozenTable } from "./frozen-row";
import { rowsNow } from "./frozen-row";

/** A row that has no number of its own: none at all, or that of a row above it. */
export interface Unnumbered {
  readonly table: FrozenTable;
  /** What it has; "" for none. */
  readonly id: string;
  /** Row of the sheet, counted from 1. */
  readonly row: number;
}

/** Rows that no later round could tell from others, in the order of their tables. */
export const unnumbered = ({ gaps, amendments }: Pick<Review, "gaps" | "amendments">): readonly Unnumbered[] => [
  ...unnumberedIn("Gaps", gaps),
  ...unnumberedIn("Amendments", amendments),
];

function unnumberedIn(
  table: FrozenTable,
  rows: readonly { readonly id: string; readonly place: RowPlace }[],
): readonly Unnumbered[] {
  const used = new Set<string>();
  return rows.flatMap(({ id, place }) => {
    const key = idKey(id);
    const isOwn = key !== "" && !used.has(key);
    used.add(key);
    return isOwn ? [] : [{ table, id, row: place.row }];
  });
}

/**
 * The rows of a review as they stand, each with an id of its own: one without, and the lower one of two, gets an id that
 * no row has, now or in any round.
 */
export function rowsWithOwnIds(review: Pick<Review, "gaps" | "amendments" | "rounds">): readonly FrozenRow[] {
  const rows = rowsNow(review);
  if (unnumbered(review).length === 0) return rows;
  const taken: Record<FrozenTable, string[]> = {
    Gaps: [...review.gaps.map(({ id }) => id), ...review.rounds.map(({ gap }) => gap)],
    Amendments: [...review.amendments.map(({ id }) => id), ...review.rounds.map(({ amendment }) => amendment)],
  };
  const used = new Set<string>();
  return rows.map((row) => {
    const key = `${row.table} ${idKey(row.id)}`;
    if (idKey(row.id) !== "" && !used.has(key)) {
      used.add(key);
      return row;
    }
    const id = freeId(row.table === "Gaps" ? toGapId(1) : "A-001", taken[row.table]);
    taken[row.table].push(id);
    used.add(`${row.table} ${idKey(id)}`);
    return { ...row, id };
  });
}
