import { invalidArgument, invalidOperation } from "../rich-api/office-error";
import type { Book } from "./book";
import { raiseComment } from "./raise-events";
import type { Sheet } from "./sheet";
import type { MentionState, SaidState, ThreadState } from "./thread";

/** What is said, and whom it mentions. */
export interface Content {
  readonly text: string;
  readonly mentions?: readonly MentionState[];
}

/** @throws OfficeError without a text, or when the cell has a thread already */
export function addThread(book: Book, sheet: Sheet, row: number, column: number, content: Content): ThreadState {
  if (content.text === "") throw invalidArgument("a comment without a text", "CommentCollection.add");
  if (book.threadAt(sheet, row, column))
    throw invalidOperation("The cell has a thread already", "CommentCollection.add");
  const thread: ThreadState = { ...say(book, content), sheet, row, column, resolved: false, replies: [] };
  book.threads.push(thread);
  raiseComment(book, thread, "added");
  return thread;
}

export function addReply(book: Book, thread: ThreadState, content: Content): SaidState {
  if (content.text === "") throw invalidArgument("a reply without a text", "CommentReplyCollection.add");
  const reply = say(book, content);
  thread.replies = [...thread.replies, reply];
  raiseComment(book, thread, "ReplyAdded");
  return reply;
}

export function setResolved(book: Book, thread: ThreadState, resolved: boolean): void {
  if (thread.resolved === resolved) return;
  thread.resolved = resolved;
  raiseComment(book, thread, resolved ? "CommentResolved" : "CommentReopened");
}

export function deleteThread(book: Book, thread: ThreadState): void {
  book.threads = book.threads.filter((other) => other !== thread);
  raiseComment(book, thread, "deleted");
}

export function deleteReply(book: Book, thread: ThreadState, reply: SaidState): void {
  thread.replies = thread.replies.filter((other) => other !== reply);
  raiseComment(book, thread, "ReplyDeleted");
}

const say = (book: Book, { text, mentions }: Content): SaidState => ({
  id: book.newId(),
  author: book.user.name,
  email: book.user.email,
  time: book.now().toISOString(),
  content: text,
  ...(mentions && { mentions }),
});
