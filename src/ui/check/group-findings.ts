import { standing } from "./finding-walk";
import type { OpenFinding } from "./finding-walk";
import { isToMend } from "../../domain/rules/count-findings";
import { toldApart } from "../../domain/text/told-apart";
import type { Finding, Severity } from "../../domain/rules/finding";

export type GroupBy = "row" | "rule";

/** How a person looks at the findings. */
export interface FindingView {
  readonly by: GroupBy;
  /** Undefined for all. */
  readonly severity?: Severity | undefined;
}

/** Findings of one row or one rule. */
export interface FindingGroup {
  readonly key: string;
  /** The first finding tells what the group is about. */
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

/** The findings as they are shown. */
export interface FindingList {
  /** What is to be mended. */
  readonly groups: readonly FindingGroup[];
  /** What nobody has come to yet, rule by rule; whatever severity is looked at. */
  readonly empty: readonly FindingGroup[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Findings put together by the row they stand in or by the rule that found them.
 *
 * What a reader would stumble over comes first, then what is graver, then what
 * stands higher in the workbook; groups come as their first finding does.
 */
export function listFindings(findings: readonly Finding[], { by, severity }: FindingView): FindingList {
  const toMend = findings.filter((finding) => isToMend(finding) && (severity ?? finding.severity) === finding.severity);
  const urgent = [...toMend].sort((a, b) => rank(a) - rank(b));
  return {
    groups:
      by === "rule"
        ? grouped(urgent, byRule)
        : byNumber(grouped(urgent, ({ place }) => `${place.table} row ${place.row}`)),
    empty: grouped(
      findings.filter((finding) => !isToMend(finding)),
      byRule,
    ),
  };
}

/**
 * What one goes through from finding to finding: what is to be mended, from the top of the list to its end; what is still
 * empty where one of that is open, or where there is nothing else.
 */
export function inOrder({ groups, empty }: FindingList, open: OpenFinding | undefined): readonly Finding[] {
  const toMend = groups.flatMap((group) => group.findings);
  const rest = empty.flatMap((group) => group.findings);
  return toMend.length === 0 || standing(rest, open) >= 0 ? rest : toMend;
}

const rank = ({ comes, severity }: Finding): number => (comes === "first" ? 0 : 3) + GRAVITY[severity];

const byRule = ({ ruleId }: Finding): string => ruleId;

function grouped(findings: readonly Finding[], keyOf: (finding: Finding) => string): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].flatMap(([key, group]) => (group[0] ? [{ key, first: group[0], findings: group }] : []));
}

/** Groups of rows, each known by the number of its row wherever that is moved. */
function byNumber(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const keys = toldApart(groups.map(({ key, first: { place, rowId } }) => (rowId ? `${place.table} ${rowId}` : key)));
  return groups.map((group, at) => ({ ...group, key: keys[at] ?? group.key }));
}
