import { useEffect, useState } from "react";

import type { Thread } from "../../domain/review/thread";
import { useDrafts } from "../drafts/use-draft";

/** A reply being written. */
export interface ReplyDraft {
  readonly isOpen: boolean;
  readonly text: string;
  /** `"failed"`: sending ended and the reply is not in the thread. */
  readonly state: "writing" | "sending" | "failed";
  readonly open: () => void;
  readonly close: () => void;
  readonly write: (text: string) => void;
  readonly send: () => void;
}

/** Keeps what was typed until the reply stands in the thread, so that a failed sending loses nothing. */
export function useReply(thread: Thread, onReply: (thread: string, text: string) => Promise<void>): ReplyDraft {
  const [isOpen, setIsOpen] = useState(false);
  const drafts = useDrafts();
  const [text, setText] = useState(() => drafts.of(["reply", thread.id])?.text ?? "");
  const [sent, setSent] = useState<{ readonly replies: number; readonly ended: boolean }>();
  const isThere = sent !== undefined && thread.replies.length > sent.replies;

  useEffect(() => {
    if (!isThere) return;
    drafts.drop(["reply", thread.id]);
    setSent(undefined);
    setText("");
    setIsOpen(false);
  }, [isThere, drafts, thread.id]);

  return {
    isOpen,
    text,
    state: !sent ? "writing" : sent.ended ? "failed" : "sending",
    open: () => {
      // It may have been thrown away since it was put away.
      setText(drafts.of(["reply", thread.id])?.text ?? "");
      setIsOpen(true);
    },
    close: () => {
      setIsOpen(false);
      setSent(undefined);
    },
    write: (next) => {
      setText(next);
      drafts.keep(["reply", thread.id], "", next);
      setSent(undefined);
    },
    send: () => {
      if (text.trim() === "" || (sent && !sent.ended)) return;
      const replies = thread.replies.length;
      setSent({ replies, ended: false });
      const end = (): void => setSent((current) => (current ? { ...current, ended: true } : current));
      onReply(thread.id, text.trim()).then(end, end);
    },
  };
}
