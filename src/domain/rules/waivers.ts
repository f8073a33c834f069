import { idKey } from "../gap/id-key";
import type { Waiver } from "../review/review";
import { fold } from "../text/fold";
import type { FoundProblem } from "./rule";

/**
 * How to tell which waiver sets a problem aside; undefined when none does.
 *
 * A waiver holds for one rule; for one row or, without a row, for the whole
 * review; and for the value it is about or, without one, for whatever the rule
 * finds there. One without a reason does not hold. Of several the narrowest
 * comes back, and of equals the first.
 */
export function waiverReader(waivers: readonly Waiver[]): (found: FoundProblem) => Waiver | undefined {
  const holding = new Map<string, Waiver>();
  const rules = waivedRules(waivers);
  for (const waiver of waivers) {
    const key = waiverKey(waiver);
    if (waiver.reason.trim() !== "" && !holding.has(key)) holding.set(key, waiver);
  }
  return (found) =>
    !rules.has(found.rule.id)
      ? undefined
      : keysCovering(found)
          .map((key) => holding.get(key))
          .find((waiver) => waiver !== undefined);
}

/** Ids of the rules that waivers name; most problems are of others, and need not be compared. */
export const waivedRules = (waivers: readonly Waiver[]): ReadonlySet<string> =>
  new Set(waivers.map(({ rule }) => ruleKey(rule)));

/** The id of a rule as a waiver names it: also in brackets, as reports print it. */
export const ruleKey = (rule: string): string =>
  rule
    .trim()
    .replace(/^\[(.*)\]$/u, "$1")
    .trim()
    .toLowerCase();

/** What a waiver covers, as a key; compare with `keysCovering`. */
export const waiverKey = ({ rule, gap, about }: Pick<Waiver, "rule" | "gap" | "about">): string =>
  toKey(rule, gap, about);

/** Keys of the waivers that cover a problem, narrowest first: of its value before all of a row, of its row before all. */
export const keysCovering = ({ rule, problem }: FoundProblem): readonly string[] =>
  [problem.rowId, problem.gap ?? problem.rowId, ""].flatMap((row) => [
    ...[...(problem.about === undefined ? [] : [problem.about]), ...(problem.alsoAbout ?? [])].map((about) =>
      toKey(rule.id, row, about),
    ),
    toKey(rule.id, row, ""),
  ]);

const toKey = (rule: string, row: string, about: string): string => `${ruleKey(rule)}\n${idKey(row)}\n${fold(about)}`;
