import { useCallback, useEffect, useMemo, useState } from "react";
import type { Preferences } from "../../app/ports";
import type { Thread } from "../../domain/review/thread";
import { lastLook, messagesOf, newsOf, readSeen, unseenIn, withLook, withSeen } from "./seen";
import type { News } from "./seen";

const SEEN = "seen-comments";
const LOOKED = "looked-at-comments";

/** What is new since the person last looked. */
export interface Seen {
  readonly isNew: (thread: Thread) => boolean;
  readonly news: News;
  /** When this screen was last open for this workbook on this device, ISO; undefined for the first time. */
  readonly since: string | undefined;
  /** A thread that the person did something with is new no more. */
  readonly look: (thread: string) => void;
}

interface Before {
  readonly seen: ReadonlySet<string> | undefined;
  readonly since: string | undefined;
}

/** Remembers on this device which messages were shown; what comes while the screen is open is new until it is opened again. */
export function useSeen(threads: readonly Thread[], kept: Preferences, now: Date): Seen {
  const [before, setBefore] = useState<Before>({ seen: undefined, since: undefined });
  const [looked, setLooked] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const since = lastLook(kept.get(LOOKED), threads);
    setBefore({ seen: since === undefined ? undefined : readSeen(kept.get(SEEN)), since });
    setLooked(new Set());
  }, [kept]);
  useEffect(() => {
    const seen = withSeen(kept.get(SEEN), messagesOf(threads));
    if (seen !== undefined) kept.set(SEEN, seen);
    kept.set(LOOKED, withLook(kept.get(LOOKED), threads, now.toISOString()));
  }, [threads, kept]);
  const unseen = useMemo(() => unseenIn(threads, before.seen), [threads, before.seen]);
  const isNew = useCallback((thread: Thread) => !looked.has(thread.id) && unseen.has(thread.id), [looked, unseen]);
  return {
    isNew,
    news: newsOf(unseen, looked),
    since: before.since,
    look: (thread) => setLooked((last) => new Set([...last, thread])),
  };
}
