import type { Feedback } from "../review/consultation";
import { decisionOf } from "../review/decision-of";
import type { Review } from "../review/review";
import { calendarDay } from "../text/dates/calendar-day";
import { fold } from "../text/fold";
import { readSpeaker } from "./people";
import { reopenedOn } from "./reopened";
import { saysResolvedInExcel } from "./record-words";
import { isStamped } from "./said-lines";

/** How far a piece of feedback has come, and on whom the next step is. */
export type FeedbackStatus =
  /** Nobody has decided on it, or said what became of it; `waitsFor` owes that. */
  | { readonly kind: "open"; readonly waitsFor: string }
  /** There is an answer; `waitsFor`, who raised it, has not agreed yet. */
  | { readonly kind: "answered"; readonly waitsFor: string }
  | { readonly kind: "closed"; readonly how: "resolved" | "confirmed" }
  /** Its comment is not in the file, and it was not closed: deleted there, or recorded in another copy. */
  | { readonly kind: "deleted" };

/**
 * The status of a row of Feedback.
 *
 * It is closed when its comment is resolved in Excel, or when it says by whom, how and when it was agreed; a later word
 * of the one who raised it opens it again. In a
 * workbook of an earlier version, which has no place for how and when, a name is enough. `waitsFor` is `""` where
 * nobody is named.
 *
 * @param comment how its comment stands, where that is known better than the row has it
 */
export function statusOf(feedback: Feedback, review: Review, comment = feedback.comment): FeedbackStatus {
  const closed = closedHow(feedback, review, comment);
  if (closed) return { kind: "closed", how: closed };
  if (comment === "deleted") return { kind: "deleted" };
  if (isAnswered(feedback) && !isTakenUpAgain(feedback, comment))
    return { kind: "answered", waitsFor: feedback.raisedBy.trim() };
  return { kind: "open", waitsFor: feedback.assignedTo.trim() || review.details.author.trim() };
}

/** Whether somebody decided on it and said what became of it. */
const isAnswered = (feedback: Feedback): boolean =>
  (decisionOf(feedback) ?? feedback.typedDisposition ?? "open") !== "open" && feedback.response.trim() !== "";

function closedHow(
  feedback: Feedback,
  review: Review,
  comment: Feedback["comment"],
): "resolved" | "confirmed" | undefined {
  if (comment === "resolved") return "resolved";
  const [by, how, on] = [feedback.closedBy, feedback.closedHow, feedback.closedOn].map((cell) => cell.trim());
  if (comment === "deleted" && saysResolvedInExcel(feedback.closedHow)) return "resolved";
  const isConfirmed = recordsConfirmations(review) ? by && how && on : by;
  return isConfirmed && !isTakenUpAgain(feedback, comment) ? "confirmed" : undefined;
}

/** Whether what was closed no longer holds: who raised it wrote again, or its comment was opened again. */
const isTakenUpAgain = (feedback: Feedback, comment: Feedback["comment"]): boolean =>
  wordAfterClosing(feedback, comment) !== undefined || reopenedOn(feedback, comment) !== undefined;

/**
 * The day of the last word of the one who raised it, in a comment that is still open, where that is later than the day
 * on which it was closed: it is no longer agreed. A word of that day itself may have come before.
 */
export function wordAfterClosing(feedback: Feedback, comment = feedback.comment): string | undefined {
  const closedOn = calendarDay(feedback.closedOn);
  const raiser = fold(feedback.raisedBy);
  if (comment !== "open" || closedOn === undefined || raiser === "") return undefined;
  const days = feedback.replies.split("\n").flatMap((line) => {
    const said = isStamped(line) ? readSpeaker(line) : undefined;
    return said && fold(said.name) === raiser ? [said.time.slice(0, DAY)] : [];
  });
  return days
    .filter((day) => day > closedOn)
    .sort()
    .at(-1);
}

const DAY = "2026-10-06".length;

/** Whether a workbook has a place for how and when feedback was closed; those of earlier versions have none. */
export const recordsConfirmations = ({ tables }: Review): boolean =>
  tables.some(({ table, letters }) => table === "Feedback" && letters["closedHow"] !== undefined);

/** Whether a row says that the author of the review alone closed what another person raised. */
export function isClosedByAuthorOnly(feedback: Feedback, { details }: Review): boolean {
  const [by, author, raiser] = [feedback.closedBy, details.author, feedback.raisedBy].map(fold);
  return by !== "" && by === author && raiser !== author && feedback.comment !== "resolved";
}
