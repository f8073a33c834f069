import { Button, Link } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import type { Provision } from "../../domain/provision/provision";
import { KeptDraft } from "../drafts/KeptDraft";
import { useDraft } from "../drafts/use-draft";
import { ReasonForm } from "../text/ReasonForm";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useProvisionPageStyles } from "./ProvisionPage.styles";
import { shortName } from "./short-name";

export interface NoGapReasonProps {
  readonly provision: Provision;
  /** Whether one is asked for: it has no gap. */
  readonly isAsked: boolean;
  readonly busy: boolean;
  /** A reason is being typed, or is no more. */
  readonly onHold: (on: boolean) => void;
  /** Settled when the reason is noted or could not be. */
  readonly onExplain: (reason: string) => Promise<void>;
  readonly onGoToReason: () => void;
}

/** Why a provision has no gap, or the way to say so. What was typed is kept in sight until it is noted. */
export function NoGapReason(props: NoGapReasonProps): ReactNode {
  const { provision, isAsked, busy, onHold, onExplain, onGoToReason } = props;
  const screen = useScreenStyles();
  const styles = useProvisionPageStyles();
  const { draftLaw: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { id, noGapReason } = provision;
  const place = ["reason", "Provisions", id] as const;
  const draft = useDraft(place);
  const isGiven = noGapReason.trim() !== "";
  const isTyping = isOpen && !isGiven;
  useEffect(() => {
    onHold(isTyping);
    return () => onHold(false);
  }, [isTyping]);
  const kept = (onGoOn: (() => void) | undefined): ReactNode => (
    <KeptDraft
      place={place}
      name={words.reasonIn(shortName(provision))}
      held={isGiven ? noGapReason : ""}
      onGoOn={onGoOn}
    />
  );
  if (isGiven) {
    return (
      <section className={screen.section} aria-label={words.noGapBecause}>
        <h3 className={screen.label}>{words.noGapBecause}</h3>
        <p className={styles.text}>{noGapReason}</p>
        <Link as="button" className={styles.link} onClick={onGoToReason}>
          {words.changeReason}
        </Link>
        {kept(undefined)}
      </section>
    );
  }
  if (!isAsked && !isOpen && !draft) return null;
  return (
    <div className={screen.section}>
      {isOpen ? (
        <ReasonForm
          place={place}
          label={words.reason}
          hint={words.reasonHint}
          give={words.give}
          cancel={words.cancel}
          // Stays until the reason stands in the workbook: one that could not be written is not lost.
          onGive={(reason) => void onExplain(reason)}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <>
          {isAsked && (
            <div>
              <Button size="small" disabledFocusable={busy || id === ""} onClick={() => setOpen(true)}>
                {words.noGap}
              </Button>
            </div>
          )}
          {kept(busy ? undefined : () => setOpen(true))}
        </>
      )}
    </div>
  );
}
