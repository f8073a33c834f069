import { memoise } from "../memoise";
import type { CellPlace } from "../result";
import { amendmentsOut } from "../review/amendments-out";
import { isActive } from "../review/row-ids";
import type { Finding } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { toRuleContext } from "../rules/rule-context";
import { runRules } from "../rules/run-rules";
import { WRONG_CITATIONS } from "../rules/wrong-citations";
import type { BriefInput } from "./brief-input";

/** The cells whose citations are certainly wrong, of gaps that are not withdrawn. */
export const wrongCitations = memoise((input: BriefInput): readonly CellPlace[] =>
  findingsIn(input, WRONG_CITATIONS).map(({ place }) => place),
);

/** What rules find in rows that are not of a withdrawn gap. */
export function findingsIn(input: BriefInput, rules: readonly Rule[]): readonly Finding[] {
  const { review, profile, catalogue, citationsIn } = input;
  const gone = review.gaps.filter(({ status }) => status === "withdrawn");
  const rows = new Set([
    ...gone.map(({ place }) => `Gaps ${place.row}`),
    ...amendmentsOut(review, isActive, true).gone.map(({ place }) => `Amendments ${place.row}`),
  ]);
  return runRules(rules, review, toRuleContext(catalogue, profile, citationsIn)).findings.filter(
    ({ place: { table, row } }) => !rows.has(`${table} ${row}`),
  );
}
