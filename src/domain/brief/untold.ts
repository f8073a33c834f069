import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import { SECOND_TEXTS } from "../gap/second-language";
import type { CellPlace } from "../result";
import { toCellPlace } from "../rules/cell-place";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import { isTold } from "./brief-plan";
import { isIssueUntold } from "./gap-blocks";
import type { Printed } from "./printed-places";
import { isSolutionUntold } from "./recommendations-table";

/** Cells of gaps that a brief tells, or recommends on, of which nothing is printed: no sentence of theirs is short enough. */
export function untoldCells(context: BriefContext, { rows }: Printed): readonly CellPlace[] {
  const { review } = context.input;
  const printed = new Map(rows.map((row) => [idKey(row.gap), row]));
  return [...context.gaps]
    .sort((a, b) => a.order - b.order)
    .flatMap((gap) => {
      const { detail, recommendation } = printed.get(idKey(gap.id)) ?? {};
      const tells = detail === undefined || isTold(detail);
      return [
        ...(tells && isIssueUntold(context, gap) ? ["issue" as const] : []),
        ...(recommendation !== "none" && isSolutionUntold(gap) ? ["solution" as const] : []),
      ].map((text) => toCellPlace(review, gap.gap.place, columnOf(review.gaps[gap.order], gap, text)));
    });
}

/** The cells of issues that are blank although a brief tells their gap, or has nothing else to call it by. */
export function blankIssues(
  { input: { review }, inTableOrder }: BriefContext,
  { rows }: Printed,
): readonly CellPlace[] {
  const details = new Map(rows.map(({ gap, detail }) => [idKey(gap), detail]));
  return inTableOrder
    .filter(({ id, gap, headline }) => {
      const detail = details.get(idKey(id));
      const saysIssue = detail === undefined || isTold(detail) || (detail === "headline" && headline === "");
      return saysIssue && gap.issue.trim() === "";
    })
    .map(({ gap }) => toCellPlace(review, gap.place, "issue"));
}

/** The column that the brief takes a text from. */
const columnOf = (row: Gap | undefined, { gap }: BriefGap, text: "issue" | "solution"): string =>
  row?.[text] === gap[text] ? text : SECOND_TEXTS[text];
