import { keepSame } from "../../keep-same";
import { askedAbout } from "../../record/asked-about";
import type { Review } from "../../review/review";

/** Whether two readings of a review come to the same brief; on which sheet its tables stand does not matter. */
export function isSameForBrief(before: Review, now: Review): boolean {
  if (before === now) return true;
  const told = forBrief(before);
  return keepSame(told, forBrief(now)) === told;
}

/** Without what no brief tells, and what making one writes. */
const forBrief = (review: Review): object => ({
  ...review,
  threads: [],
  asked: [...askedAbout(review)].map(({ id }) => id),
  tables: review.tables.map(({ table, letters }) => ({ table, columns: Object.keys(letters) })),
  detailPlaces: {},
  details: { ...review.details, briefFile: "", briefFingerprint: "" },
});
