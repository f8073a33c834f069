import { idKey } from "../../gap/id-key";
import type { Review } from "../../review/review";
import type { Brief } from "../brief";
import type { BriefInput } from "../brief-input";
import { isTold } from "../brief-plan";
import type { BriefPlan, GapDetail, RecommendationDetail } from "../brief-plan";
import { composeBrief, composeToPlan } from "../compose-brief";
import type { LinkedMemory } from "./linked-text";

/**
 * The brief as it would be made today with as much of each gap as the brief at hand shows, so that a row that grew does
 * not cut the texts of others; a gap that came since has the recommendation that a brief made anew would give it. A brief
 * of an earlier version does not remember that: there it is chosen anew.
 */
export function composeAsRemembered(input: BriefInput, memory: LinkedMemory): Brief {
  const isWhole = memory.extras !== undefined;
  const rows = memory.rows.filter((row) => !isWhole || !isAdded(row));
  const known = new Set(rows.map(({ gap }) => idKey(gap)));
  const isAnew =
    !isWhole || input.review.gaps.some(({ id, status }) => status !== "withdrawn" && !known.has(idKey(id)));
  const chosen = isAnew ? composeBrief(input) : undefined;
  return composeToPlan(input, {
    gaps: new Map([
      ...(isWhole ? [] : (chosen?.rows ?? [])).map(({ gap, detail = "counted" }) => [gap, detail] as const),
      ...details(input.review, memory.rows, ({ detail }) => detail),
    ]),
    recommendations: new Map([
      ...(chosen?.rows ?? []).map(({ gap, recommendation = "none" }) => [gap, recommendation] as const),
      ...details(input.review, rows, ({ recommendation }) => recommendation),
    ]),
    extras: new Set(isWhole ? memory.extras : chosen?.extras),
  } satisfies BriefPlan);
}

/** Whether a refresh put the row into the brief: it alone tells a gap without its recommendation. */
export const isAdded = ({ detail, recommendation }: LinkedMemory["rows"][number]): boolean =>
  isTold(detail) && recommendation === "none";

/** By the ids of the review, which may be spelled otherwise in the brief. */
function details<Detail extends GapDetail | RecommendationDetail>(
  review: Review,
  rows: LinkedMemory["rows"],
  of: (row: LinkedMemory["rows"][number]) => Detail | undefined,
): readonly (readonly [string, Detail])[] {
  const known = new Map(rows.map((row) => [idKey(row.gap), of(row)]));
  return review.gaps.flatMap(({ id }) => {
    const detail = known.get(idKey(id));
    return detail === undefined ? [] : [[id, detail] as const];
  });
}
