import type { CellPlace } from "../result";
import { toRuleContext } from "../rules/rule-context";
import { runRules } from "../rules/run-rules";
import { WRONG_CITATIONS } from "../rules/wrong-citations";
import { AMENDMENT_TEXTS, showing } from "../rules/failed-cells";
import type { ShownRows } from "../rules/failed-cells";
import { DELIVERABLE_COLUMNS } from "../review/tables";
import type { ChosenRows } from "./chosen-rows";
import { showsChanges } from "./table-form";
import type { TableInput } from "./table-input";

/** The cells that a table shows with a citation that is certainly wrong, once for each, in the order of the tables. */
export function wrongCitations(
  { form, review, catalogue, citationsIn }: TableInput,
  { gaps, amendments }: ChosenRows,
): readonly CellPlace[] {
  const shown = shownRows({ form, review }, { gaps, amendments });
  if (form === "matrix" || shown.every(({ rows }) => rows.size === 0)) return [];
  return runRules(WRONG_CITATIONS, review, toRuleContext(catalogue, review.profile, citationsIn))
    .findings.map(({ place }) => place)
    .filter((place) => shown.some(({ table, rows }) => place.table === table && rows.has(place.row)));
}

/** The texts of a remark that the comments matrix shows. */
const REMARK_TEXTS = ["raisedBy", "organisation", "feedback", "replies", "response", "change"];

/** The rows of a review that a table is made of. */
export function shownRows(
  { form, review }: Pick<TableInput, "form" | "review">,
  { gaps, amendments }: Pick<ChosenRows, "gaps" | "amendments">,
): readonly ShownRows[] {
  if (form === "matrix") return [showing("Feedback", review.feedback, REMARK_TEXTS)];
  return showsChanges(form)
    ? [showing("Amendments", amendments, AMENDMENT_TEXTS)]
    : [showing("Gaps", gaps, DELIVERABLE_COLUMNS)];
}
