import type { Finding } from "../../domain/rules/finding";

/** The finding that a person has open, and where it stood in the list: once it is mended, the next one stands there. */
export interface OpenFinding {
  readonly key: string;
  readonly at: number;
  /** Keys led to it, so that the focus goes there. */
  readonly takesFocus?: true;
}

/** The same finding in every check while it is found. */
export const findingKey = ({ ruleId, place: { table, row, column }, message }: Finding): string =>
  [ruleId, table, row, column, message].join(" ");

/** A finding as opened from a list. */
export const opened = (findings: readonly Finding[], finding: Finding): OpenFinding => {
  const key = findingKey(finding);
  return {
    key,
    at: Math.max(
      0,
      findings.findIndex((one) => findingKey(one) === key),
    ),
  };
};

/** Where the open finding stands in a list now; -1 once it is not found any more. */
export const standing = (findings: readonly Finding[], open: OpenFinding | undefined): number =>
  open === undefined ? -1 : findings.findIndex((one) => findingKey(one) === open.key);

/**
 * The finding after or before the open one, from the end round to the beginning; the first, or the last, while none is
 * open. Where the open one is mended, the one that took its place is the next. Undefined when there is none at all.
 */
export function stepFrom(
  findings: readonly Finding[],
  open: OpenFinding | undefined,
  step: 1 | -1,
): Finding | undefined {
  const at = standing(findings, open);
  const before = at >= 0 ? at : open === undefined ? (step > 0 ? -1 : 0) : step > 0 ? open.at - 1 : open.at;
  const count = findings.length;
  return count === 0 ? undefined : findings[(((before + step) % count) + count) % count];
}
