import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../domain/rules/finding";
import { specNamed } from "../../domain/review/spec-named";
import { useFirstWords, useWords } from "../words/use-words";
import type { FindingActions } from "./finding-actions";
import { findRule } from "./find-rule";
import { useFindingItemStyles } from "./FindingItem.styles";
import { choiceOf, holeOf, isListedOnDocuments, settledOn } from "./what-helps";

/** What opens below a finding. */
export type FindingPart = "choose" | "why" | "reason";

export interface FindingButtonsProps extends Pick<
  FindingActions,
  "busy" | "onOpen" | "onFix" | "choices" | "onSettle" | "onDocuments"
> {
  readonly finding: Finding;
  /** What a person calls the row, where no heading does; "" where one does. */
  readonly where: string;
  readonly part: FindingPart | undefined;
  /** Open a part, or close it. */
  readonly onPart: (part: FindingPart) => void;
}

/** All that can be done about a finding where it stands: the cell first, the reason to leave it last. */
export function FindingButtons(props: FindingButtonsProps): ReactNode {
  const { finding, where, busy, choices, part, onPart, onOpen, onFix, onSettle, onDocuments } = props;
  const { check: words, citationFixes, language } = useWords();
  const { shell } = useFirstWords();
  const place = [where, finding.place.cell].filter((name) => name !== "").join(" · ");
  const view = settledOn(finding);
  const toggle = (name: FindingPart) => ({ isOpen: part === name, onClick: () => onPart(name) });
  return (
    <>
      <Action label={words.goTo(place)} onClick={() => onOpen(finding)}>
        {place}
      </Action>
      {finding.fix && (
        <Action busy={busy} onClick={() => onFix(finding)}>
          {words.fix}
        </Action>
      )}
      {choices && choiceOf(finding) && <Action {...toggle("choose")}>{citationFixes.choose}</Action>}
      {view && (
        <Action onClick={() => onSettle(finding, view)}>
          {view === "standards" ? words.suggestions : words.openScreen(shell[view])}
        </Action>
      )}
      {isListedOnDocuments(finding) && (
        <Action onClick={onDocuments}>{words.openScreen(specNamed("Documents")?.sheet[language] ?? "")}</Action>
      )}
      {findRule(finding.ruleId) && <Action {...toggle("why")}>{words.why}</Action>}
      <Action busy={busy} {...toggle("reason")}>
        {holeOf(finding) ? words.explain : words.waive}
      </Action>
    </>
  );
}

interface ActionProps {
  /** What is said of it where its words alone would not do. */
  readonly label?: string;
  readonly busy?: boolean;
  /** Whether what it opens is open; left out for one that opens nothing. */
  readonly isOpen?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Action({ label, busy = false, isOpen, onClick, children }: ActionProps): ReactNode {
  const styles = useFindingItemStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.action}
      disabledFocusable={busy}
      {...(label !== undefined && { "aria-label": label, title: label })}
      {...(isOpen !== undefined && { "aria-expanded": isOpen })}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
