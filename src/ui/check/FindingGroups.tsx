import { Button, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Finding, Severity } from "../../domain/rules/finding";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { FindingActions } from "./finding-actions";
import { FindingGroupSection } from "./FindingGroupSection";
import { countSeverities, groupFindings } from "./group-findings";
import type { GroupBy } from "./group-findings";
import { SeverityFilter } from "./SeverityFilter";

export interface FindingGroupsProps extends FindingActions {
  readonly findings: readonly Finding[];
}

/** Groups drawn at a time: a long report must not hold up the pane. */
const PAGE = 30;

/** Findings by row or by rule, of one severity or all. */
export function FindingGroups({ findings, ...actions }: FindingGroupsProps): ReactNode {
  const screen = useScreenStyles();
  const { check: words } = useWords();
  const [by, setBy] = useState<GroupBy>("row");
  const [severity, setSeverity] = useState<Severity>();
  const [limit, setLimit] = useState(PAGE);
  const counts = useMemo(() => countSeverities(findings), [findings]);
  const groups = useMemo(() => {
    const shown = severity ? findings.filter((finding) => finding.severity === severity) : findings;
    return groupFindings(shown, by);
  }, [findings, severity, by]);
  return (
    <>
      <div className={screen.row}>
        <SeverityFilter counts={counts} selected={severity} onSelect={setSeverity} />
        <Select
          size="small"
          aria-label={words.groupBy}
          value={by}
          onChange={(_, { value }) => setBy(value === "rule" ? "rule" : "row")}
        >
          <option value="row">{words.byRow}</option>
          <option value="rule">{words.byRule}</option>
        </Select>
      </div>
      {groups.length === 0 && <p className={screen.quiet}>{words.noneOfKind}</p>}
      {groups.slice(0, limit).map((group) => (
        <FindingGroupSection key={`${by} ${group.key}`} group={group} by={by} {...actions} />
      ))}
      {groups.length > limit && (
        <Button appearance="subtle" onClick={() => setLimit(limit + PAGE)}>
          {words.more(Math.min(PAGE, groups.length - limit))}
        </Button>
      )}
    </>
  );
}
