import { memoise } from "../memoise";
import type { Review } from "../review/review";
import { inBlocks } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
import type { Problem, Rule, RowTable, RuleContext } from "./rule";

/** What rules found in a block of rows, and the review that they were shown. */
interface Looked<Found> {
  readonly shown: Review;
  readonly found: readonly Found[];
}

/** Rules that go through the rows of the same tables. */
interface Group {
  readonly tables: readonly RowTable[];
  readonly rules: readonly Rule[];
}

/** Makes of what a rule found what is kept of it. */
export type Tell<Found> = (review: Review, rule: Rule, problem: Problem) => Found;

/**
 * Runs the rules that go row by row, block by block. A block that holds the rows it held in an earlier check, beside the
 * same rest of what such a rule may look at, is not gone through again: what was found in it still holds.
 */
export function rowChecker<Found>(
  tell: Tell<Found>,
): (review: Review, context: RuleContext, rules: readonly Rule[]) => readonly Found[] {
  const memory = memoise((_context: RuleContext) => memoise((_group: Group) => new WeakMap<object, Looked<Found>>()));
  return (review, context, rules) => {
    const all: Found[] = [];
    for (const group of groupsOf(rules)) {
      const looked = memory(context)(group);
      for (const [block, shown] of blocksOf(review, group)) {
        const before = looked.get(block);
        const isKnown = before !== undefined && isSame(before.shown, shown);
        const now = isKnown ? before : { shown, found: lookThrough(shown, context, group, tell) };
        looked.set(block, now);
        for (const found of now.found) all.push(found);
      }
    }
    return all;
  };
}

const groupsOf = memoise((rules: readonly Rule[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const rule of rules) {
    const { byRow: tables = [] } = rule;
    const name = tables.join(" ");
    groups.set(name, { tables, rules: [...(groups.get(name)?.rules ?? []), rule] });
  }
  return [...groups.values()].filter(({ tables }) => tables.length > 0);
});

const NONE: Block<never> = [];

/** The blocks of a group's tables, each with a review that holds no other row of these tables. */
const blocksOf = (review: Review, { tables }: Group): readonly (readonly [Block<object>, Review])[] => {
  const rest = { ...review, ...Object.fromEntries(tables.map((table) => [table, NONE])) };
  return tables.flatMap((table) =>
    inBlocks<object>(review[table]).map((block) => [block, { ...rest, [table]: block }] as const),
  );
};

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
