import { useEffect, useState } from "react";

import type { DraftPlace } from "../../app/draft";
import type { Mentioned } from "../../app/said";
import { useDrafts } from "../drafts/use-draft";

/** A comment or a reply being written. */
export interface Message {
  readonly isOpen: boolean;
  readonly text: string;
  /** `"failed"`: sending ended and it does not stand in the workbook. */
  readonly state: "writing" | "sending" | "failed";
  readonly open: () => void;
  readonly close: () => void;
  readonly write: (text: string) => void;
  /** @param onThere done once it stands */
  readonly send: (mentioned: Mentioned | undefined, onThere?: () => void) => void;
}

export interface MessageInput {
  readonly place: DraftPlace;
  /** How many there are where it will stand: one more when it does. */
  readonly count: number;
  /** Resolves when the attempt is over. */
  readonly onSend: (text: string, mentioned?: Mentioned) => Promise<unknown>;
}

interface Sent {
  readonly count: number;
  readonly ended: boolean;
  readonly onThere: (() => void) | undefined;
}

/** Keeps what was typed until it stands in the workbook, so that a failed sending loses nothing. */
export function useMessage({ place, count, onSend }: MessageInput): Message {
  const [isOpen, setIsOpen] = useState(false);
  const drafts = useDrafts();
  const [text, setText] = useState(() => drafts.of(place)?.text ?? "");
  const [sent, setSent] = useState<Sent>();
  const isThere = sent !== undefined && count > sent.count;

  useEffect(() => {
    if (!isThere) return;
    drafts.drop(place);
    setSent(undefined);
    setText("");
    setIsOpen(false);
    sent.onThere?.();
  }, [isThere]);

  return {
    isOpen,
    text,
    state: !sent ? "writing" : sent.ended ? "failed" : "sending",
    open: () => {
      // It may have been thrown away since it was put away.
      setText(drafts.of(place)?.text ?? "");
      setIsOpen(true);
    },
    close: () => {
      setIsOpen(false);
      setSent(undefined);
    },
    write: (next) => {
      setText(next);
      drafts.keep(place, "", next);
      setSent(undefined);
    },
    send: (mentioned, onThere) => {
      if (text.trim() === "" || (sent && !sent.ended)) return;
      setSent({ count, ended: false, onThere });
      const end = (): void => setSent((current) => (current ? { ...current, ended: true } : current));
      onSend(text.trim(), mentioned).then(end, end);
    },
  };
}
