import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { proposedLabel } from "../../domain/round/proposed-label";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { RoundsScreenProps } from "./rounds-screen-props";
import { onOneLine } from "../../domain/text/on-one-line";

/** Keeps all rows as they stand, under a label that is proposed. */
export function FreezeRound({ review, busy, onFreeze }: RoundsScreenProps): ReactNode {
  const screen = useScreenStyles();
  const { rounds: words } = useWords();
  const [typed, setTyped] = useState<string>();
  // What was typed stays until the round is there, and what is typed meanwhile is for the next one.
  const [sent, setSent] = useState<string>();
  if (sent !== undefined && review.rounds.some(({ label }) => label === sent)) {
    setSent(undefined);
    setTyped(undefined);
  }
  const label = typed ?? proposedLabel(review);
  return (
    <form
      className={screen.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || label.trim() === "") return;
        setSent(onOneLine(label));
        onFreeze(label);
      }}
    >
      <h2 className={screen.subtitle}>{words.freezeTitle}</h2>
      <Field className={screen.field} label={words.label} hint={words.freezeHint}>
        <Input
          value={label}
          onChange={(_, { value }) => {
            setTyped(value);
            setSent(undefined);
          }}
        />
      </Field>
      <div className={screen.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy || label.trim() === ""}>
          {words.freeze}
        </Button>
      </div>
    </form>
  );
}
