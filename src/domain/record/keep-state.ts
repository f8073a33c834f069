import { COMMENT_STATE_LABELS } from "../review/consultation";
import type { CommentState, Feedback } from "../review/consultation";
import type { Thread } from "../review/thread";
import type { RecordContext } from "./record-context";
import type { FeedbackCells, RecordNews } from "./record-plan";
import { reopenedLine, reopenedOn } from "./reopened";
import { RECORD_WORDS, saysResolvedInExcel } from "./record-words";

/** Whether a comment is resolved, as the record is to hold it. */
export interface KeptState {
  readonly cells: FeedbackCells;
  /** A line to stand among the replies. */
  readonly line?: string;
  readonly news: readonly RecordNews[];
}

/**
 * The state of the comments of a row. One that is resolved closes its row, if nobody has closed it yet: by whom and when,
 * Excel does not tell, so that nobody is named, and the day it was seen on is no day of closing. Opened again, it opens
 * the row: where a person wrote how it was closed, that stays, and a line says that it no longer holds.
 */
export function keepState(feedback: Feedback, threads: readonly Thread[], context: RecordContext): KeptState {
  const { language } = context.review.details;
  const before = feedback.comment;
  const now = threads.map((thread) => stateOf(thread, before)).includes("open") ? "open" : "resolved";
  const isClosed = [feedback.closedBy, feedback.closedOn, feedback.closedHow].some((cell) => cell.trim() !== "");
  const closes = now === "resolved" && before !== "resolved" && !isClosed;
  const opens = now === "open" && saysResolvedInExcel(feedback.closedHow);
  const isOnCopy = threads.every(({ copy }) => copy !== undefined);
  const isDated = feedback.closedBy.trim() === "" && feedback.closedOn.trim() !== "";
  const isUndone = now === "open" && before === "resolved" && isClosed && !opens;
  const isSaid = reopenedOn(feedback, now) !== undefined;
  return {
    ...(isUndone && !isSaid && { line: reopenedLine(feedback, context.today, language) }),
    cells: {
      // Of a comment on a copy nothing is kept while it is open: a copy is deleted by and by.
      ...(now !== before &&
        !(isOnCopy && before === undefined && now === "open") && { comment: COMMENT_STATE_LABELS[now][language] }),
      ...(closes && { closedHow: RECORD_WORDS[language].resolvedSeen(context.today) }),
      ...(opens && { closedHow: "", ...(isDated && { closedOn: "" }) }),
    },
    news: newsOf(before, now),
  };
}

/**
 * A note can't be resolved, and a program that makes a note of a thread, or drops its time, drops the tick too: what was
 * known of it holds on.
 */
function stateOf({ form, time, resolved }: Thread, before: CommentState | undefined): CommentState {
  if (form === undefined && (time !== "" || resolved)) return resolved ? "resolved" : "open";
  return before === "resolved" ? "resolved" : "open";
}

function newsOf(before: CommentState | undefined, now: CommentState): readonly RecordNews[] {
  if (before === "deleted") return now === "resolved" ? ["returned", "resolved"] : ["returned"];
  if (before === now || (before === undefined && now === "open")) return [];
  return now === "resolved" ? ["resolved"] : ["reopened"];
}
