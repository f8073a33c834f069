import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { lazy, Suspense, useState } from "react";
import type { ReactNode } from "react";
import type { FixPreview } from "../../app/session-state";
import type { CellPlace } from "../../domain/result";
import type { CheckReport, Finding } from "../../domain/rules/finding";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useCheckScreenStyles } from "./CheckScreen.styles";
import { FindingGroups } from "./FindingGroups";
import { WaivedList } from "./WaivedList";

const FixDialog = lazy(async () => ({ default: (await import("./FixDialog")).FixDialog }));

export interface CheckScreenProps {
  /** Undefined until the person asks for a check. */
  readonly report: CheckReport | undefined;
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onGoTo: (place: CellPlace) => void;
  /** What the certain corrections of findings would change; empty when the cells have changed since. */
  readonly previewFixes: (findings: readonly Finding[]) => readonly FixPreview[];
  readonly onFix: (fixes: readonly FixPreview[]) => void;
  readonly onWaive: (finding: Finding, reason: string) => void;
}

/** The findings of the last check, and what to do about each. */
export function CheckScreen(props: CheckScreenProps): ReactNode {
  const { report, busy, onCheck, onGoTo, previewFixes, onFix, onWaive } = props;
  const screen = useScreenStyles();
  const styles = useCheckScreenStyles();
  const { check: words } = useWords();
  const [fixes, setFixes] = useState<readonly FixPreview[]>();
  if (!report) {
    return (
      <div className={screen.screen}>
        <h2 className={screen.title}>{words.title}</h2>
        <p className={screen.text}>{words.intro}</p>
        <div>
          <Button appearance="primary" disabledFocusable={busy} onClick={onCheck}>
            {words.run}
          </Button>
        </div>
      </div>
    );
  }
  const fixable = report.findings.filter(({ fix }) => fix);
  const preview = (findings: readonly Finding[]): void => setFixes(previewFixes(findings));
  return (
    <div className={screen.screen}>
      <div className={styles.head}>
        <h2 className={styles.summary}>
          {report.findings.length === 0 ? words.clean : words.summary(report.findings.length, report.summary.gaps)}
        </h2>
        <Button size="small" disabledFocusable={busy} onClick={onCheck}>
          {words.again}
        </Button>
      </div>
      {fixable.length > 0 && (
        <div>
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => preview(fixable)}>
            {words.fixAll(fixable.length)}
          </Button>
        </div>
      )}
      {report.findings.length === 0 ? (
        <div className={styles.clean}>
          <CheckmarkCircleFilled className={styles.mark} aria-hidden />
          <p className={screen.text}>{words.cleanText}</p>
        </div>
      ) : (
        <FindingGroups
          findings={report.findings}
          busy={busy}
          onGoTo={onGoTo}
          onFix={(finding) => preview([finding])}
          onWaive={onWaive}
        />
      )}
      {report.waived.length > 0 && <WaivedList waived={report.waived} onGoTo={onGoTo} />}
      {fixes && (
        <Suspense fallback={null}>
          <FixDialog
            fixes={fixes}
            onCancel={() => setFixes(undefined)}
            onApply={(chosen) => {
              setFixes(undefined);
              onFix(chosen);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
