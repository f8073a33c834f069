import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { DraftPlace } from "../../app/draft";
import { waiverPlace } from "../../app/waiver-place";
import type { Finding } from "../../domain/rules/finding";
import { KeptDraft } from "../drafts/KeptDraft";
import { SeverityIcon } from "../text/SeverityIcon";
import { useWords } from "../words/use-words";
import type { FindingActions } from "./finding-actions";
import { FindingButtons } from "./FindingButtons";
import type { FindingPart } from "./FindingButtons";
import { isOpenOne } from "./finding-walk";
import type { OpenFinding } from "./finding-walk";
import { findRule } from "./find-rule";
import { useFindingItemStyles } from "./FindingItem.styles";
import { FindingCitations } from "./FindingCitations";
import type { GroupBy } from "./group-findings";
import { WaiveForm } from "./WaiveForm";
import { choiceOf, holeOf } from "./what-helps";
import { WhyRule } from "./WhyRule";

export interface FindingItemProps extends FindingActions {
  readonly finding: Finding;
  readonly by: GroupBy;
  readonly open: OpenFinding | undefined;
}

/** One finding: what is wrong, where, why it matters, and what can be done. */
export function FindingItem({ finding, by, open, ...actions }: FindingItemProps): ReactNode {
  const styles = useFindingItemStyles();
  const { check: words } = useWords();
  const isOpen = isOpenOne(finding, open);
  const item = useOpenItem(isOpen, open?.takesFocus === true);
  const [part, setPart] = useState<FindingPart>();
  const buttons = useRef<HTMLDivElement>(null);
  const close = (): void => {
    buttons.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setPart(undefined);
  };
  const { busy, choices, onWaive, onExplain } = actions;
  const rule = findRule(finding.ruleId);
  const choice = choiceOf(finding);
  const hole = holeOf(finding);
  const place: DraftPlace = hole ? ["reason", hole.table, hole.name] : waiverPlace(finding);
  return (
    <li
      ref={item}
      tabIndex={-1}
      className={mergeClasses(styles.root, isOpen && styles.open)}
      {...(isOpen && { "aria-current": true })}
    >
      <SeverityIcon severity={finding.severity} />
      <div className={styles.body}>
        <p className={styles.message}>{finding.message}</p>
        <div ref={buttons} className={styles.actions}>
          <FindingButtons
            {...actions}
            finding={finding}
            where={by === "rule" ? (finding.rowName ?? finding.rowId) : ""}
            part={part}
            onPart={(one) => setPart(part === one ? undefined : one)}
          />
        </div>
        {part === "choose" && choices && choice && (
          <FindingCitations finding={finding} about={choice} busy={busy} {...choices} />
        )}
        {part === "why" && rule && <WhyRule rule={rule} />}
        {part !== "reason" && (
          <KeptDraft place={place} name={hole ? words.explain : words.waive} held="" onGoOn={() => setPart("reason")} />
        )}
        {part === "reason" && (
          <WaiveForm
            place={place}
            isExplained={hole !== undefined}
            onCancel={close}
            onGive={(reason) => {
              close();
              if (hole) onExplain(hole, reason);
              else onWaive(finding, reason);
            }}
          />
        )}
      </div>
    </li>
  );
}

/** Brings the open finding into view, and gives it the focus where keys led to it. */
function useOpenItem(isOpen: boolean, takesFocus: boolean) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    item.current?.scrollIntoView?.({ block: "nearest" });
    if (takesFocus) item.current?.focus({ preventScroll: true });
  }, [isOpen, takesFocus]);
  return item;
}
