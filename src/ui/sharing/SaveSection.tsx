import { Button, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OnlineFile } from "../../app/online/online-files";
import type { OnlineState } from "../../app/session/online-state";
import { dateInWords } from "../../domain/text/dates/date-in-words";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
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
      {brief && <BriefFile brief={brief} busy={busy} onCheckIn={actions.onCheckIn} />}
      {!brief && isLinked && (
        <div className={styles.row}>
          <span>{words.linked}</span>
          <Button size="small" disabledFocusable={busy} onClick={actions.onLook}>
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

interface BriefFileProps {
  readonly brief: OnlineFile;
  readonly busy: boolean;
  readonly onCheckIn: () => void;
}

function BriefFile({ brief, busy, onCheckIn }: BriefFileProps): ReactNode {
  const styles = useScreenStyles();
  const { sharing: words, dates } = useWords();
  const { name, address, changedBy, changedAt, checkedOutBy } = brief;
  return (
    <>
      <p className={styles.text}>
        {name}{" "}
        {address.startsWith("https://") && (
          <Link href={address} target="_blank" rel="noopener noreferrer" inline>
            {words.open}
          </Link>
        )}
      </p>
      {changedAt !== "" && (
        <p className={styles.quiet}>
          {words.changedBy(changedBy, `${dateInWords(changedAt, dates)}, ${changedAt.slice(11, 16)} UTC`)}
        </p>
      )}
      {checkedOutBy !== undefined && (
        <div className={styles.row}>
          <span>{words.hidden(checkedOutBy)}</span>
          <Button size="small" disabledFocusable={busy} onClick={onCheckIn}>
            {words.checkIn}
          </Button>
        </div>
      )}
    </>
  );
}
