import type { Reply, Thread } from "../../domain/review/thread";

/** Threads on their way: where they hang is there after the next sync. */
export interface ThreadLoading {
  readonly comment: Excel.Comment;
  readonly location: Excel.Range;
}

/** Ask where the threads hang. */
export function loadLocations(comments: Excel.CommentCollection): readonly ThreadLoading[] {
  return comments.items.map((comment) => {
    const location = comment.getLocation();
    location.load("address,worksheet/name");
    return { comment, location };
  });
}

export function toThread({ comment, location }: ThreadLoading): Thread {
  return {
    ...said(comment),
    sheet: location.worksheet.name,
    cell: cellOf(location.address),
    resolved: comment.resolved,
    replies: comment.replies.items.map(said),
  };
}

const said = ({ id, authorName, creationDate, content }: Excel.Comment | Excel.CommentReply): Reply => ({
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
