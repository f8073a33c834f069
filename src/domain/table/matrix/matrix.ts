import type { Language } from "../../language";
import type { Disposition } from "../../review/consultation";
import { DISPOSITIONS } from "../../review/consultation";
import type { FeedbackStatus } from "../../record/status-of";

/** The record of a review as a comments matrix, before it is a document or a workbook. */
export interface Matrix {
  readonly language: Language;
  readonly rows: readonly MatrixRow[];
  /** A line for each who raised something, in the order in which they first did. */
  readonly reviewers: readonly ReviewerTotals[];
  readonly totals: Totals;
  /** Whether some days or times are those that Excel stored, which are in UTC. */
  readonly hasTimes: boolean;
}

/** A remark, and what became of it. Texts are the review's, but for `source` and `column`. */
export interface MatrixRow {
  readonly id: string;
  readonly raisedBy: string;
  readonly organisation: string;
  /** As typed. */
  readonly date: string;
  /** In words of the matrix's language where it is a word of ours. */
  readonly source: string;
  /** What it is about, in words where that is no gap: "Provision 25"; "" for the review as a whole. */
  readonly gap: string;
  /** Name of the column, in the matrix's language where it is one of ours. */
  readonly column: string;
  readonly comment: string;
  /** A line each. */
  readonly replies: string;
  readonly response: string;
  readonly change: string;
  readonly disposition: Disposition | undefined;
  /** As typed, where that is none of the choices. */
  readonly typedDisposition: string | undefined;
  readonly status: FeedbackStatus;
  readonly closed: { readonly by: string; readonly on: string; readonly how: string };
  readonly assignedTo: string;
  readonly due: string;
}

/** How many remarks have which disposition, and stand where. */
export interface Totals {
  readonly all: number;
  readonly dispositions: Readonly<Record<Disposition | "unclear" | "none", number>>;
  readonly statuses: Readonly<Record<FeedbackStatus["kind"], number>>;
}

/** The same of one who raised something. */
export interface ReviewerTotals extends Totals {
  readonly raisedBy: string;
  readonly organisation: string;
}

/** Where a remark may stand, from its end. */
export const STATUS_KINDS = [
  "closed",
  "answered",
  "open",
  "deleted",
] as const satisfies readonly FeedbackStatus["kind"][];

/** Count remarks. */
export function countRemarks(rows: readonly Pick<MatrixRow, "disposition" | "typedDisposition" | "status">[]): Totals {
  const decisions = rows.map((row) => row.disposition ?? (row.typedDisposition === undefined ? "none" : "unclear"));
  const having = (given: Disposition | "unclear" | "none"): number =>
    decisions.filter((decision) => decision === given).length;
  return {
    all: rows.length,
    dispositions: {
      ...(Object.fromEntries(DISPOSITIONS.map((each) => [each, having(each)])) as Record<Disposition, number>),
      unclear: having("unclear"),
      none: having("none"),
    },
    statuses: Object.fromEntries(
      STATUS_KINDS.map((kind) => [kind, rows.filter(({ status }) => status.kind === kind).length]),
    ) as Record<FeedbackStatus["kind"], number>,
  };
}
