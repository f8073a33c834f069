import type { ExplainedHole } from "../../app/session/session-state";
import type { Finding } from "../../domain/rules/finding";
import type { CitationFixesProps } from "../citations/CitationFixes";
import { type View, viewShowing } from "../shell/screen";

/** What a person can choose about the citations of a finding's cell, by its rule. */
const CHOICES: Readonly<Record<string, CitationFixesProps["about"]>> = {
  "citation-clear": "meaning",
  "norm-with-pinpoint": "place",
  "cited-part-exists": "number",
  "cited-part-confirmed": "number",
  "cited-part-in-force": "number",
  "cited-by-its-unit": "number",
};

/** Undefined where there is nothing to choose: a norm that is not cited at all has no place either. */
export const choiceOf = ({ ruleId, about }: Finding): CitationFixesProps["about"] | undefined =>
  about === undefined ? undefined : CHOICES[ruleId];

/** The screen that settles what a rule finds, where that is not the one of its row. */
const VIEWS: Readonly<Record<string, View>> = {
  "source-or-example": "standards",
  "foreign-example": "standards",
  "comments-closed": "comments",
  "comments-recorded": "comments",
  "feedback-gap-certain": "comments",
  "final-has-new-text": "amendments",
  "provisions-known": "draft",
};

/** The screen that shows the row of a finding; undefined where only the list of findings does. */
export const viewOfRow = ({ place }: Finding): View | undefined => viewShowing(place.table);

/** Where a finding can be settled that no choice settles; undefined where the cell is the place for it. */
export function settledOn(finding: Finding): View | undefined {
  const { ruleId, about, place } = finding;
  const lacksNorm = ruleId === "norm-with-pinpoint" && about === undefined;
  if (lacksNorm || (ruleId === "columns-filled" && place.column === "sources")) return "standards";
  return VIEWS[ruleId] ?? (choiceOf(finding) || holeOf(finding) ? undefined : viewOfRow(finding));
}

/** Whether it is settled by listing a document that the catalogue does not know. */
export const isListedOnDocuments = ({ ruleId }: Finding): boolean => ruleId === "cited-instrument-known";

/** Where it is written why there is no gap or no citation, which needs no waiver; undefined for any other finding. */
export function holeOf({ ruleId, rowId, rowName = rowId }: Finding): ExplainedHole | undefined {
  if (rowId === "") return undefined;
  if (ruleId === "aspects-covered") return { table: "Aspects", name: rowName };
  return ruleId === "documents-cited" ? { table: "Documents", name: rowId } : undefined;
}
