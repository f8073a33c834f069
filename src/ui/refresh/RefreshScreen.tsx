import { Button, Divider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { propertySentences } from "../../app/words/property-words";
import type { Binding } from "../../domain/brief/brief";
import type { BriefWritten } from "../../domain/brief/refresh/brief-changes";
import type { LinkedContent } from "../../domain/brief/refresh/linked-text";
import type { RefreshChoices, RefreshPlan } from "../../domain/brief/refresh/refresh-plan";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { DifferingTexts } from "./DifferingTexts";
import { FreezePart } from "./FreezePart";
import { OriginPart } from "./OriginPart";
import { PickWorkbook } from "./PickWorkbook";
import { planKey } from "./plan-key";
import { PlanPart } from "./PlanPart";

/** A brief, and what a refresh would do to it. */
export interface RefreshScreenProps {
  /** Undefined until it is read, or when it can't be. */
  readonly content: LinkedContent | undefined;
  /** The workbook it was compared with, by its name; undefined before. */
  readonly workbook: string | undefined;
  readonly plan: RefreshPlan | undefined;
  /** What came of the last refresh. */
  readonly written: BriefWritten | undefined;
  /** Of reading the brief and the workbook. */
  readonly remarks: readonly string[];
  readonly busy: boolean;
  /** What a text is called, in the language of the pane. */
  readonly nameOf: (binding: Binding) => string;
  readonly onLook: () => void;
  readonly onPick: (file: File) => void;
  readonly canRefresh: (choices: RefreshChoices) => boolean;
  readonly onRefresh: (choices: RefreshChoices) => void;
  readonly onGoTo: (control: string) => void;
  readonly onFreeze: () => void;
  /** Other places to take the workbook from, e.g. OneDrive. */
  readonly otherSources?: ReactNode;
}

/** What the brief came from, how it stands to the workbook, and bringing it up to date. */
export function RefreshScreen(props: RefreshScreenProps): ReactNode {
  const { content, workbook, plan, written, busy, nameOf, onLook, onPick, onGoTo, onFreeze } = props;
  const { remarks, canRefresh, onRefresh } = props;
  const styles = useScreenStyles();
  const { refresh: words } = useWords();
  const language = useLanguage();
  return (
    <section className={styles.screen} aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.intro}</p>
      {content && <OriginPart content={content} />}
      {remarks.map((remark) => (
        <p key={remark} className={styles.quiet}>
          {remark}
        </p>
      ))}
      <div>
        <Button disabledFocusable={busy} onClick={onLook}>
          {words.lookAgain}
        </Button>
      </div>
      {content && (
        <>
          <Divider />
          <PickWorkbook
            origin={content.origin.workbook}
            workbook={workbook}
            busy={busy}
            onPick={onPick}
            others={props.otherSources}
          />
          {propertySentences(written?.properties ?? [], language).map((said) => (
            <p key={said} className={styles.text}>
              {said}
            </p>
          ))}
          {written && plan && <DifferingTexts {...{ written, plan, nameOf, onGoTo }} />}
          {plan && (
            <PlanPart
              key={planKey(plan)}
              {...{ plan, busy, nameOf, canRefresh, onRefresh }}
              goTo={({ controls: [first] }) => (first === undefined ? undefined : () => onGoTo(first))}
              canPlace={false}
            />
          )}
          <Divider />
          <FreezePart plan={plan} busy={busy} onFreeze={onFreeze} />
        </>
      )}
    </section>
  );
}
