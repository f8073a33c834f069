import type { Amendment } from "../amendment/amendment";
import type { Review } from "./review";
import { idKey } from "../gap/id-key";

/** The amendments of each gap, in table order, under the gap's `idKey`. */
export function amendmentsByGap(review: Review): ReadonlyMap<string, readonly Amendment[]> {
  const byGap = new Map<string, Amendment[]>();
  for (const amendment of review.amendments) {
    const key = idKey(amendment.gap);
    const known = byGap.get(key);
    if (known) known.push(amendment);
    else byGap.set(key, [amendment]);
  }
  return byGap;
}
