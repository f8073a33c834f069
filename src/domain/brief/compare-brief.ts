import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import { fingerprintOf, fingerprintOfGap } from "../review/fingerprint";
import type { Review } from "../review/review";

/** How a brief stands to the review of today, over all and row by row. */
export interface BriefComparison {
  /** `"fresh"` when every row is. */
  readonly state: "fresh" | "stale";
  /** The review's gaps in table order, then those that are gone, in the order the brief remembers them. */
  readonly rows: readonly RowComparison[];
}

/** One gap, named by its id, and what became of it since the brief was made. */
export interface RowComparison {
  readonly gap: string;
  readonly state: RowState;
}

export type RowState = "fresh" | "changed" | "new" | "gone";

/** The part of a brief's memory that says which rows it was made from. */
export interface RememberedRows {
  readonly rows: readonly { readonly gap: string; readonly fingerprint: string }[];
}

/**
 * Row by row, whether a brief still says what the review says.
 *
 * Every gap counts, also one the brief had no room for: it is in the numbers.
 * A withdrawn gap has changed, it is not gone.
 */
export function compareBrief(record: RememberedRows, review: Review): BriefComparison {
  const remembered = new Map(record.rows.map(({ gap, fingerprint }) => [gap, fingerprint]));
  const amendmentsOf = amendmentsByGap(review.amendments);
  const present = new Set(review.gaps.map(({ id }) => id));
  const rows: readonly RowComparison[] = [
    ...review.gaps.map((gap): RowComparison => {
      const before = remembered.get(gap.id);
      const now = fingerprintOfBriefRow(gap, amendmentsOf.get(gap.id) ?? []);
      return { gap: gap.id, state: before === undefined ? "new" : before === now ? "fresh" : "changed" };
    }),
    ...[...remembered.keys()].filter((gap) => !present.has(gap)).map((gap): RowComparison => ({ gap, state: "gone" })),
  ];
  return { state: rows.every(({ state }) => state === "fresh") ? "fresh" : "stale", rows };
}

/** The fingerprint of all that a brief may show of a gap: its own cells and its amendments, in table order. */
export const fingerprintOfBriefRow = (gap: Gap, amendments: readonly Amendment[]): string =>
  fingerprintOf([
    fingerprintOfGap(gap),
    ...amendments.flatMap(({ provision, draftText, newText, alternativeText, justification }) => [
      provision,
      draftText,
      newText,
      alternativeText,
      justification,
    ]),
  ]);

/** The rows of the brief that a review would make now, in table order. */
export function briefRows(review: Review): RememberedRows["rows"] {
  const amendmentsOf = amendmentsByGap(review.amendments);
  return review.gaps.map((gap) => ({
    gap: gap.id,
    fingerprint: fingerprintOfBriefRow(gap, amendmentsOf.get(gap.id) ?? []),
  }));
}

/** The fingerprint of a whole brief: over the ids and fingerprints of its rows, in their order. */
export const fingerprintOfBrief = (rows: RememberedRows["rows"]): string =>
  fingerprintOf(rows.map(({ gap, fingerprint }) => `${gap} ${fingerprint}`));

/** Amendments by the id of their gap, each list in table order. */
export function amendmentsByGap(amendments: readonly Amendment[]): ReadonlyMap<string, readonly Amendment[]> {
  const byGap = new Map<string, Amendment[]>();
  for (const amendment of amendments) {
    const known = byGap.get(amendment.gap);
    if (known) known.push(amendment);
    else byGap.set(amendment.gap, [amendment]);
  }
  return byGap;
}
