import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OnlineState } from "../../app/session/online-state";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { FileLines } from "./FileLines";
import type { SharingActions } from "./sharing-actions";

export interface SaveSectionProps {
  readonly online: OnlineState;
  readonly busy: boolean;
  readonly actions: SharingActions;
}

/** Where the brief lies, and the ways to save it. */
export function SaveSection({ online: { brief, isLinked }, busy, actions }: SaveSectionProps): ReactNode {
  const styles = useScreenStyles();
  const { sharing: words } = useWords();
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>{words.save}</h2>
      {brief && <FileLines file={brief} busy={busy} onCheckIn={() => actions.onCheckIn("brief")} />}
      {!brief && isLinked && (
        <div className={styles.row}>
          <span>{words.linked}</span>
          <Button size="small" disabledFocusable={busy} onClick={() => actions.onLook("brief")}>
            {words.look}
          </Button>
        </div>
      )}
      <p className={styles.quiet}>{words.saveText}</p>
      <div className={styles.row}>
        {isLinked && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => actions.onSave("same")}>
            {words.saveAgain}
          </Button>
        )}
        <Button
          appearance={isLinked ? "secondary" : "primary"}
          disabledFocusable={busy}
          onClick={() => actions.onSave("mine")}
        >
          {words.saveMine}
        </Button>
        <Button disabledFocusable={busy} onClick={() => actions.onSave("beside")}>
          {words.saveBeside}
        </Button>
      </div>
      <p className={styles.quiet}>{words.besideText}</p>
    </section>
  );
}
