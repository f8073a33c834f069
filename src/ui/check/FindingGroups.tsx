import { Button, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { countSeverities, isToMend } from "../../domain/rules/count-findings";
import type { Finding } from "../../domain/rules/finding";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { EmptyGroup } from "./EmptyGroup";
import type { FindingActions } from "./finding-actions";
import type { FindingState } from "./finding-state";
import { isOpenOne, openNow } from "./finding-walk";
import { FindingGroupSection } from "./FindingGroupSection";
import type { FindingList } from "./group-findings";
import { SeverityFilter } from "./SeverityFilter";

export interface FindingGroupsProps extends FindingActions {
  readonly findings: readonly Finding[];
  /** Of these findings, as the state asks for. */
  readonly list: FindingList;
  readonly state: FindingState;
  readonly onState: (state: FindingState) => void;
}

/** Groups drawn at a time: a long report must not hold up the pane. */
const PAGE = 30;

/** Findings by row or by rule, of one severity or all; below them, folded, what is still empty. */
export function FindingGroups({ findings, list, state, onState, ...actions }: FindingGroupsProps): ReactNode {
  const screen = useScreenStyles();
  const { check: words } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const { by, severity } = state;
  const open = openNow(findings, state.open);
  const toMend = useMemo(() => findings.filter(isToMend), [findings]);
  const { groups, empty } = list;
  const openAt = groups.findIndex((group) => group.findings.some((one) => isOpenOne(one, open)));
  const shown = Math.max(limit, openAt + 1);
  return (
    <>
      {toMend.length > 0 && (
        <div className={screen.row}>
          <SeverityFilter
            counts={countSeverities(toMend)}
            selected={severity}
            onSelect={(chosen) => onState({ ...state, severity: chosen })}
          />
          <Select
            size="small"
            aria-label={words.groupBy}
            value={by}
            onChange={(_, { value }) => onState({ ...state, by: value === "rule" ? "rule" : "row" })}
          >
            <option value="row">{words.byRow}</option>
            <option value="rule">{words.byRule}</option>
          </Select>
        </div>
      )}
      {toMend.length > 0 && groups.length === 0 && <p className={screen.quiet}>{words.noneOfKind}</p>}
      {groups.slice(0, shown).map((group) => (
        <FindingGroupSection key={`${by} ${group.key}`} group={group} by={by} open={open} {...actions} />
      ))}
      {groups.length > shown && (
        <Button appearance="subtle" onClick={() => setLimit(shown + PAGE)}>
          {words.more(Math.min(PAGE, groups.length - shown))}
        </Button>
      )}
      {empty.length > 0 && (
        <section className={screen.section} aria-label={words.stillEmpty}>
          <h3 className={screen.subtitle}>{words.stillEmpty}</h3>
          {empty.map((group) => (
            <EmptyGroup key={group.key} group={group} open={open} {...actions} />
          ))}
        </section>
      )}
    </>
  );
}
