import { useState } from "react";
import type { ReactNode } from "react";
import { useLanguage, useWords } from "../words/use-words";
import type { FindingActions } from "./finding-actions";
import { findRule } from "./find-rule";
import { standing } from "./finding-walk";
import type { OpenFinding } from "./finding-walk";
import { FindingItems } from "./FindingItems";
import type { FindingGroup } from "./group-findings";
import { useWaivedListStyles } from "./WaivedList.styles";

export interface EmptyGroupProps extends FindingActions {
  readonly group: FindingGroup;
  readonly open: OpenFinding | undefined;
}

/** What nobody has come to yet, as one line that opens. */
export function EmptyGroup({ group, open, ...actions }: EmptyGroupProps): ReactNode {
  const styles = useWaivedListStyles();
  const language = useLanguage();
  const { check: words } = useWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const { findings, first } = group;
  const isShown = isUnfolded || standing(findings, open) >= 0;
  const name = words.emptyOf[first.ruleId] ?? findRule(first.ruleId)?.summary[language] ?? "";
  return (
    <details className={styles.root} open={isShown} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary className={styles.summary}>{words.emptyLine(name, findings.length)}</summary>
      {isShown && <FindingItems findings={findings} by="rule" open={open} {...actions} />}
    </details>
  );
}
