import type { Amendment } from "../amendment/amendment";
import { gapsNamedIn } from "../gap/gaps-named";
import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import type { Review } from "./review";

/** The amendments of each gap, in table order, under the gap's `idKey`; one of several gaps is of each. */
export const amendmentsByGap = ({
  amendments,
}: Pick<Review, "amendments">): ReadonlyMap<string, readonly Amendment[]> => byGap(amendments);

const byGap = memoise((amendments: readonly Amendment[]) => {
  const found = new Map<string, Amendment[]>();
  for (const amendment of amendments) {
    for (const key of new Set(gapsNamedIn(amendment.gap).map(idKey))) {
      const known = found.get(key);
      if (known) known.push(amendment);
      else found.set(key, [amendment]);
    }
  }
  return found;
});
