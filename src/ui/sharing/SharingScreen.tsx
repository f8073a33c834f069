import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { OnlineState, Shareable } from "../../app/session/online-state";
import type { Language } from "../../domain/language";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { AccessSection } from "./AccessSection";
import { AccountSection } from "./AccountSection";
import { InviteSection } from "./InviteSection";
import { LinkSection } from "./LinkSection";
import { SaveSection } from "./SaveSection";
import type { SharingActions } from "./sharing-actions";
import { WaysSection } from "./WaysSection";
import { WhatSection } from "./WhatSection";

export interface SharingScreenProps {
  /** Undefined until it was looked whether the add-in is registered; the screen asks for it when it opens. */
  readonly online: OnlineState | undefined;
  /** Of the message to those who are invited. */
  readonly reviewLanguage: Language;
  readonly draftTitle: string;
  readonly working: string | undefined;
  readonly actions: SharingActions;
}

/** The brief and the workbook in OneDrive: as whom, where they lie, and who may open them. */
export function SharingScreen({ online, reviewLanguage, draftTitle, working, actions }: SharingScreenProps): ReactNode {
  const styles = useScreenStyles();
  const { sharing: words } = useWords();
  const [what, setWhat] = useState<Shareable>("brief");
  const open = useRef(actions.onOpen);
  useEffect(() => {
    open.current();
  }, []);
  const isThere = what === "workbook" || online?.isLinked === true;
  const busy = working !== undefined;
  const around = { online, busy, actions };
  return (
    <section className={styles.screen} aria-label={words.title}>
      <AccountSection {...around} />
      {online && <WaysSection online={online} working={working} actions={actions} />}
      {online?.account && (
        <>
          <SaveSection online={online} busy={busy} actions={actions} />
          <WhatSection what={what} online={online} busy={busy} actions={actions} onWhat={setWhat} />
          {/* What was typed is kept while there is nothing to share. */}
          <div hidden={!isThere}>
            <InviteSection
              what={what}
              busy={busy}
              language={reviewLanguage}
              draftTitle={draftTitle}
              onInvite={actions.onInvite}
            />
          </div>
          {isThere && (
            <>
              <AccessSection what={what} online={online} busy={busy} actions={actions} />
              <LinkSection key={what} what={what} busy={busy} onLink={actions.onLink} />
            </>
          )}
        </>
      )}
    </section>
  );
}
