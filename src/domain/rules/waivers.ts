import type { Waiver } from "../review/review";
import { idKey } from "../review/id-key";
import type { FoundProblem } from "./rule";

/**
 * How to tell why a problem is waived: the reason, or undefined when it is not.
 *
 * A waiver holds for one rule, and for one row or, without a row, for the whole
 * review. One without a reason does not hold.
 */
export function waiverReader(waivers: readonly Waiver[]): (found: FoundProblem) => string | undefined {
  const reasons = new Map<string, string>();
  for (const waiver of waivers) {
    const reason = waiver.reason.trim();
    if (reason !== "" && !reasons.has(waiverKey(waiver))) reasons.set(waiverKey(waiver), reason);
  }
  return (found) =>
    reasons.size === 0
      ? undefined
      : keysCovering(found)
          .map((key) => reasons.get(key))
          .find((reason) => reason !== undefined);
}

/** What a waiver covers, as a key; compare with `keysCovering`. */
export const waiverKey = ({ rule, gap }: Pick<Waiver, "rule" | "gap">): string => toKey(rule, gap);

/** Keys of the waivers that cover a problem, the one for its own row first. */
export const keysCovering = ({ rule, problem }: FoundProblem): readonly string[] => [
  toKey(rule.id, problem.rowId),
  toKey(rule.id, problem.gap ?? problem.rowId),
  toKey(rule.id, ""),
];

const toKey = (rule: string, row: string): string => `${rule.trim().toLowerCase()}\n${idKey(row)}`;
