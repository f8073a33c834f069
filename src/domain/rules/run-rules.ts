import { inEachLanguage } from "../language";
import type { Language } from "../language";
import type { Review } from "../review/review";
import { rowNameIn } from "../review/row-name";
import { TABLE_NAMES } from "../review/tables";
import type { CheckReport, Finding, Severity, WaivedFinding } from "./finding";
import { toCellPlace } from "./cell-place";
import { rowChecker } from "./check-rows";
import type { FoundProblem, Problem, Rule, RuleContext } from "./rule";
import { waiverReader } from "./waivers";

/** A problem as it is told, before waivers are asked. */
interface ToldProblem extends FoundProblem {
  readonly finding: Finding;
}

/**
 * What some rules find in a review. They run in their order, and rules on waivers see only what ran before.
 *
 * @param language of the messages
 */
export function runRules(
  rules: readonly Rule[],
  review: Review,
  context: RuleContext,
  language: Language = "en",
): CheckReport {
  const waiverFor = waiverReader(review.waivers);
  const findings: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const told of inSheetOrder(problemsOf(review, context, rules, language), rules)) {
    const waiver = waiverFor(told);
    if (waiver === undefined) findings.push(told.finding);
    else waived.push({ finding: told.finding, waiver });
  }
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const summary = {
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
    gaps: review.gaps.length,
  };
  return { findings, waived, summary };
}

const rowNameOf = ({ profile }: Review, { rowId }: Problem, language: Language) => {
  const rowName = rowNameIn(profile, rowId, language);
  return rowName === undefined ? {} : { rowName };
};

const comesOf = (rule: Rule, problem: Problem) => {
  const comes = problem.comes ?? rule.comes;
  return comes === undefined ? {} : { comes };
};

const tellerIn =
  (language: Language) =>
  (review: Review, rule: Rule, problem: Problem): ToldProblem => ({
    rule,
    problem,
    finding: {
      ruleId: rule.id,
      severity: rule.severity,
      place: toCellPlace(review, problem.place, problem.column),
      rowId: problem.rowId,
      ...rowNameOf(review, problem, language),
      ...(problem.about !== undefined && { about: problem.about }),
      message: problem.message[language],
      ...(problem.fix && { fix: problem.fix }),
      ...comesOf(rule, problem),
    },
  });

const checkRowsIn = inEachLanguage((language) => rowChecker(tellerIn(language)));

function problemsOf(
  review: Review,
  context: RuleContext,
  rules: readonly Rule[],
  language: Language,
): readonly ToldProblem[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const tell = tellerIn(language);
  const found = [...checkRowsIn[language](review, context, rules)];
  for (const rule of rules.filter(({ byRow }) => byRow === undefined))
    for (const problem of rule.check(review, context, { rules: byId, found })) found.push(tell(review, rule, problem));
  return found;
}

const TABLE_ORDER = new Map<string, number>(TABLE_NAMES.map((name, index) => [name, index]));

function inSheetOrder(found: readonly ToldProblem[], rules: readonly Rule[]): readonly ToldProblem[] {
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  const orderOf = ({ rule }: ToldProblem): number => order.get(rule.id) ?? 0;
  return [...found].sort((a, b) => {
    const [at, other] = [a.problem.place, b.problem.place];
    if (at.table !== other.table) return (TABLE_ORDER.get(at.table) ?? 0) - (TABLE_ORDER.get(other.table) ?? 0);
    return at.row - other.row || orderOf(a) - orderOf(b);
  });
}
