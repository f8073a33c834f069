import { Button, Input } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";

import type { Mentioned } from "../../app/said";
import { useWords } from "../words/use-words";
import { nameAndAddress } from "./mentioned";
import { useThreadStyles } from "./ThreadCard.styles";

export interface MentionFieldProps {
  readonly typed: string;
  readonly people: readonly Mentioned[];
  readonly isUnclear: boolean;
  readonly onType: (typed: string) => void;
  readonly onPeople: (people: readonly Mentioned[]) => void;
  /** Who can be chosen from; asked for when the field is opened. */
  readonly onAsk: () => Promise<readonly Mentioned[]>;
}

/** Whom Excel is to tell of what is sent: somebody who commented here, or another address. */
export function MentionField({ typed, people, isUnclear, onType, onPeople, onAsk }: MentionFieldProps) {
  const styles = useThreadStyles();
  const { comments: words } = useWords();
  const list = useId();
  const hint = useId();
  const [isOpen, setIsOpen] = useState(typed !== "");
  useEffect(() => {
    if (isOpen) void onAsk().then(onPeople);
  }, [isOpen]);
  if (!isOpen)
    return (
      <div>
        <Button className={styles.action} size="small" appearance="subtle" onClick={() => setIsOpen(true)}>
          {words.mention}
        </Button>
      </div>
    );
  return (
    <>
      <Input
        size="small"
        autoFocus
        list={list}
        value={typed}
        aria-label={words.mentionLabel}
        aria-describedby={hint}
        aria-invalid={isUnclear}
        placeholder={words.mentionLabel}
        onChange={(_event, { value }) => onType(value)}
      />
      <datalist id={list}>
        {people.map((one) => (
          <option key={one.email} value={nameAndAddress(one)} />
        ))}
      </datalist>
      <p id={hint} className={styles.hint} role={isUnclear ? "alert" : undefined}>
        {isUnclear ? words.mentionUnclear : words.mentionHint}
      </p>
    </>
  );
}
