import type { Reply, Thread } from "../../domain/review/thread";

/** Ask where a comment hangs; it is there after the next sync. */
export function loadLocation(comment: Excel.Comment): Excel.Range {
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
