import { idKey } from "../gap/id-key";
import type { CellPlace } from "../result";
import type { Review } from "../review/review";
import { isTold } from "./brief-plan";
import type { BriefPlan, Extra, GapDetail, RecommendationDetail } from "./brief-plan";

/** How much of a review a brief prints; what it does not say of a gap, or of what it could do without, counts as printed. */
export interface Printed {
  readonly rows: readonly {
    readonly gap: string;
    readonly detail?: GapDetail | undefined;
    readonly recommendation?: RecommendationDetail | undefined;
  }[];
  readonly extras?: readonly Extra[] | undefined;
}

/** What a brief to a plan prints. */
export const printedBy = ({ gaps, recommendations, extras }: BriefPlan, review: Review): Printed => ({
  rows: review.gaps.map(({ id }) => ({
    gap: id,
    detail: gaps.get(id) ?? "counted",
    recommendation: recommendations.get(id) ?? "none",
  })),
  extras: [...extras],
});

/** Whether the citations of a cell are printed: those of a gap with its norms, and all where every instrument is listed. */
export function toIsPrinted(review: Review, { rows, extras }: Printed): (place: CellPlace) => boolean {
  if (extras === undefined || extras.includes("allInstruments")) return () => true;
  return outside(review, rows.filter(isUnprinted));
}

/** Whether the provisions of a cell are printed: those of a gap that is more than counted. */
export const toIsNamed = (review: Review, { rows }: Printed): ((place: CellPlace) => boolean) =>
  outside(
    review,
    rows.filter((row) => row.detail === "counted" && isUnprinted(row)),
  );

/** Whether a cell is of another gap than some. */
function outside(review: Review, rows: Printed["rows"]): (place: CellPlace) => boolean {
  const gaps = new Set(rows.map(({ gap }) => idKey(gap)));
  const gapOf = new Map<string, string>([
    ...review.gaps.map(({ id, place }) => [`Gaps ${place.row}`, idKey(id)] as const),
    ...review.amendments.map(({ gap, place }) => [`Amendments ${place.row}`, idKey(gap)] as const),
  ]);
  return ({ table, row }) => !gaps.has(gapOf.get(`${table} ${row}`) ?? "");
}

const isUnprinted = ({ detail, recommendation }: Printed["rows"][number]): boolean =>
  detail !== undefined && !isTold(detail) && (recommendation ?? "none") === "none";
