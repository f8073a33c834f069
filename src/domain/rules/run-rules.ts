import { inEachLanguage } from "../language";
import type { Language } from "../language";
import { memoise } from "../memoise";
import type { Review, Waiver } from "../review/review";
import { joined } from "../lists";
import { mergeLists } from "../merge-lists";
import type { OrderedList } from "../merge-lists";
import { rowNameIn } from "../review/row-name";
import { TABLE_NAMES } from "../review/tables";
import type { CheckReport, Finding, Severity, WaivedFinding } from "./finding";
import { toCellPlace } from "./cell-place";
import { rowChecker } from "./check-rows";
import type { FoundProblem, Problem, Rule, RuleContext } from "./rule";
import { waivedRules, waiverReader } from "./waivers";

/** A problem as it is told, before waivers are asked. */
interface ToldProblem extends FoundProblem {
  readonly finding: Finding;
  /** Where it stands among the findings of a review: what is higher comes later. */
  readonly order: number;
}

/** Told problems, parted by what waivers say of them. */
interface Settled {
  readonly open: OrderedList<Finding>;
  readonly waived: OrderedList<WaivedFinding>;
  /** Those of rules that a waiver names. */
  readonly named: readonly FoundProblem[];
  readonly count: Readonly<Record<Severity, number>>;
}

/**
 * What some rules find in a review. They run in their order, and rules on waivers see only what ran before.
 *
 * @param language of the messages
 */
export const runRules = (
  rules: readonly Rule[],
  review: Review,
  context: RuleContext,
  language: Language = "en",
): CheckReport => runnerOf(rules)[language](review, context);

const runnerOf = memoise((rules: readonly Rule[]) => inEachLanguage((language) => toRunner(rules, language)));

function toRunner(rules: readonly Rule[], language: Language): (review: Review, context: RuleContext) => CheckReport {
  const tell = tellerIn(language, rules);
  const checkRows = rowChecker(rules, tell);
  const checkRest = restChecker(rules, tell);
  return (review, context) => {
    const settle = settledBy(review.waivers);
    const inRows = checkRows(review, context).map((lists) => settle(inOneList(lists)));
    const rest = checkRest(review, context, joined(inRows.map(({ named }) => named)));
    const all = [...inRows, settle(inOneList([rest]))];
    const count = (severity: Severity): number => all.reduce((sum, settled) => sum + settled.count[severity], 0);
    return {
      findings: mergeLists(all.map(({ open }) => open)),
      waived: mergeLists(all.map(({ waived }) => waived)),
      summary: {
        errors: count("error"),
        warnings: count("warning"),
        notes: count("note"),
        gaps: review.gaps.length,
      },
    };
  };
}

const inOneList = memoise((lists: readonly (readonly ToldProblem[])[]): readonly ToldProblem[] =>
  [...joined(lists)].sort((a, b) => a.order - b.order),
);

const settledBy = memoise((waivers: readonly Waiver[]) => {
  const [waiverFor, rules] = [waiverReader(waivers), waivedRules(waivers)];
  return memoise((told: readonly ToldProblem[]): Settled => {
    const open = { items: [] as Finding[], orders: [] as number[] };
    const waived = { items: [] as WaivedFinding[], orders: [] as number[] };
    const count = { error: 0, warning: 0, note: 0 };
    for (const problem of told) {
      const { finding, order } = problem;
      const waiver = waiverFor(problem);
      if (waiver === undefined) {
        open.items.push(finding);
        count[finding.severity] += 1;
      } else waived.items.push({ finding, waiver });
      (waiver === undefined ? open : waived).orders.push(order);
    }
    return { open, waived, named: told.filter(({ rule }) => rules.has(rule.id)), count };
  });
});

type Told = Pick<Review, "profile" | "tables">;
type Tell = (review: Told, rule: Rule, problem: Problem) => ToldProblem;

/** Runs the rules that look at a review as a whole; what they find again is told as it was. */
function restChecker(
  rules: readonly Rule[],
  tell: Tell,
): (review: Review, context: RuleContext, named: readonly FoundProblem[]) => readonly ToldProblem[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const tellerOf = memoise((rule: Rule) =>
    memoise((tables: Review["tables"]) =>
      memoise((profile: Review["profile"]) => memoise((problem: Problem) => tell({ tables, profile }, rule, problem))),
    ),
  );
  return (review, context, named) => {
    const isNamed = waivedRules(review.waivers);
    const [all, found]: [ToldProblem[], FoundProblem[]] = [[], [...named]];
    for (const rule of rules.filter(({ byRow }) => byRow === undefined)) {
      const toldOnce = tellerOf(rule)(review.tables)(review.profile);
      for (const problem of rule.check(review, context, { rules: byId, found })) {
        const told = toldOnce(problem);
        all.push(told);
        if (isNamed.has(rule.id)) found.push(told);
      }
    }
    return all;
  };
}

const rowNameOf = ({ profile }: Told, { rowId }: Problem, language: Language) => {
  const rowName = rowNameIn(profile, rowId, language);
  return rowName === undefined ? {} : { rowName };
};

const comesOf = (rule: Rule, problem: Problem) => {
  const comes = problem.comes ?? rule.comes;
  return comes === undefined ? {} : { comes };
};

const tellerIn = (language: Language, rules: readonly Rule[]): Tell => {
  const orderOf = orderBy(rules);
  return (review, rule, problem) => ({
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
    order: orderOf(rule, problem),
  });
};

const TABLE_ORDER = new Map<string, number>(TABLE_NAMES.map((name, index) => [name, index]));
/** What stands in no table of ours comes behind the first one. */
const BEHIND_THE_FIRST = 0.5;
/** More than any sheet has. */
const ROWS = 2 ** 32;

/** By tables, then by their rows, then by rules. */
function orderBy(rules: readonly Rule[]): (rule: Rule, problem: Problem) => number {
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  return ({ id }, { place: { table, row } }) =>
    ((TABLE_ORDER.get(table) ?? BEHIND_THE_FIRST) * ROWS + row) * rules.length + (order.get(id) ?? 0);
}
