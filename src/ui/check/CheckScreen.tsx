import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import type { CellPlace } from "../../domain/result";
import type { Catalogue } from "../../domain/instrument/catalogue";
import { DELIVERABLE_COLUMNS } from "../../domain/review/tables";
import type { Waiver } from "../../domain/review/review";
import type { CheckReport, Finding } from "../../domain/rules/finding";
import type { CellFixing } from "../citations/cell-fixing";
import { Normalise } from "../citations/Normalise";
import type { NamedScope } from "../citations/NormaliseDialog";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useCheckScreenStyles } from "./CheckScreen.styles";
import { FindingGroups } from "./FindingGroups";
import { useFixDialog } from "./useFixDialog";
import { WaivedList } from "./WaivedList";

export interface CheckScreenProps {
  /** Undefined until the person asks for a check. */
  readonly report: CheckReport | undefined;
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onGoTo: (place: CellPlace) => void;
  readonly fixing: CellFixing;
  /** Loaded by the first check. */
  readonly catalogue: Catalogue | undefined;
  /** What a cell holds now; undefined where that is no text of ours. */
  readonly textAt: (place: CellPlace) => string | undefined;
  readonly onWaive: (finding: Finding, reason: string) => void;
  readonly onTakeBack: (waiver: Waiver) => void;
}

/** The findings of the last check, and what to do about each. */
export function CheckScreen(props: CheckScreenProps): ReactNode {
  const { report, busy, onCheck, onGoTo, fixing, catalogue, textAt, onWaive, onTakeBack } = props;
  const screen = useScreenStyles();
  const styles = useCheckScreenStyles();
  const { check: words } = useWords();
  const { show, dialog } = useFixDialog(fixing);
  const normalise = <Normalise scopes={SCOPES} fixing={fixing} catalogue={catalogue} busy={busy} />;
  if (!report) {
    return (
      <div className={screen.screen}>
        <h2 className={screen.title}>{words.title}</h2>
        <p className={screen.text}>{words.intro}</p>
        <div className={screen.row}>
          <Button appearance="primary" onClick={onCheck}>
            {words.run}
          </Button>
          {normalise}
        </div>
      </div>
    );
  }
  const fixable = report.findings.filter(({ fix }) => fix);
  return (
    <div className={screen.screen}>
      <div className={styles.head}>
        <h2 className={styles.summary}>
          {report.findings.length === 0 ? words.clean : words.summary(report.findings.length, report.summary.gaps)}
        </h2>
        <Button size="small" onClick={onCheck}>
          {words.again}
        </Button>
      </div>
      <div className={screen.row}>
        {fixable.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => show(fixable, "corrections")}
          >
            {words.fixAll(fixable.length)}
          </Button>
        )}
        {normalise}
      </div>
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
          onFix={(finding) => show([finding], "corrections")}
          choices={catalogue && { catalogue, fixing, textAt, onChoose: (choice) => show([choice], "choice") }}
          onWaive={onWaive}
        />
      )}
      {report.waived.length > 0 && (
        <WaivedList waived={report.waived} busy={busy} onGoTo={onGoTo} onTakeBack={onTakeBack} />
      )}
      {dialog}
    </div>
  );
}

const SCOPES: readonly NamedScope[] = [
  { name: "sources", scope: { table: "Gaps", columns: ["sources"] } },
  { name: "gaps", scope: { table: "Gaps", columns: DELIVERABLE_COLUMNS } },
  { name: "justifications", scope: { table: "Amendments", columns: ["justification"] } },
];
