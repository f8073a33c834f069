import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { FindingItem } from "./FindingItem";
import type { FindingActions } from "./finding-actions";
import type { FindingGroup, GroupBy } from "./group-findings";
import { findRule } from "./find-rule";
import { useFindingGroupSectionStyles } from "./FindingGroupSection.styles";

export interface FindingGroupSectionProps extends FindingActions {
  readonly group: FindingGroup;
  readonly by: GroupBy;
}

/** Findings of a group drawn at a time. */
const PAGE = 20;

/** The findings of one row, or of one rule. */
export function FindingGroupSection({ group, by, ...actions }: FindingGroupSectionProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useFindingGroupSectionStyles();
  const language = useLanguage();
  const { check: words } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const { rowId, ruleId, place } = group.first;
  const row = words.row(place.sheet, place.row);
  const title = by === "rule" ? (findRule(ruleId)?.summary[language] ?? ruleId) : rowId || row;
  return (
    <section className={styles.root} aria-label={title}>
      <div className={styles.head}>
        <h3 className={screen.subtitle}>{title}</h3>
        <span className={styles.where}>{by === "rule" ? group.findings.length : rowId && row}</span>
      </div>
      <ul className={screen.list}>
        {group.findings.slice(0, limit).map((finding) => (
          <FindingItem
            key={`${finding.ruleId} ${finding.place.cell} ${finding.message}`}
            finding={finding}
            by={by}
            {...actions}
          />
        ))}
      </ul>
      {group.findings.length > limit && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + PAGE)}>
          {words.more(Math.min(PAGE, group.findings.length - limit))}
        </Button>
      )}
    </section>
  );
}
