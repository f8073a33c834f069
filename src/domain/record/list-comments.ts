import type { Feedback } from "../review/consultation";
import type { Review } from "../review/review";
import type { Thread } from "../review/thread";
import { finish } from "../steps";
import { toldRow } from "./gaps-about";
import { matchThreads } from "./match-threads";
import { copiesIn, isSaidAgain } from "./on-copies";
import { recordRows } from "./record-rows";
import { placesIn } from "./thread-place";
import type { ThreadPlace } from "./places";

/** A comment or a note, where it hangs, and the first row of Feedback that records it. */
export interface ListedComment {
  readonly thread: Thread;
  /** Its cell, and the row that it is about: the one it hangs on, unless the record names another. */
  readonly place: ThreadPlace;
  /** Undefined where none does, or where that is not certain. */
  readonly feedback: Feedback | undefined;
  /** It is on a copy and says once more what the review holds. */
  readonly isAgain: boolean;
}

/**
 * Every comment and note of a review, in the order the workbook stores them.
 *
 * @param shown the same review as it is to be shown, row by row: without names, say
 */
export function listComments(review: Review, shown: Review = review): readonly ListedComment[] {
  const places = placesIn(review);
  const recorded = finish(recordRows(review.feedback));
  const copies = copiesIn(review);
  const own = review.threads.filter((thread) => !isSaidAgain(thread, review));
  const { known, renamed } = finish(matchThreads(recorded, own, copies.by, places));
  const rows = new Map<Thread, Feedback>();
  for (const [{ feedback }, thread] of renamed) rows.set(thread, feedback);
  for (const [{ feedback }, threads] of [...known].reverse()) for (const one of threads) rows.set(one, feedback);
  const numbers = new Map(review.feedback.map((row, at) => [row, at]));
  return review.threads.map((thread, at) => {
    const row = rows.get(copies.same.get(thread) ?? thread) ?? copies.recorded.get(thread)?.feedback;
    const feedback = row && shown.feedback[numbers.get(row) ?? -1];
    const place = places.of(thread);
    const told = row && toldRow(row, place, places);
    return {
      thread: shown.threads[at] ?? thread,
      place: { ...place, ...told },
      feedback,
      isAgain: isSaidAgain(thread, review),
    };
  });
}
