import type { Finding, Severity } from "../../domain/rules/finding";

export type GroupBy = "row" | "rule";

/** Findings of one row or one rule. */
export interface FindingGroup {
  readonly key: string;
  /** The first finding tells what the group is about. */
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Findings put together by the row they stand in, in the order of the sheets;
 * or by the rule that found them, the gravest rules first. Within a group they
 * keep their order.
 */
export function groupFindings(findings: readonly Finding[], by: GroupBy): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { ruleId, place } = finding;
    const key = by === "rule" ? ruleId : `${place.table} ${place.row}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const list = [...groups].flatMap(([key, group]) => (group[0] ? [{ key, first: group[0], findings: group }] : []));
  return by === "row" ? list : list.sort((a, b) => ORDER[a.first.severity] - ORDER[b.first.severity]);
}

/** How many findings of each severity there are. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
