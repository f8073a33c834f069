import { isRemarkFromAny } from "../record/remarks-from";
import { saysComment } from "../record/record-words";
import { statusOf } from "../record/status-of";
import { DISPOSITIONS } from "../review/consultation";
import type { Consultation, Disposition, Feedback } from "../review/consultation";
import { decisionOf } from "../review/decision-of";
import type { Review } from "../review/review";
import { heldBy } from "./held-by";

/** What became of a remark, in the order in which a brief counts them. */
export const REMARK_OUTCOMES = [
  ...DISPOSITIONS.filter((disposition) => disposition !== "open"),
  "unclear",
  "closed",
  "deleted",
  "open",
  "none",
] as const satisfies readonly (Disposition | "unclear" | "closed" | "deleted" | "none")[];
export type RemarkOutcome = (typeof REMARK_OUTCOMES)[number];

/** What was decided on a remark; without a decision where it stands, as the comments matrix has it. */
export function outcomeOf(remark: Feedback, review: Review): RemarkOutcome {
  const decision = decisionOf(remark);
  if (decision !== undefined && decision !== "open") return decision;
  if (decision === undefined && remark.typedDisposition !== undefined) return "unclear";
  const { kind } = statusOf(remark, review);
  return kind === "closed" || kind === "deleted" ? kind : (decision ?? "none");
}

/** Whether somebody still has to say what becomes of a remark. */
export const isOpen = (outcome: RemarkOutcome): boolean => outcome === "open" || outcome === "none";

/** Tells of remarks whether they are comments, as recorded or by their source, that none of the consultations brought. */
export function isOwnComment(consultations: readonly Consultation[]): (remark: Feedback) => boolean {
  const isBrought = isRemarkFromAny(consultations);
  return (remark) =>
    !isBrought(remark) && (remark.thread.trim() !== "" || remark.comment !== undefined || saysComment(remark.source));
}

/** What a brief tells of, each in table order. */
export interface RemarksTold {
  /** What consultations brought that were held by its day, and what a person wrote down without naming one. */
  readonly received: readonly Feedback[];
  /** What was said in comments on the table, of none of the consultations. */
  readonly comments: readonly Feedback[];
}

/** The remarks that a brief tells of, comments apart; while no consultation was held, all of them were received. */
export function remarksTold(
  { consultations, feedback }: Pick<Review, "consultations" | "feedback">,
  date: string,
): RemarksTold {
  const remarks = feedback.filter((remark) => remark.feedback.trim() !== "");
  const held = heldBy(date, consultations);
  if (held.length === 0) return { received: remarks, comments: [] };
  const [isOfHeld, isOfAny, isComment] = [
    isRemarkFromAny(held, consultations),
    isRemarkFromAny(consultations),
    isOwnComment(consultations),
  ];
  return {
    received: remarks.filter((remark) => isOfHeld(remark) || !(isOfAny(remark) || isComment(remark))),
    comments: remarks.filter(isComment),
  };
}

/** All that a brief tells of. */
export const allTold = ({ received, comments }: RemarksTold): readonly Feedback[] => [...received, ...comments];
