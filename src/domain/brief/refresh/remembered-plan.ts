import { idKey } from "../../gap/id-key";
import type { Review } from "../../review/review";
import type { Brief } from "../brief";
import type { BriefInput } from "../brief-input";
import type { BriefPlan, GapDetail, RecommendationDetail } from "../brief-plan";
import { composeBrief, composeToPlan } from "../compose-brief";
import type { LinkedMemory } from "./linked-text";

/**
 * The brief as it would be made today with as much of each gap as the brief at hand shows, so that a row that grew does
 * not cut the texts of others. A brief of an earlier version does not remember that: there it is chosen anew.
 */
export function composeAsRemembered(input: BriefInput, memory: LinkedMemory): Brief {
  const chosen = memory.extras === undefined ? composeBrief(input) : undefined;
  return composeToPlan(input, {
    gaps: new Map([
      ...(chosen?.rows ?? []).map(({ gap, detail = "counted" }) => [gap, detail] as const),
      ...details(input.review, memory, ({ detail }) => detail),
    ]),
    recommendations: new Map([
      ...(chosen?.rows ?? []).map(({ gap, recommendation = "none" }) => [gap, recommendation] as const),
      ...details(input.review, memory, ({ recommendation }) => recommendation),
    ]),
    extras: new Set(chosen?.extras ?? memory.extras),
  } satisfies BriefPlan);
}

/** By the ids of the review, which may be spelled otherwise in the brief. */
function details<Detail extends GapDetail | RecommendationDetail>(
  review: Review,
  memory: LinkedMemory,
  of: (row: LinkedMemory["rows"][number]) => Detail | undefined,
): readonly (readonly [string, Detail])[] {
  const known = new Map(memory.rows.map((row) => [idKey(row.gap), of(row)]));
  return review.gaps.flatMap(({ id }) => {
    const detail = known.get(idKey(id));
    return detail === undefined ? [] : [[id, detail] as const];
  });
}
