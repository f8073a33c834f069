import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OnlineState } from "../../app/session/online-state";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { SharingActions } from "./sharing-actions";

export interface AccountSectionProps {
  readonly online: OnlineState | undefined;
  readonly busy: boolean;
  readonly actions: SharingActions;
}

/** As whom things are done in OneDrive; it stands above whatever writes there. */
export function AccountSection({ online, busy, actions }: AccountSectionProps): ReactNode {
  const styles = useScreenStyles();
  const { sharing: words } = useWords();
  const account = online?.account;
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>{words.account}</h2>
      {account && (
        <>
          <p className={styles.text}>✓ {words.signedInAs(account.name)}</p>
          <p className={styles.quiet}>{words.otherAccount}</p>
          <div className={styles.row}>
            <Button size="small" disabledFocusable={busy} onClick={actions.onSignOut}>
              {words.signOut}
            </Button>
          </div>
        </>
      )}
      {!account && online?.isSetUp === false && (
        <>
          <p className={styles.text}>{words.notSetUp}</p>
          <h3 className={styles.label}>{words.administrator}</h3>
          <p className={styles.text}>{words.administratorLink}</p>
        </>
      )}
      {!account && online?.isSetUp !== false && (
        <>
          <p className={styles.text}>{words.before}</p>
          <div className={styles.row}>
            <Button appearance="primary" disabledFocusable={busy || !online} onClick={actions.onSignIn}>
              {words.signIn}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
