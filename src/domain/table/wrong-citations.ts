import type { CellPlace } from "../result";
import { toRuleContext } from "../rules/rule-context";
import { runRules } from "../rules/run-rules";
import { WRONG_CITATIONS } from "../rules/wrong-citations";
import type { ChosenRows } from "./chosen-rows";
import { showsChanges } from "./table-form";
import type { TableInput } from "./table-input";

/** The cells that a table shows with a citation that is certainly wrong, once for each, in the order of the tables. */
export function wrongCitations(
  { form, review, catalogue, citationsIn }: TableInput,
  { gaps, amendments }: ChosenRows,
): readonly CellPlace[] {
  const [table, rows] = showsChanges(form) ? (["Amendments", amendments] as const) : (["Gaps", gaps] as const);
  const shown = new Set(rows.map(({ place }) => place.row));
  if (shown.size === 0) return [];
  return runRules(WRONG_CITATIONS, review, toRuleContext(catalogue, review.profile, citationsIn))
    .findings.map(({ place }) => place)
    .filter((place) => place.table === table && shown.has(place.row));
}
