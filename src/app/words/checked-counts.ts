import { countSeverities, isToMend } from "../../domain/rules/count-findings";
import type { CheckReport } from "../../domain/rules/finding";

/** What is told of a check in numbers, as its list shows them. */
export interface CheckedCounts {
  readonly gaps: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings about what nobody has come to yet, of any severity: they are in none of the other numbers. */
  readonly empty: number;
}

/** Counted where it is put in words, so that the first script, which has no room, need not hold it. */
export function countChecked({ findings, summary }: Pick<CheckReport, "findings" | "summary">): CheckedCounts {
  const toMend = findings.filter(isToMend);
  const { error, warning, note } = countSeverities(toMend);
  return {
    gaps: summary.gaps,
    errors: error,
    warnings: warning,
    notes: note,
    empty: findings.length - toMend.length,
  };
}
