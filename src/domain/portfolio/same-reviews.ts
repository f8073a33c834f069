import { fold } from "../text/fold";
import type { ReviewSummary } from "./review-summary";

/**
 * For each review the places of others that are the same one: of a draft with the same title, and with half of the rows
 * or more of the shorter of the two. A copy that somebody went on working in is still the same review.
 */
export function sameReviews(reviews: readonly Pick<ReviewSummary, "title" | "rows">[]): readonly (readonly number[])[] {
  const all = reviews.map(({ title, rows }) => ({ title: fold(title), rows: new Set(rows) }));
  return all.map((one, at) =>
    all.flatMap((other, place) =>
      place !== at && one.title === other.title && shareRows(one.rows, other.rows) ? [place] : [],
    ),
  );
}

function shareRows(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((row) => b.has(row)).length;
  return shared > 0 && 2 * shared >= Math.min(a.size, b.size);
}
