import type { Reply, Thread } from "../../domain/review/thread";

/** Ask where a comment or a note hangs; it is there after the next sync. */
export function loadLocation(comment: Excel.Comment | Excel.Note): Excel.Range {
  const location = comment.getLocation();
  location.load("address,worksheet/name");
  return location;
}

export const toThread = (comment: Excel.Comment, location: Excel.Range): Thread => ({
  ...said(comment),
  sheet: location.worksheet.name,
  cell: cellOf(location.address),
  resolved: comment.resolved,
  replies: comment.replies.items.map(said),
});

/** What notes say; what it takes to understand them is loaded when there are any. */
export async function toNoteThreads(
  notes: readonly (readonly [Excel.Note, Excel.Range])[],
): Promise<readonly Thread[]> {
  if (notes.length === 0) return [];
  const { noteAsThread } = await import(/* webpackChunkName: "notes" */ "../../domain/review/note");
  return notes.map(([{ authorName, content }, { worksheet, address }]) =>
    noteAsThread({ sheet: worksheet.name, cell: cellOf(address), author: authorName, text: content }),
  );
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
  return Number.isNaN(date.getTime()) ? String(time) : date.toISOString();
}

/** `"'My sheet'!$D$7"` to `"D7"`. */
export const cellOf = (address: string): string => address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
