import { COMMENT_STATE_LABELS, DISPOSITION_LABELS } from "../review/consultation";
import { fingerprintOf } from "../review/fingerprint";
import { freeIds } from "../review/free-id";
import type { Thread } from "../review/thread";
import { knownAuthor } from "../review/unknown-author";
import { mapInSteps } from "../steps";
import type { Steps } from "../steps";
import { CELL_LIMIT } from "../text/cell-limit";
import { repliesSaid } from "./keep-replies";
import type { RecordContext } from "./record-context";
import type { FeedbackCells, FeedbackColumn, NewRecord } from "./record-plan";
import { RECORD_WORDS } from "./record-words";
import { formatRowMark } from "./row-mark";
import { dayOf, withReplies } from "./said-lines";

const FIRST_ID = "F-01";

/** Rows for comments that none records yet, and whether all that was said fits into them. */
export function newRecords(
  threads: readonly Thread[],
  context: RecordContext,
): Steps<readonly (NewRecord & { readonly isWhole: boolean })[]> {
  const ids = context.review.feedback.map(({ id }) => id).filter((id) => id !== "");
  const give = freeIds(ids);
  return mapInSteps(oldestFirst(threads), (thread) => newRecord(thread, give(ids.at(-1) ?? FIRST_ID), context), 1);
}

/** Programs store comments in orders of their own; those without a time come last, in the order they are stored. */
const oldestFirst = (threads: readonly Thread[]): readonly Thread[] =>
  [...threads].sort((a, b) => (secondOf(a) < secondOf(b) ? -1 : secondOf(a) > secondOf(b) ? 1 : 0));

const secondOf = ({ time }: Thread): string => (time === "" ? "9" : time.slice(0, 19));

function newRecord(thread: Thread, id: string, context: RecordContext): NewRecord & { readonly isWhole: boolean } {
  const { author, time, text, form } = thread;
  const { language } = context.review.details;
  const place = context.places.of(thread);
  const words = RECORD_WORDS[language];
  const replies = withReplies("", thread.replies);
  const isResolved = form === undefined && thread.resolved;
  const cells = {
    id,
    raisedBy: knownAuthor(author),
    date: dayOf(time),
    source: form === "note" ? words.note : words.comment,
    gap: place.gap,
    column: place.label,
    feedback: text.slice(0, CELL_LIMIT),
    disposition: DISPOSITION_LABELS.open[language],
    replies: replies.text,
    ...(isResolved && { closedHow: words.resolvedBefore }),
    comment: COMMENT_STATE_LABELS[isResolved ? "resolved" : "open"][language],
    cell: place.cell,
    rowSeen: formatRowMark({ ...place, words: fingerprintOf([text]), replies: repliesSaid(replies.text, thread) }),
    thread: thread.id,
  };
  return { thread, cells: withoutEmpty(cells), isWhole: replies.isWhole && text.length <= CELL_LIMIT };
}

function withoutEmpty(cells: FeedbackCells): FeedbackCells {
  const filled: Partial<Record<FeedbackColumn, string>> = {};
  for (const column of Object.keys(cells) as FeedbackColumn[]) if (cells[column]) filled[column] = cells[column];
  return filled;
}
