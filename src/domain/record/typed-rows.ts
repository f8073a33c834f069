import { isSameId } from "../gap/id-key";
import { LANGUAGES } from "../language";
import type { Feedback } from "../review/consultation";
import { columnOf } from "../review/tables";
import type { Thread } from "../review/thread";
import { knownAuthor } from "../review/unknown-author";
import { calendarDay } from "../text/dates/calendar-day";
import { fold } from "../text/fold";
import type { RecordRow } from "./record-rows";
import { IN_WORD, saysComment } from "./record-words";
import { dayOf } from "./said-lines";
import { shortName } from "./thread-place";
import type { Places, ThreadPlace } from "./places";

/** Whether a row names no comment: a person typed it, an adopted table brought it, or the columns for that were deleted. */
export const namesNoComment = ({ ids }: Pick<RecordRow, "ids">): boolean => ids.length === 0;

/**
 * Whether such a row may be about a comment that says the same: by its author, on that gap or on none, and not from a
 * document. Its cell and its day speak against none: rows are put in and sorted, sheets get other names, and the day may
 * be where the person was, or when they typed it.
 */
export function mayBeTyped({ feedback }: RecordRow, thread: Thread, places: Places): boolean {
  if (feedback.cell === IN_WORD) return false;
  const place = places.of(thread);
  const raiser = fold(knownAuthor(feedback.raisedBy));
  if (raiser === "" || raiser !== fold(knownAuthor(thread.author))) return false;
  return feedback.gap.trim() === "" || isSameId(feedback.gap, place.gap);
}

/** Whether a row names a cell, with its sheet, that is not the one of a comment, as a remark that an adopted table brought does. */
const namesOtherCell = ({ cell }: Feedback, place: ThreadPlace): boolean =>
  cell.includes("!") && bareCell(cell) !== bareCell(place.cell);

const bareCell = (cell: string): string => fold(cell.replaceAll(/[$']/gu, ""));

/**
 * Whether nothing that such a row says of a comment leaves a doubt: its day and its column are named as well, and no
 * other cell, and no other source, as a letter or a consultation, in which the same may have been said.
 */
export function isTypedOf(feedback: Feedback, { time }: Thread, now: ThreadPlace): boolean {
  const { date, column, source } = feedback;
  if ((source.trim() !== "" && !saysComment(source)) || namesOtherCell(feedback, now)) return false;
  const typed = fold(column);
  const header = columnOf(now.table, now.column)?.header;
  const short = shortName(now.table, now.column);
  const names = [
    now.label,
    ...[header, short].flatMap((words) => (words ? LANGUAGES.map((language) => words[language]) : [])),
  ];
  return (calendarDay(date) ?? date.trim()) === dayOf(time) && names.some((name) => fold(name) === typed);
}
