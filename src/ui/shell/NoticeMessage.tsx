import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Notice, Offer } from "../../app/session/session-state";
import { useFirstWords } from "../words/use-words";
import { useNoticeMessageStyles } from "./NoticeMessage.styles";

export interface NoticeMessageProps {
  readonly notice: Notice;
  /** Something is at work: what the notice offers waits. */
  readonly busy: boolean;
  readonly onAct: (act: Offer["act"]) => void;
  readonly onDismiss: () => void;
}

/** What an action did, in the colours of how it ended. */
export function NoticeMessage({ notice, busy, onAct, onDismiss }: NoticeMessageProps): ReactNode {
  const styles = useNoticeMessageStyles();
  const { shell } = useFirstWords();
  const { offer } = notice;
  return (
    <MessageBar intent={intentOf(notice)} layout="multiline" politeness="polite" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {notice.text}
        {notice.undo !== undefined && <div className={styles.undo}>{notice.undo}</div>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={shell.dismiss}
            title={shell.dismiss}
            onClick={onDismiss}
          />
        }
      >
        {offer && (
          <Button size="small" disabledFocusable={busy} onClick={() => onAct(offer.act)}>
            {offer.label}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

const intentOf = ({ kind, hasFound }: Notice): "info" | "success" | "warning" =>
  kind === "problem" ? "warning" : hasFound ? "info" : "success";
