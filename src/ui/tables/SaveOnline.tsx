import { Button, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { TablePlace } from "../../app/actions/save-table";
import type { SessionState } from "../../app/session/session-state";
import type { SharingActions } from "../sharing/sharing-actions";
import { WaysSection } from "../sharing/WaysSection";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";

export interface OnlineActions {
  readonly sharing: SharingActions;
  /** Open the screen where a person signs in. */
  readonly onSharing: () => void;
}

export interface SaveOnlineProps {
  readonly online: SessionState["online"];
  readonly working: string | undefined;
  readonly actions: OnlineActions;
  readonly onSave: (place: TablePlace) => void;
}

/** A table to OneDrive, once a person has signed in; else the way there. */
export function SaveOnline({ online, working, actions, onSave }: SaveOnlineProps): ReactNode {
  const styles = useScreenStyles();
  const { tables: words } = useWords();
  const account = online?.account;
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>{words.online}</h2>
      {account === undefined ? (
        <p className={styles.quiet}>
          {words.signInFirst}{" "}
          <Link as="button" inline onClick={actions.onSharing}>
            {words.toSharing}
          </Link>
        </p>
      ) : (
        <>
          <p className={styles.quiet}>{words.signedInAs(account.name)}</p>
          <div className={styles.row}>
            {(["mine", "beside"] as const).map((place) => (
              <Button key={place} disabledFocusable={working !== undefined} onClick={() => onSave(place)}>
                {place === "mine" ? words.saveMine : words.saveBeside}
              </Button>
            ))}
          </div>
        </>
      )}
      {online && account && <WaysSection online={online} working={working} actions={actions.sharing} />}
    </section>
  );
}
