import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import type { Notice } from "../../app/session-state";
import { useFirstWords } from "../words/use-words";
import { useNoticeBarStyles } from "./NoticeBar.styles";

export interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly onDismiss: () => void;
}

/** What the last action did and how to take it back. Its frame is always there, so that a screen reader hears what appears in it. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps): ReactNode {
  const styles = useNoticeBarStyles();
  const { shell } = useFirstWords();
  return (
    <div role="status" aria-live="polite" className={styles.frame}>
      {notice && (
        <MessageBar
          key={notice.text}
          intent={notice.kind === "done" ? "success" : "warning"}
          layout="multiline"
          politeness="polite"
          className={styles.bar}
        >
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
          />
        </MessageBar>
      )}
    </div>
  );
}
