import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { Suspense, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { ExplainedHole } from "../../app/session/session-state";
import type { CellPlace } from "../../domain/result";
import type { Catalogue } from "../../domain/instrument/catalogue";
import { DELIVERABLE_COLUMNS } from "../../domain/review/tables";
import type { Waiver } from "../../domain/review/review";
import { isToMend } from "../../domain/rules/count-findings";
import type { CheckReport, Finding } from "../../domain/rules/finding";
import type { CellFixing } from "../citations/cell-fixing";
import { Normalise } from "../citations/Normalise";
import type { NamedScope } from "../citations/NormaliseDialog";
import { lazily } from "../loading/lazily";
import type { View } from "../shell/screen";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { AskedFor } from "./AskedFixes";
import { useCheckScreenStyles } from "./CheckScreen.styles";
import type { FindingState } from "./finding-state";
import { opened, standing } from "./finding-walk";
import { FindingGroups } from "./FindingGroups";
import { inOrder, listFindings } from "./group-findings";
import { StepButtons } from "./StepButtons";
import { takeStep } from "./take-step";
import { WaivedList } from "./WaivedList";

const AskedFixes = lazily(async () => (await import("./AskedFixes")).AskedFixes);

export interface CheckScreenProps {
  /** Undefined until the person asks for a check. */
  readonly report: CheckReport | undefined;
  readonly state: FindingState;
  readonly onState: (state: FindingState) => void;
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
  readonly onExplain: (hole: ExplainedHole, reason: string) => void;
  readonly onSettle: (finding: Finding, view: View) => void;
  readonly onDocuments: () => void;
}

/** The findings of the last check, and what to do about each. */
export function CheckScreen({ report, ...props }: CheckScreenProps): ReactNode {
  const screen = useScreenStyles();
  const { check: words } = useWords();
  const { catalogue, fixing, busy, onCheck } = props;
  const normalise = <Normalise scopes={SCOPES} fixing={fixing} catalogue={catalogue} busy={busy} />;
  if (report) return <Report {...props} report={report} normalise={normalise} />;
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

interface ReportProps extends CheckScreenProps {
  readonly report: CheckReport;
  readonly normalise: ReactNode;
}

function Report(props: ReportProps): ReactNode {
  const { report, state, onState, busy, onCheck, onGoTo, fixing, catalogue, textAt, onTakeBack, normalise } = props;
  const { findings, waived, summary } = report;
  const screen = useScreenStyles();
  const styles = useCheckScreenStyles();
  const { check: words } = useWords();
  const [asked, setAsked] = useState<AskedFor>();
  const correct = (fixables: AskedFor["fixables"]): void => setAsked({ fixables, kind: "corrections" });
  const { by, severity } = state;
  const list = useMemo(() => listFindings(findings, { by, severity }), [findings, by, severity]);
  const order = useMemo(() => inOrder(list, state.open), [list, state.open]);
  const fixable = findings.filter(({ fix }) => fix);
  const go = (taken: { readonly finding: Finding; readonly state: FindingState } | undefined): void => {
    if (!taken) return;
    onState(taken.state);
    onGoTo(taken.finding.place);
  };
  return (
    <div className={screen.screen}>
      <div className={styles.head}>
        <h2 className={styles.summary}>
          {findings.length === 0 ? words.clean : words.summary(findings.filter(isToMend).length, summary.gaps)}
        </h2>
        {order.length > 0 && (
          <StepButtons
            at={standing(order, state.open)}
            count={order.length}
            onStep={(step) => go(takeStep(findings, state, step))}
          />
        )}
      </div>
      <div className={screen.row}>
        <Button size="small" onClick={onCheck}>
          {words.again}
        </Button>
        {fixable.length > 0 && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => correct(fixable)}>
            {words.fixAll(fixable.length)}
          </Button>
        )}
        {normalise}
      </div>
      {findings.length === 0 ? (
        <div className={styles.clean}>
          <CheckmarkCircleFilled className={styles.mark} aria-hidden />
          <p className={screen.text}>{words.cleanText}</p>
        </div>
      ) : (
        <FindingGroups
          findings={findings}
          list={list}
          state={state}
          onState={onState}
          busy={busy}
          onOpen={(finding) => go({ finding, state: { ...state, open: opened(order, finding) } })}
          onFix={(finding) => correct([finding])}
          choices={
            catalogue && {
              catalogue,
              fixing,
              textAt,
              onChoose: (choice) => setAsked({ fixables: [choice], kind: "choice" }),
            }
          }
          onWaive={props.onWaive}
          onExplain={props.onExplain}
          onDocuments={props.onDocuments}
          onSettle={(finding, view) => {
            onState({ ...state, open: opened(order, finding) });
            props.onSettle(finding, view);
          }}
        />
      )}
      {waived.length > 0 && <WaivedList waived={waived} busy={busy} onGoTo={onGoTo} onTakeBack={onTakeBack} />}
      {asked && (
        <Suspense fallback={null}>
          <AskedFixes {...asked} {...fixing} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </div>
  );
}

const SCOPES: readonly NamedScope[] = [
  { name: "sources", scope: { table: "Gaps", columns: ["sources"] } },
  { name: "gaps", scope: { table: "Gaps", columns: DELIVERABLE_COLUMNS } },
  { name: "justifications", scope: { table: "Amendments", columns: ["justification"] } },
];
