import { COMMENT_STATE_LABELS } from "../review/consultation";
import type { Feedback } from "../review/consultation";
import type { Thread } from "../review/thread";
import { recordKeyOf } from "../review/record-key";
import { isLikeAThreadId, threadIdsIn } from "../review/thread-ids";
import { knownAuthor } from "../review/unknown-author";
import { keepAll, keepWords } from "./keep-words";
import { keepPlace, keepUnseen } from "./keep-place";
import { keepState } from "./keep-state";
import type { RecordRow } from "./record-rows";
import type { RecordContext } from "./record-context";
import type { ChangedRecord, FeedbackCells, RecordQuestion } from "./record-plan";
import { formatRowMark, renewedMark } from "./row-mark";
import { withCopies } from "./said-on-copies";
import type { WithCopies } from "./said-on-copies";
import { dayOf, linesOf, withLines } from "./said-lines";

/** What reading its comments anew does to a row of Feedback; no cells where it stays as it is. */
export interface RecordChange extends ChangedRecord {
  readonly question?: RecordQuestion;
  readonly isWhole: boolean;
}

/** A row that records one comment: what it says, its state and where it hangs. */
export function changeRecord(row: RecordRow, thread: Thread, context: RecordContext): RecordChange {
  const { feedback, mark } = row;
  const words = keepWords(row, thread, context);
  const state = keepState(feedback, [thread], context);
  const place = keepPlace(feedback, mark, thread, context);
  const identity = identify(row, thread);
  const said = withLine(words.cells, state.line, feedback);
  const changes = { ...identity, ...place.cells, ...said.cells, ...state.cells };
  // An older mark, which tells of no replies, is good for as long as nothing changes.
  const tellsReplies = mark?.replies !== undefined || Object.keys(changes).length > 0;
  const replies = tellsReplies ? words.said : undefined;
  const { gap, texts, ...marked } = place.place;
  const tellsGap = mark?.gap !== undefined || tellsReplies;
  const now = {
    ...marked,
    ...(tellsGap && gap && { gap }),
    ...((mark?.texts !== undefined || tellsReplies) && texts && { texts }),
    words: words.print,
    replies,
  };
  const seen = Object.keys(changes).length > 0 ? formatRowMark(now) : renewedMark(now, feedback.rowSeen);
  const cells = { ...changes, ...(seen !== feedback.rowSeen && { rowSeen: seen }) };
  const isIdentified = Object.keys(identity).length > 0;
  const news = [...words.news, ...state.news, ...place.news, ...(isIdentified ? (["identified"] as const) : [])];
  return {
    feedback,
    thread,
    cells,
    news,
    isWhole: words.isWhole && said.isWhole,
    ...(place.question && { question: place.question }),
  };
}

/** A row that a person wrote about several comments, or that is not the first about one: their words are only added. */
export function changeShared(row: RecordRow, threads: readonly Thread[], context: RecordContext): RecordChange {
  const words = keepAll(row, threads, context);
  const state = keepState(row.feedback, threads, context);
  const said = withLine(words.cells, state.line, row.feedback);
  const cells = { ...said.cells, ...state.cells };
  return {
    feedback: row.feedback,
    thread: undefined,
    cells,
    news: [...words.news, ...state.news],
    isWhole: words.isWhole && said.isWhole,
  };
}

/** What is written of a comment's words, with a line more among the replies. */
function withLine(
  cells: FeedbackCells,
  line: string | undefined,
  { replies }: Feedback,
): { readonly cells: FeedbackCells; readonly isWhole: boolean } {
  if (line === undefined) return { cells, isWhole: true };
  const { text, isWhole } = withLines(linesOf(cells.replies ?? replies), [line]);
  return { cells: { ...cells, replies: text }, isWhole };
}

/** A row whose comments are not in the workbook any more, or were on a copy that is not. */
export function markGone({ feedback, mark, ids }: RecordRow, context: RecordContext): RecordChange {
  const isKnown = feedback.comment === "deleted" || !ids.some(isLikeAThreadId);
  const { details } = context.review;
  const place = mark && keepUnseen(feedback, mark, threadOf(feedback), context);
  const replies = saidOfRow(feedback, true, context);
  const now = mark && place && { words: mark.words, replies: mark.replies, ...place.place };
  const seen = now && renewedMark(now, feedback.rowSeen);
  return {
    feedback,
    thread: undefined,
    cells: {
      ...(!isKnown && { comment: COMMENT_STATE_LABELS.deleted[details.language] }),
      ...place?.cells,
      ...(replies.text !== feedback.replies && { replies: replies.text }),
      ...(seen !== undefined && seen !== feedback.rowSeen && { rowSeen: seen }),
    },
    news: [...(isKnown ? [] : (["deleted"] as const)), ...(place?.news ?? []), ...replies.news],
    isWhole: replies.isWhole,
    ...(place?.question && { question: place.question }),
  };
}

/** A row whose comments may be there unread, or may be others: what copies of them say is added all the same. */
export function keepUnread({ feedback }: RecordRow, context: RecordContext): RecordChange {
  const { text, isWhole, news } = saidOfRow(feedback, feedback.comment === "resolved", context);
  const cells = text === feedback.replies ? {} : { replies: text };
  return { feedback, thread: undefined, cells, news, isWhole };
}

/** The replies of a row with what copies say of a comment that the row alone has. */
const saidOfRow = (feedback: Feedback, resolved: boolean, context: RecordContext): WithCopies =>
  withCopies(feedback.replies, [{ text: feedback.feedback, resolved }], context.copied.get(feedback) ?? [], context);

/** A comment that is not there any more, as its row has it. */
export const threadOf = ({ id, thread, cell, raisedBy, feedback }: Feedback): Thread => ({
  id: threadIdsIn(thread)[0] ?? id,
  sheet: cell.slice(0, Math.max(0, cell.lastIndexOf("!"))),
  cell: cell.slice(cell.lastIndexOf("!") + 1),
  author: raisedBy,
  time: "",
  text: feedback,
  resolved: false,
  replies: [],
});

/** Who wrote it and when, where the row does not say, and the id it goes by now. */
function identify({ feedback, ids }: RecordRow, thread: Thread): FeedbackCells {
  const { id, copy, author, time } = thread;
  const key = recordKeyOf(thread);
  const isBlank = (column: keyof Feedback & ("raisedBy" | "date")): boolean => feedback[column].trim() === "";
  return {
    ...(isBlank("raisedBy") && knownAuthor(author) !== "" && { raisedBy: knownAuthor(author) }),
    ...(isBlank("date") && dayOf(time) !== "" && { date: dayOf(time) }),
    ...(!ids.includes(key) && { thread: copy ? key : id }),
  };
}
