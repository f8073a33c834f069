import type { Finding } from "../../domain/rules/finding";

/** The finding that a person has open, and where it stood in the list: once it is mended, the next one stands there. */
export interface OpenFinding {
  readonly key: string;
  /** Tells it from another that is found alike, in a row of the same number. */
  readonly row: number;
  readonly at: number;
  /** What it says, with its row, to be told once it is mended. */
  readonly said: string;
  /** Keys led to it, so that the focus goes there. */
  readonly takesFocus?: true;
}

/** A finding keeps its key wherever its row is moved: by the row's number, or by its place where it has none. */
export const findingKey = ({ ruleId, rowId, place: { table, row, column }, message }: Finding): string =>
  [ruleId, table, rowId || row, column, message].join(" ");

/** A finding's sentence behind the row that it is of: "G-004: …". */
export const saidOf = ({ rowName, rowId, message }: Finding): string => {
  const row = rowName ?? rowId;
  return row === "" ? message : `${row}: ${message}`;
};

export const isOpenOne = (finding: Finding, open: OpenFinding | undefined): boolean =>
  open !== undefined && findingKey(finding) === open.key && finding.place.row === open.row;

/** A finding as opened from a list. */
export const opened = (findings: readonly Finding[], finding: Finding): OpenFinding => {
  const key = findingKey(finding);
  return {
    key,
    row: finding.place.row,
    said: saidOf(finding),
    at: Math.max(
      0,
      findings.findIndex((one) => findingKey(one) === key && one.place.row === finding.place.row),
    ),
  };
};

/** Where the open finding stands in a list now; -1 once it is not found any more. */
export function standing(findings: readonly Finding[], open: OpenFinding | undefined): number {
  if (open === undefined) return -1;
  const at = findings.findIndex((one) => isOpenOne(one, open));
  return at >= 0 ? at : findings.findIndex((one) => findingKey(one) === open.key);
}

/** The open finding with the row in which it is found by now. */
export function openNow(findings: readonly Finding[], open: OpenFinding | undefined): OpenFinding | undefined {
  const found = findings[standing(findings, open)];
  return open && found ? { ...open, row: found.place.row } : open;
}

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
