import type { Gap } from "../../domain/gap/gap";
import type { CheckReport, Finding, Severity } from "../../domain/rules/finding";

/** Findings of rows of the gap table, by the row of the sheet. */
export type RowFindings = ReadonlyMap<number, readonly Finding[]>;

export function toRowFindings(report: CheckReport | undefined): RowFindings {
  const rows = new Map<number, Finding[]>();
  for (const finding of report?.findings ?? []) {
    if (finding.place.table !== "Gaps" || finding.rowId === "") continue;
    const row = rows.get(finding.place.row);
    if (row) row.push(finding);
    else rows.set(finding.place.row, [finding]);
  }
  return rows;
}

export const findingsOf = (rows: RowFindings, gap: Gap): readonly Finding[] => rows.get(gap.place.row) ?? [];

/** The gravest severity among findings. */
export const worst = (findings: readonly Finding[]): Severity | undefined =>
  (["error", "warning", "note"] as const).find((severity) => findings.some((finding) => finding.severity === severity));
