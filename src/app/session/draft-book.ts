import { isSamePlace } from "../draft";
import type { Draft, DraftPlace } from "../draft";
import type { DraftStore } from "../ports";

/**
 * The texts that were typed and not written yet, each until its place in the workbook holds it or the person throws it
 * away. Apart from the session's state, so that a key that is pressed draws nothing but what is typed.
 *
 * Other windows on the workbook keep theirs in the same store. Each changes what it typed or took up itself, so that two
 * texts for one place both stay; of those, it shows its own, and the other one after that.
 */
export interface DraftBook {
  /** One for each place. */
  readonly all: () => readonly Draft[];
  /** The same value until that draft changes. */
  readonly of: (place: DraftPlace) => Draft | undefined;
  /** What a field that opens goes on with: from then on this window's own. */
  readonly take: (place: DraftPlace) => Draft | undefined;
  /** In place of an earlier one of this window's; a text like the one before it is nothing to keep. */
  readonly keep: (place: DraftPlace, before: string, text: string) => void;
  /**
   * It was written, or is not wanted any more. With a text, the one that is shown if it is that: typing may have gone on;
   * without one, what this window typed.
   */
  readonly drop: (place: DraftPlace, text?: string) => void;
  /** See what other windows kept and dropped. */
  readonly lookAgain: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A book that begins with what was kept of the open workbook. */
export function toDraftBook(store: DraftStore, now: () => string): DraftBook {
  let drafts: readonly Draft[] = [];
  let shown = drafts;
  let mine = drafts;
  const listeners = new Set<() => void>();
  const of = (place: DraftPlace): Draft | undefined => at(place, mine) ?? at(place, drafts);
  const look = (): readonly Draft[] => [
    ...new Set(store.read().map((one) => drafts.find((draft) => isSame(draft, one)) ?? one)),
  ];
  const show = (next: readonly Draft[]): void => {
    drafts = next;
    mine = mine.filter((draft) => drafts.includes(draft));
    shown = drafts.filter((draft) => of(draft.place) === draft);
    for (const listener of listeners) listener();
  };
  const put = (gone: Draft | undefined, added: readonly Draft[]): void => {
    const next = [...look().filter((draft) => draft !== gone), ...added];
    store.write(next);
    mine = [...mine, ...added];
    show(next);
  };
  show(look());
  return {
    all: () => shown,
    of,
    take: (place) => {
      const kept = of(place);
      if (kept) mine = [...mine, kept];
      return kept;
    },
    keep: (place, before, text) => put(at(place, mine), text === before ? [] : [{ place, before, text, time: now() }]),
    drop: (place, text) => {
      const kept = text === undefined ? at(place, mine) : of(place);
      if (kept && (text === undefined || kept.text.trim() === text.trim())) put(kept, []);
    },
    lookAgain: () => {
      const next = look();
      if (!isSame(next, drafts)) show(next);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const at = (place: DraftPlace, among: readonly Draft[]): Draft | undefined =>
  among.find((draft) => isSamePlace(draft.place, place));
