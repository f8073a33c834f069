import type { Catalogue } from "../instrument/catalogue";
import type { Language } from "../language";
import type { Profile } from "../profile/profile";
import type { Review } from "../review/review";
import { TABLE_NAMES } from "../review/tables";
import type { CheckReport, Finding, Severity, WaivedFinding } from "./finding";
import { RULES } from "./index";
import { toCellPlace } from "./cell-place";
import type { FoundProblem, Rule, RuleContext } from "./rule";
import { waiverReader } from "./waivers";

/** How a check is run. */
export interface CheckOptions {
  /** Of the messages; English when left out. */
  readonly language?: Language;
  /** All of them when left out. They run in this order, and rules on waivers see only what ran before. */
  readonly rules?: readonly Rule[];
}

/**
 * Check a review against the rules.
 *
 * Findings come in the order of the workbook's tables and their rows, then in
 * the order of the rules. What a waiver with a reason covers is listed apart
 * and does not count in the summary. Never fails: whatever the cells hold is
 * either right or found.
 */
export function checkReview(review: Review, context: RuleContext, options: CheckOptions = {}): CheckReport {
  const { language = "en", rules = RULES } = options;
  const waiverFor = waiverReader(review.waivers);
  const findings: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const found of inSheetOrder(problemsOf(review, context, rules))) {
    const finding = toFinding(review, found, language);
    const waiver = waiverFor(found);
    if (waiver === undefined) findings.push(finding);
    else waived.push({ finding, waiver });
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

/**
 * What rules look at besides the review.
 *
 * @param citationsIn must remember what it read, as several rules ask for the same texts
 * @param today ISO day, for what is overdue; nothing is where it is left out
 */
export const toRuleContext = (
  catalogue: Catalogue,
  profile: Profile,
  citationsIn: RuleContext["citationsIn"],
  today = "",
): RuleContext => ({ catalogue, profile, citationsIn, today });

function problemsOf(review: Review, context: RuleContext, rules: readonly Rule[]): FoundProblem[] {
  const ruleIds = new Set(rules.map(({ id }) => id));
  const found: FoundProblem[] = [];
  for (const rule of rules) {
    for (const problem of rule.check(review, context, { ruleIds, found })) found.push({ rule, problem });
  }
  return found;
}

const TABLE_ORDER = new Map<string, number>(TABLE_NAMES.map((name, index) => [name, index]));

const inSheetOrder = (found: FoundProblem[]): readonly FoundProblem[] =>
  found.sort(({ problem: { place: a } }, { problem: { place: b } }) =>
    a.table === b.table ? a.row - b.row : (TABLE_ORDER.get(a.table) ?? 0) - (TABLE_ORDER.get(b.table) ?? 0),
  );

const toFinding = (review: Review, { rule, problem }: FoundProblem, language: Language): Finding => ({
  ruleId: rule.id,
  severity: rule.severity,
  place: toCellPlace(review, problem.place, problem.column),
  rowId: problem.rowId,
  ...(problem.about !== undefined && { about: problem.about }),
  message: problem.message[language],
  ...(problem.fix && { fix: problem.fix }),
});
