import { Button, Textarea, mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";

import type { Mentioned } from "../../app/said";
import { useFocusInside } from "../focus/useFocusInside";
import { useWords } from "../words/use-words";
import { MentionField } from "./MentionField";
import { toMentioned } from "./mentioned";
import { useThreadStyles } from "./ThreadCard.styles";
import type { Message } from "./useMessage";

export interface MessageBoxProps {
  readonly message: Message;
  readonly label: string;
  /** Why it can't be sent as things stand. */
  readonly hindrance?: string | undefined;
  readonly onAskPeople: () => Promise<readonly Mentioned[]>;
  /** Sends it and resolves what it answers; nothing, when left out. */
  readonly resolving?: string;
  /** Above the text. */
  readonly children?: ReactNode;
}

/** Where a comment or a reply is written; Ctrl+Enter sends it, Escape puts it away and keeps the text. */
export function MessageBox({ message, label, hindrance, onAskPeople, resolving, children }: MessageBoxProps) {
  const styles = useThreadStyles();
  const { comments: words } = useWords();
  const box = useFocusInside<HTMLDivElement>("textarea");
  const hint = useId();
  const [typed, setTyped] = useState("");
  const [people, setPeople] = useState<readonly Mentioned[]>([]);
  const [isUnclear, setUnclear] = useState(false);
  const isSending = message.state === "sending";
  const hasFailed = message.state === "failed";
  const send = (resolves = false): void => {
    const mentioned = toMentioned(typed, people);
    setUnclear(typed.trim() !== "" && !mentioned);
    if (hindrance === undefined && (typed.trim() === "" || mentioned)) message.send(mentioned, resolves);
  };
  const cannotSend = isSending || message.text.trim() === "" || hindrance !== undefined;
  return (
    <div
      ref={box}
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key === "Escape") message.close();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
      }}
    >
      {children}
      <Textarea
        aria-label={label}
        aria-describedby={hint}
        resize="vertical"
        value={message.text}
        readOnly={isSending}
        onChange={(_event, { value }) => message.write(value)}
      />
      <MentionField
        typed={typed}
        people={people}
        isUnclear={isUnclear}
        onType={(next) => {
          setTyped(next);
          setUnclear(false);
        }}
        onPeople={setPeople}
        onAsk={onAskPeople}
      />
      <div
        id={hint}
        className={mergeClasses(styles.hint, hasFailed && styles.failed)}
        role={hasFailed ? "alert" : undefined}
      >
        {hindrance ?? (hasFailed ? words.notSent : words.replyHint)}
      </div>
      <div className={styles.boxButtons}>
        <Button size="small" appearance="primary" disabledFocusable={cannotSend} onClick={() => send()}>
          {isSending ? words.sending : words.send}
        </Button>
        {resolving !== undefined && (
          <Button size="small" disabledFocusable={cannotSend} onClick={() => send(true)}>
            {resolving}
          </Button>
        )}
        <Button size="small" onClick={message.close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
