import { Button, Textarea, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";

import { useFocusInside } from "../focus/useFocusInside";
import { useThreadStyles } from "./ThreadCard.styles";
import type { ReplyDraft } from "./useReply";
import type { CommentsWords } from "./words/comments-words";

export interface ReplyBoxProps {
  readonly reply: ReplyDraft;
  readonly author: string;
  readonly words: CommentsWords;
}

/** Where a reply is written; Ctrl+Enter sends it, Escape puts it away and keeps the text. */
export function ReplyBox({ reply, author, words }: ReplyBoxProps) {
  const styles = useThreadStyles();
  const box = useFocusInside<HTMLDivElement>("textarea");
  const hint = useId();
  const isSending = reply.state === "sending";
  return (
    <div ref={box} className={styles.box}>
      <Textarea
        aria-label={words.replyLabel(author)}
        aria-describedby={hint}
        resize="vertical"
        value={reply.text}
        readOnly={isSending}
        onChange={(_event, { value }) => reply.write(value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") reply.close();
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) reply.send();
        }}
      />
      <div
        id={hint}
        className={mergeClasses(styles.hint, reply.state === "failed" && styles.failed)}
        role={reply.state === "failed" ? "alert" : undefined}
      >
        {reply.state === "failed" ? words.notSent : words.replyHint}
      </div>
      <div className={styles.boxButtons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isSending || reply.text.trim() === ""}
          onClick={reply.send}
        >
          {isSending ? words.sending : words.send}
        </Button>
        <Button size="small" onClick={reply.close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
