import { idKey } from "../gap/id-key";
import type { Feedback } from "../review/consultation";
import type { Review } from "../review/review";
import { threadKeysIn } from "../review/thread-ids";
import { rowAbout, typedGap } from "./about-row";
import { readRowMark } from "./row-mark";
import type { KnownRow } from "./row-mark";
import { placesIn } from "./thread-place";
import type { FoundRow, Places, ThreadPlace } from "./places";

/**
 * The row that the record says a comment is about, with its gap; undefined where the record says of no other row than
 * the comment hangs on, or only a person can tell.
 */
export function toldRow(feedback: Feedback, place: ThreadPlace, places: Places): FoundRow | undefined {
  const mark = readRowMark(feedback.rowSeen);
  const row = mark ? rowAbout(feedback, mark, place, places) : typedGap(feedback, place, places);
  if (!row || (row.table === place.table && idKey(row.row) === idKey(place.row))) return undefined;
  return { ...row, gap: gapOf(row, places) };
}

const gapOf = ({ table, row }: KnownRow, places: Places): string =>
  table === "Gaps" ? row : (places.find(table, row)?.gap ?? "");

/**
 * The gaps of open comments by the comments' ids in small letters, where the record says of another row than the comment
 * hangs on; `""` where it says that the comment is about no gap.
 */
export function toldGaps(review: Review): ReadonlyMap<string, string> {
  const telling = review.feedback.filter(mayTellAnotherRow);
  const gaps = new Map<string, string>();
  if (telling.length === 0) return gaps;
  const places = placesIn(review);
  const open = new Map(review.threads.filter(({ resolved }) => !resolved).map((one) => [one.id.toLowerCase(), one]));
  for (const feedback of telling)
    for (const id of threadKeysIn(feedback.thread)) {
      const thread = open.get(id);
      const row = thread && toldRow(feedback, places.of(thread), places);
      if (row && !gaps.has(id)) gaps.set(id, row.gap);
    }
  return gaps;
}

/** Most rows say what their comments' places say; then no row need be compared with them. */
function mayTellAnotherRow({ rowSeen, gap }: Feedback): boolean {
  const mark = readRowMark(rowSeen);
  return mark ? mark.about !== undefined || (mark.table === "Gaps" && idKey(mark.row) !== idKey(gap)) : gap !== "";
}
