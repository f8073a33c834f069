import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Notice } from "../../app/session/session-state";
import { withStandIn } from "../loading/with-stand-in";
import { useFirstWords } from "../words/use-words";
import { useNoticeBarStyles } from "./NoticeBar.styles";
import type { NoticeMessageProps } from "./NoticeMessage";

export interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly busy: boolean;
  readonly onAct: NoticeMessageProps["onAct"];
  readonly onDismiss: () => void;
}

/** What the last action did and how to take it back. Its frame is always there, so that a screen reader hears what appears in it. */
export function NoticeBar({ notice, ...rest }: NoticeBarProps): ReactNode {
  const styles = useNoticeBarStyles();
  return (
    <div role="status" aria-live="polite" className={styles.frame}>
      {notice && <NoticeMessage key={notice.text} notice={notice} {...rest} />}
    </div>
  );
}

/** The same without Fluent's bar: a notice may have to say that nothing more can be loaded. */
function PlainNotice({ notice, onDismiss }: NoticeMessageProps): ReactNode {
  const styles = useNoticeBarStyles();
  const { shell } = useFirstWords();
  return (
    <div className={styles.plain}>
      {notice.text} {notice.undo}
      <Button size="small" onClick={onDismiss}>
        {shell.dismiss}
      </Button>
    </div>
  );
}

const NoticeMessage = withStandIn(
  PlainNotice,
  async () => (await import(/* webpackChunkName: "notices" */ "./NoticeMessage")).NoticeMessage,
);
