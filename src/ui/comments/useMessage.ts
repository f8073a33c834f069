import { useEffect, useState } from "react";

import type { Draft, DraftPlace } from "../../app/draft";
import type { Mentioned } from "../../app/said";
import { useDraft, useDrafts } from "../drafts/use-draft";
import { useOpenBoxes } from "./open-boxes";

/** A comment or a reply being written. */
export interface Message {
  readonly isOpen: boolean;
  readonly text: string;
  /** `"failed"`: sending ended and it does not stand in the workbook. */
  readonly state: "writing" | "sending" | "failed";
  readonly open: () => void;
  readonly close: () => void;
  readonly write: (text: string) => void;
  /** @param resolves whether what it answers is resolved by it */
  readonly send: (mentioned: Mentioned | undefined, resolves?: boolean) => void;
}

export interface MessageInput {
  readonly place: DraftPlace;
  /** What it answers, to be named by once that is gone; nothing, when left out. */
  readonly answers?: string;
  /** Whether it stands, once the attempt is over. */
  readonly onSend: (text: string, mentioned?: Mentioned, resolves?: boolean) => Promise<boolean>;
}

/**
 * Keeps what was typed until it stands in the workbook, so that a failed sending loses nothing. That something new stands
 * there says nothing of it: it may be a colleague's. Where Excel did not tell, the draft goes once it is found to stand,
 * and what was typed with it.
 */
export function useMessage({ place, answers = "", onSend }: MessageInput): Message {
  const boxes = useOpenBoxes();
  const isOpen = boxes.isOpen(place);
  const [wasOpen, setWasOpen] = useState(isOpen);
  const drafts = useDrafts();
  const typed = (): string => drafts.take(place)?.text ?? "";
  const [text, setText] = useState(typed);
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen);
    // It may have been thrown away since it was put away.
    if (isOpen) setText(typed());
  }
  const [state, setState] = useState<Message["state"]>("writing");
  /** What could not be sent. */
  const [left, setLeft] = useState<Draft>();
  const kept = useDraft(place);
  const end = (): void => {
    setText("");
    boxes.setOpen(place, false);
    setState("writing");
  };
  const isGone = state === "failed" && left !== undefined && kept === undefined;
  useEffect(() => {
    if (isGone) end();
  }, [isGone]);

  return {
    isOpen,
    text,
    state,
    open: () => boxes.setOpen(place, true),
    close: () => {
      boxes.setOpen(place, false);
      setState((last) => (last === "failed" ? "writing" : last));
    },
    write: (next) => {
      setText(next);
      if (next === "") drafts.drop(place);
      else drafts.keep(place, answers, next);
      setState("writing");
    },
    send: (mentioned, resolves) => {
      if (text.trim() === "" || state === "sending") return;
      setState("sending");
      const over = (isThere: boolean): void => {
        if (!isThere) {
          setLeft(drafts.of(place));
          return setState("failed");
        }
        drafts.drop(place, text);
        end();
      };
      onSend(text.trim(), mentioned, ...(resolves ? [true] : [])).then(over, () => over(false));
    },
  };
}
