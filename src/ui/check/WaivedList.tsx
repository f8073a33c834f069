import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPlace } from "../../domain/result";
import type { Waiver } from "../../domain/review/review";
import { scopeOf } from "../../domain/rules/finding";
import type { CheckReport, Finding } from "../../domain/rules/finding";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useWaivedListStyles } from "./WaivedList.styles";
import type { CheckWords } from "./words/check-words";

export interface WaivedListProps {
  readonly waived: CheckReport["waived"];
  readonly busy: boolean;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onTakeBack: (waiver: Waiver) => void;
}

/** Findings that a person decided to live with, and why. Closed until asked for. */
export function WaivedList({ waived, busy, onGoTo, onTakeBack }: WaivedListProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useWaivedListStyles();
  const { check: words } = useWords();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{words.waived(waived.length)}</summary>
      <ul className={screen.list}>
        {waived.map(({ finding, waiver }) => (
          <li key={`${finding.ruleId} ${finding.place.cell} ${finding.message}`} className={styles.item}>
            <p className={screen.text}>{finding.message}</p>
            <p className={screen.quiet}>
              {words.because}: {waiver.reason.trim()}
            </p>
            <p className={screen.quiet}>{coverage(waiver, finding, words.covers)}</p>
            <Button
              size="small"
              appearance="subtle"
              className={styles.place}
              aria-label={words.goTo(finding.place.cell)}
              onClick={() => onGoTo(finding.place)}
            >
              {[finding.rowName ?? finding.rowId, finding.place.cell].filter((name) => name !== "").join(" · ")}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              className={styles.place}
              disabledFocusable={busy}
              onClick={() => onTakeBack(waiver)}
            >
              {words.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function coverage(waiver: Waiver, { rowId, rowName }: Finding, words: CheckWords["covers"]): string {
  const scope = scopeOf(waiver);
  if (scope === "review") return words.review;
  return scope === "row"
    ? words.row(waiver.gap === rowId && rowName !== undefined ? rowName : waiver.gap)
    : words.value(waiver.about);
}
