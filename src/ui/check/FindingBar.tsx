import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent } from "react";
import type { ReactNode } from "react";
import type { CheckReport } from "../../domain/rules/finding";
import { hasModal } from "../focus/modal";
import type { Screen } from "../shell/screen";
import { SeverityIcon } from "../text/SeverityIcon";
import { useFirstWords, useWords } from "../words/use-words";
import type { FindingState } from "./finding-state";
import { saidOf, standing } from "./finding-walk";
import { useFindingBarStyles } from "./FindingBar.styles";
import { inOrder, listFindings } from "./group-findings";
import { StepButtons } from "./StepButtons";
import { takeStep } from "./take-step";
import { viewOfRow } from "./what-helps";

export interface FindingBarProps {
  readonly report: CheckReport;
  readonly findings: FindingState;
  readonly onFindings: (findings: FindingState) => void;
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  /** Select the cell. */
  readonly onGoTo: (table: string, row: number, column: string) => void;
}

/**
 * The open finding above the other screens, with the way to the next one; by keys (F8, Shift+F8) from every screen.
 * The list of findings has the same buttons of its own.
 */
export function FindingBar(props: FindingBarProps): ReactNode {
  const { findings: state, onFindings, screen, onScreen, onGoTo } = props;
  const { findings } = props.report;
  const styles = useFindingBarStyles();
  const { check: words } = useWords();
  const { shell } = useFirstWords();
  const isListed = screen === "findings";
  const step = (by: 1 | -1, takesFocus: boolean): void => {
    const taken = takeStep(findings, state, by);
    if (!taken) return;
    const { finding, state: next } = taken;
    onFindings(takesFocus && next.open ? { ...next, open: { ...next.open, takesFocus } } : next);
    const { table, row, column } = finding.place;
    onGoTo(table, row, column);
    if (!isListed) onScreen(viewOfRow(finding) ?? "findings");
  };
  useStepKeys((by) => step(by, isListed));
  if (isListed || !state.open) return null;
  const list = inOrder(listFindings(findings, state), state.open);
  const at = standing(list, state.open);
  const finding = list[at];
  return (
    <aside className={styles.root} aria-label={words.openFinding}>
      <div className={styles.text} aria-live="polite">
        {finding && <SeverityIcon severity={finding.severity} />}
        <span>{finding ? saidOf(finding) : words.mended(state.open.said)}</span>
      </div>
      <div className={styles.row}>
        <StepButtons at={at} count={list.length} onStep={(by) => step(by, false)} />
        <Button size="small" appearance="subtle" onClick={() => onScreen("findings")}>
          {shell.findings}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.close}
          icon={<DismissRegular />}
          aria-label={shell.dismiss}
          title={shell.dismiss}
          onClick={() => onFindings({ ...state, open: undefined })}
        />
      </div>
    </aside>
  );
}

/** F8 goes on and Shift+F8 back, as between the problems of an editor, wherever the focus is in the pane. */
function useStepKeys(onStep: (by: 1 | -1) => void): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey || hasModal()) return;
    event.preventDefault();
    onStep(event.shiftKey ? -1 : 1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
