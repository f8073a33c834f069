import type { Feedback } from "../review/consultation";

/** Where a remark stands, and on whom it waits. */
export type RemarkStatus =
  /** The one who raised it agreed, or resolved the comment, and it has a disposition. */
  | { readonly kind: "closed" }
  /** It has a disposition; the one who raised it has yet to agree. `waitingFor` is "" where nobody is named. */
  | { readonly kind: "answered"; readonly waitingFor: string }
  /** Nothing is decided yet. */
  | { readonly kind: "open" }
  /** The comment was deleted in Excel before it was closed. */
  | { readonly kind: "deleted" };

export const STATUS_KINDS = [
  "closed",
  "answered",
  "open",
  "deleted",
] as const satisfies readonly RemarkStatus["kind"][];

/** Where a remark stands, from its row alone. */
export function statusOf({ disposition, closedBy, comment, raisedBy }: Feedback): RemarkStatus {
  const isDecided = disposition !== undefined && disposition !== "open";
  if (isDecided && (closedBy.trim() !== "" || comment === "resolved")) return { kind: "closed" };
  if (comment === "deleted") return { kind: "deleted" };
  return isDecided ? { kind: "answered", waitingFor: raisedBy.trim() } : { kind: "open" };
}
