import type { ResolvedCitation } from "../citation/citation";
import type { Gap } from "../gap/gap";
import type { RowToCite } from "../lookup/suggestion";
import { amendmentsByGap } from "./amendments-by-gap";
import { idKey } from "../gap/id-key";
import { activeGaps } from "./row-ids";
import type { Review } from "./review";

/** A gap of a review as `suggestParts` wants it: with its amendments and what the other gaps cite, withdrawn ones aside. */
export function toRowToCite(
  review: Review,
  gap: Gap,
  citationsIn: (text: string) => readonly ResolvedCitation[],
): RowToCite {
  return {
    gap,
    amendments: idKey(gap.id) === "" ? [] : (amendmentsByGap(review).get(idKey(gap.id)) ?? []),
    cited: citationsIn(gap.sources),
    others: activeGaps(review)
      .filter(({ place }) => place.row !== gap.place.row)
      .map(({ sources }) => citationsIn(sources)),
  };
}
