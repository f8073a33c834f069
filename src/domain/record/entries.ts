import type { Feedback } from "../review/consultation";
import type { Review } from "../review/review";
import type { Thread } from "../review/thread";
import { recordKeysOf } from "../review/record-key";
import { threadKeysIn } from "../review/thread-ids";
import { toldApart } from "../text/told-apart";
import { fold } from "../text/fold";
import { copiesIn, isSaidAgain } from "./on-copies";
import { statusOf } from "./status-of";
import type { FeedbackStatus } from "./status-of";

/** Something that was said of the review: a comment, what the record has of it, or both. */
export interface RecordEntry {
  /** Stays the same as long as it is about the same, wherever its row is moved; none stands twice. */
  readonly key: string;
  /** Undefined for what was said elsewhere, and for a comment that is not there any more. */
  readonly thread: Thread | undefined;
  /** Rows of the record; none for a comment that is not recorded yet, several where more than one names it. */
  readonly feedback: readonly Feedback[];
  /** How far it has come, as the comment stands now; of several rows the one that has the longest way to go. */
  readonly status: FeedbackStatus;
}

/** Every comment in the order of the workbook, but for those that a copy says once more, then every row of the record that has none. */
export function recordEntries(review: Review): readonly RecordEntry[] {
  const byThread = new Map<string, Feedback[]>();
  const keys = new Map(review.feedback.map((row) => [row, threadKeysIn(row.thread)]));
  for (const [row, ids] of keys) for (const id of ids) byThread.set(id, [...(byThread.get(id) ?? []), row]);
  const rowKeys = toldApart(review.feedback.map(({ id }) => `row ${id}`));
  const keyOfRow = new Map(review.feedback.map((row, at) => [row, rowKeys[at] ?? ""]));
  const own = review.threads.filter((thread) => !isSaidAgain(thread, review));
  const { by } = copiesIn(review);
  const keysOf = (thread: Thread): readonly string[] => [thread, ...(by.get(thread) ?? [])].flatMap(recordKeysOf);
  const threads = new Set(own.flatMap(keysOf));
  return [
    ...own.map((thread): RecordEntry => {
      const feedback = [...new Set(keysOf(thread).flatMap((id) => byThread.get(id) ?? []))];
      return { key: thread.id, thread, feedback, status: statusWith(thread, feedback, review) };
    }),
    ...review.feedback
      .filter((row) => keys.get(row)?.every((id) => !threads.has(id)))
      .map((row): RecordEntry => ({
        key: keyOfRow.get(row) ?? "",
        thread: undefined,
        feedback: [row],
        status: statusOf(row, review),
      })),
  ];
}

/** Whoever raised it, answers for it, or is to take the next step. */
export const peopleOf = ({ thread, feedback, status }: RecordEntry): readonly string[] => {
  const waitsFor = "waitsFor" in status ? [status.waitsFor] : [];
  const named = [
    ...(thread ? [thread.author] : []),
    ...feedback.flatMap(({ raisedBy, assignedTo }) => [raisedBy, assignedTo]),
    ...waitsFor,
  ]
    .map((name) => name.trim())
    .filter((name) => name !== "");
  // Nearly always the one who wrote the comment.
  if (named.every((name) => name === named[0])) return named.slice(0, 1);
  return [...new Map(named.map((name) => [fold(name), name])).values()];
};

const LONGEST_WAY: readonly FeedbackStatus["kind"][] = ["open", "deleted", "answered", "closed"];

function statusWith(thread: Thread, feedback: readonly Feedback[], review: Review): FeedbackStatus {
  const author = review.details.author.trim();
  // What was recorded of the comment may be older than what it is now; a note is not resolved but disposed of.
  const now = thread.form === undefined ? (thread.resolved ? "resolved" : "open") : undefined;
  const [first, ...others] = feedback.map((row) => statusOf(row, review, now ?? row.comment));
  if (!first) return thread.resolved ? { kind: "closed", how: "resolved" } : { kind: "open", waitsFor: author };
  return others.reduce(
    (last, status) => (LONGEST_WAY.indexOf(status.kind) < LONGEST_WAY.indexOf(last.kind) ? status : last),
    first,
  );
}
