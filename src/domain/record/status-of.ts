import type { Feedback } from "../review/consultation";
import { decisionOf } from "../review/decision-of";
import type { Review } from "../review/review";
import { fold } from "../text/fold";
import { saysResolvedInExcel } from "./record-words";

/** How far a piece of feedback has come, and on whom the next step is. */
export type FeedbackStatus =
  /** Nobody has decided on it, or said what became of it; `waitsFor` owes that. */
  | { readonly kind: "open"; readonly waitsFor: string }
  /** There is an answer; `waitsFor`, who raised it, has not agreed yet. */
  | { readonly kind: "answered"; readonly waitsFor: string }
  | { readonly kind: "closed"; readonly how: "resolved" | "confirmed" }
  /** Its comment was deleted in Excel before it was closed. */
  | { readonly kind: "deleted" };

/**
 * The status of a row of Feedback.
 *
 * It is closed when its comment is resolved in Excel, or when it says by whom, how and when it was agreed. In a
 * workbook of an earlier version, which has no place for how and when, a name is enough. `waitsFor` is `""` where
 * nobody is named.
 *
 * @param comment how its comment stands, where that is known better than the row has it
 */
export function statusOf(feedback: Feedback, review: Review, comment = feedback.comment): FeedbackStatus {
  const closed = closedHow(feedback, review, comment);
  if (closed) return { kind: "closed", how: closed };
  if (comment === "deleted") return { kind: "deleted" };
  if (isAnswered(feedback)) return { kind: "answered", waitsFor: feedback.raisedBy.trim() };
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
  return isConfirmed ? "confirmed" : undefined;
}

/** Whether a workbook has a place for how and when feedback was closed; those of earlier versions have none. */
export const recordsConfirmations = ({ tables }: Review): boolean =>
  tables.some(({ table, letters }) => table === "Feedback" && letters["closedHow"] !== undefined);

/** Whether a row says that the author of the review alone closed what another person raised. */
export function isClosedByAuthorOnly(feedback: Feedback, { details }: Review): boolean {
  const [by, author, raiser] = [feedback.closedBy, details.author, feedback.raisedBy].map(fold);
  return by !== "" && by === author && raiser !== author && feedback.comment !== "resolved";
}
