import type { ReactNode } from "react";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import type { FindingActions } from "./finding-actions";
import type { OpenFinding } from "./finding-walk";
import { FindingItems } from "./FindingItems";
import type { FindingGroup, GroupBy } from "./group-findings";
import { findRule } from "./find-rule";
import { useFindingGroupSectionStyles } from "./FindingGroupSection.styles";

export interface FindingGroupSectionProps extends FindingActions {
  readonly group: FindingGroup;
  readonly by: GroupBy;
  readonly open: OpenFinding | undefined;
}

/** The findings of one row, or of one rule. */
export function FindingGroupSection({ group, by, ...items }: FindingGroupSectionProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useFindingGroupSectionStyles();
  const language = useLanguage();
  const { check: words } = useWords();
  const { rowId, rowName = rowId, ruleId, place } = group.first;
  const row = words.row(place.sheet, place.row);
  const title = by === "rule" ? (findRule(ruleId)?.summary[language] ?? ruleId) : rowName || row;
  return (
    <section className={styles.root} aria-label={title}>
      <div className={styles.head}>
        <h3 className={screen.subtitle}>{title}</h3>
        <span className={styles.where}>{by === "rule" ? group.findings.length : rowName && row}</span>
      </div>
      <FindingItems findings={group.findings} by={by} {...items} />
    </section>
  );
}
