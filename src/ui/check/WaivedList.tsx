import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPlace } from "../../domain/result";
import type { CheckReport } from "../../domain/rules/finding";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useWaivedListStyles } from "./WaivedList.styles";

export interface WaivedListProps {
  readonly waived: CheckReport["waived"];
  readonly onGoTo: (place: CellPlace) => void;
}

/** Findings that a person decided to live with, and why. Closed until asked for. */
export function WaivedList({ waived, onGoTo }: WaivedListProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useWaivedListStyles();
  const { check: words } = useWords();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{words.waived(waived.length)}</summary>
      <ul className={screen.list}>
        {waived.map(({ finding, reason }) => (
          <li key={`${finding.ruleId} ${finding.place.cell} ${finding.message}`} className={styles.item}>
            <p className={screen.text}>{finding.message}</p>
            <p className={screen.quiet}>
              {words.because}: {reason}
            </p>
            <Button
              size="small"
              appearance="subtle"
              className={styles.place}
              aria-label={words.goTo(finding.place.cell)}
              onClick={() => onGoTo(finding.place)}
            >
              {finding.rowId ? `${finding.rowId} · ${finding.place.cell}` : finding.place.cell}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
