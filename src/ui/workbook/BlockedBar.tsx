import { Button, MessageBar, MessageBarActions, MessageBarBody, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Blocked } from "../../app/session/session-state";
import type { Remark } from "../../domain/review/remark";
import { sayUnreadable } from "../../domain/review/say-unreadable";
import { useLanguage, useWords } from "../words/use-words";
import { useNoticeMessageStyles } from "../shell/NoticeMessage.styles";
import { useBlockedBarStyles } from "./BlockedBar.styles";

export interface BlockedBarProps {
  readonly blocked: Blocked;
  /** What reading the workbook had to tell. */
  readonly remarks: readonly Remark[];
  readonly busy: boolean;
  readonly onCure: (cure: BlockedCure) => void;
}

/** By the names of the session's actions. */
export type BlockedCure = "repairReview" | "readAgain";

/** Why check, coverage and brief wait, and the cure. It stays until the review can be read in full. */
export function BlockedBar({ blocked, remarks, busy, onCure }: BlockedBarProps): ReactNode {
  const styles = useNoticeMessageStyles();
  const own = useBlockedBarStyles();
  const language = useLanguage();
  const { blocked: words, session } = useWords();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive" className={mergeClasses(styles.bar, own.bar)}>
      <MessageBarBody className={styles.body}>
        {blocked.kind === "reading" ? session.notRead : sayUnreadable(blocked.unreadable, remarks)[language]}
      </MessageBarBody>
      <MessageBarActions>
        {blocked.kind === "tables" && (
          <Button size="small" disabledFocusable={busy} onClick={() => onCure("repairReview")}>
            {words.repair}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={() => onCure("readAgain")}>
          {session.readAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
