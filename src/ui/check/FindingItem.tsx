import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Finding } from "../../domain/rules/finding";
import { KeptDraft } from "../drafts/KeptDraft";
import { SeverityIcon } from "../text/SeverityIcon";
import { useWords } from "../words/use-words";
import type { FindingActions } from "./finding-actions";
import { findRule } from "./find-rule";
import { useFindingItemStyles } from "./FindingItem.styles";
import { FindingCitations } from "./FindingCitations";
import type { GroupBy } from "./group-findings";
import { WaiveForm } from "./WaiveForm";
import { WhyRule } from "./WhyRule";

export interface FindingItemProps extends FindingActions {
  readonly finding: Finding;
  readonly by: GroupBy;
}

/** One finding: what is wrong, where, why it matters, and what can be done. */
export function FindingItem({ finding, by, busy, onGoTo, onFix, choices, onWaive }: FindingItemProps): ReactNode {
  const styles = useFindingItemStyles();
  const { check: words, citationFixes } = useWords();
  const [open, setOpen] = useState<"choose" | "why" | "waive">();
  const toggle = (what: "choose" | "why" | "waive"): void => setOpen(open === what ? undefined : what);
  const actions = useRef<HTMLDivElement>(null);
  const close = (): void => {
    actions.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setOpen(undefined);
  };
  const rule = findRule(finding.ruleId);
  const { cell } = finding.place;
  const place = ["waiver", finding.ruleId, finding.rowId, cell] as const;
  const where = by === "rule" && finding.rowId !== "" ? `${finding.rowId} · ${cell}` : cell;
  return (
    <li className={styles.root}>
      <SeverityIcon severity={finding.severity} />
      <div className={styles.body}>
        <p className={styles.message}>{finding.message}</p>
        <div ref={actions} className={styles.actions}>
          <Button
            size="small"
            appearance="subtle"
            className={styles.action}
            aria-label={words.goTo(where)}
            title={words.goTo(where)}
            onClick={() => onGoTo(finding.place)}
          >
            {where}
          </Button>
          {finding.fix && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.action}
              disabledFocusable={busy}
              onClick={() => onFix(finding)}
            >
              {words.fix}
            </Button>
          )}
          {choices && ASKS_FOR_CHOICE.has(finding.ruleId) && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.action}
              aria-expanded={open === "choose"}
              onClick={() => toggle("choose")}
            >
              {citationFixes.choose}
            </Button>
          )}
          {rule && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.action}
              aria-expanded={open === "why"}
              onClick={() => toggle("why")}
            >
              {words.why}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            className={styles.action}
            aria-expanded={open === "waive"}
            disabledFocusable={busy}
            onClick={() => toggle("waive")}
          >
            {words.waive}
          </Button>
        </div>
        {open === "choose" && choices && <FindingCitations finding={finding} busy={busy} {...choices} />}
        {open === "why" && rule && <WhyRule rule={rule} />}
        {open !== "waive" && <KeptDraft place={place} name={words.waive} held="" onGoOn={() => setOpen("waive")} />}
        {open === "waive" && (
          <WaiveForm
            place={place}
            onCancel={close}
            onWaive={(reason) => {
              close();
              onWaive(finding, reason);
            }}
          />
        )}
      </div>
    </li>
  );
}

/** Rules about citations that a person can settle by choosing. */
const ASKS_FOR_CHOICE: ReadonlySet<string> = new Set(["citation-clear", "norm-with-pinpoint"]);
