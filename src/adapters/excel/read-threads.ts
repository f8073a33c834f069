import type { CellAddress } from "../../app/ports";
import type { Reply, Thread } from "../../domain/review/thread";

export const toThread = (comment: Excel.Comment, place: CellAddress): Thread => ({
  ...said(comment),
  ...place,
  resolved: comment.resolved,
  replies: comment.replies.items.map(said),
});

/** What notes say; what it takes to understand them is loaded when there are any. */
export async function toNoteThreads(
  notes: readonly (readonly [Excel.Note, CellAddress])[],
): Promise<readonly Thread[]> {
  if (notes.length === 0) return [];
  const { noteAsThread } = await import(/* webpackChunkName: "notes" */ "../../domain/review/note");
  return notes.map(([{ authorName, content }, place]) => noteAsThread({ ...place, author: authorName, text: content }));
}

/** What a comment and an answer to it have in common, once loaded. */
export const said = ({ id, authorName, creationDate, content }: Excel.Comment | Excel.CommentReply): Reply => ({
  id,
  author: authorName,
  time: isoTime(creationDate),
  text: content,
});

/** Office.js makes a date of it; a workbook's text when the library leaves it as it came. */
function isoTime(time: Date | string): string {
  const date = new Date(time);
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  // Of a comment without a time Excel's library makes a date that is none.
  return typeof time === "string" ? time : "";
}

/** `"'My sheet'!$D$7"` to `"D7"`. */
export const cellOf = (address: string): string => address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
