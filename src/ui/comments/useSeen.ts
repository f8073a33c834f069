import { useEffect, useState } from "react";
import type { Preferences } from "../../app/ports";
import type { Thread } from "../../domain/review/thread";
import { hasUnseen, messagesOf, readSeen, withSeen } from "./seen";

const KEY = "seen-comments";

/** What is new since the person last looked. */
export interface Seen {
  readonly isNew: (thread: Thread) => boolean;
  /** A thread that the person did something with is new no more. */
  readonly look: (thread: string) => void;
}

/** Remembers on this device which messages were shown; what comes while the screen is open is new until it is opened again. */
export function useSeen(threads: readonly Thread[], kept: Preferences): Seen {
  const [before, setBefore] = useState<ReadonlySet<string>>();
  const [looked, setLooked] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    setBefore(readSeen(kept.get(KEY)));
    setLooked(new Set());
  }, [kept]);
  useEffect(() => {
    const seen = withSeen(kept.get(KEY), messagesOf(threads));
    if (seen !== undefined) kept.set(KEY, seen);
  }, [threads, kept]);
  return {
    isNew: (thread) => !looked.has(thread.id) && hasUnseen(thread, before),
    look: (thread) => setLooked((last) => new Set([...last, thread])),
  };
}
