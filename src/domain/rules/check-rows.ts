import { memoise } from "../memoise";
import type { Review } from "../review/review";
import { inBlocks, inShares } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
import { joined, sameList } from "../lists";
import { ROW_TABLES } from "./rule";
import type { Problem, Rule, RowTable, RuleContext } from "./rule";

/** What rules found in a block of rows, and the rest of the review that they were shown. */
interface Looked<Found> {
  readonly rest: Review;
  readonly found: readonly Found[];
}

/** Rules that go through the rows of the same tables and look at the same other ones. */
interface Group {
  readonly tables: readonly RowTable[];
  readonly besides: readonly RowTable[];
  readonly rules: readonly Rule[];
}

/** Makes of what a rule found what is kept of it. */
export type Tell<Found> = (review: Review, rule: Rule, problem: Problem) => Found;

/**
 * Runs the rules that go row by row, block by block. A block that holds the rows it held in an earlier check, beside the
 * same rest of what such a rule may look at, is not gone through again: what was found in it still holds.
 *
 * @returns for each block a list of what each group of rules found there: the very list it was where none found anew
 */
export function rowChecker<Found>(
  rules: readonly Rule[],
  tell: Tell<Found>,
): (review: Review, context: RuleContext) => readonly (readonly (readonly Found[])[])[] {
  const groups = groupsOf(rules);
  const lookersFor = memoise((context: RuleContext) => groups.map((group) => looker(group, context, tell)));
  return (review, context) => {
    const looking = lookersFor(context).map(({ tables, lookIn }) => ({ tables, look: lookIn(review) }));
    return ROW_TABLES.flatMap((table) => {
      const those = looking.filter(({ tables }) => tables.includes(table));
      return those.length === 0
        ? []
        : inBlocks<object>(review[table]).map((block) => sameList(those.map(({ look }) => look(table, block))));
    });
  };
}

function groupsOf(rules: readonly Rule[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const rule of rules) {
    const { byRow: tables = [], besides = [] } = rule;
    const name = [tables, besides].join("; ");
    groups.set(name, { tables, besides, rules: [...(groups.get(name)?.rules ?? []), rule] });
  }
  return [...groups.values()].filter(({ tables }) => tables.length > 0);
}

function looker<Found>(group: Group, context: RuleContext, tell: Tell<Found>) {
  const looked = new WeakMap<Block<object>, Looked<Found>>();
  let last: Review | undefined;
  const lookIn = (review: Review) => {
    const now = { ...review, ...hiddenFrom(group) };
    const rest = last && isSame(last, now) ? last : (last = now);
    const look =
      (find: (table: RowTable, block: Block<object>) => readonly Found[]) =>
      (table: RowTable, block: Block<object>): readonly Found[] => {
        const before = looked.get(block);
        if (before?.rest === rest) return before.found;
        const found = find(table, block);
        looked.set(block, { rest, found });
        return found;
      };
    const lookAtShare = look((table, block) => lookThrough({ ...rest, [table]: block }, context, group, tell));
    return look((table, block) => joined(inShares(block).map((share) => lookAtShare(table, share))));
  };
  return { tables: group.tables, lookIn };
}

const NONE: Block<never> = [];

const hiddenFrom = memoise(({ besides }: Group) =>
  Object.fromEntries(ROW_TABLES.filter((table) => !besides.includes(table)).map((table) => [table, NONE])),
);

const isSame = (before: Review, now: Review): boolean =>
  (Object.keys(now) as (keyof Review)[]).every((key) => before[key] === now[key]);

/** Rules that go row by row are none on waivers, which alone ask what ran before. */
const NOTHING_RAN = { rules: new Map<string, Rule>(), found: [] };

const lookThrough = <Found>(
  shown: Review,
  context: RuleContext,
  { rules }: Group,
  tell: Tell<Found>,
): readonly Found[] =>
  rules.flatMap((rule) => rule.check(shown, context, NOTHING_RAN).map((problem) => tell(shown, rule, problem)));
