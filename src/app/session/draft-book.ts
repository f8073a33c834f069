import { isSamePlace } from "../draft";
import type { Draft, DraftPlace } from "../draft";
import type { DraftStore } from "../ports";

/**
 * The texts that were typed and not written yet, each until its place in the workbook holds it or the person throws it
 * away. Apart from the session's state, so that a key that is pressed draws nothing but what is typed.
 */
export interface DraftBook {
  readonly all: () => readonly Draft[];
  /** The same value until that draft changes. */
  readonly of: (place: DraftPlace) => Draft | undefined;
  /** In place of an earlier one; a text like the one before it is nothing to keep. */
  readonly keep: (place: DraftPlace, before: string, text: string) => void;
  /** It was written, or is not wanted any more. With a text only if that is what is kept: typing may have gone on. */
  readonly drop: (place: DraftPlace, text?: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A book that begins with what was kept of the open workbook. */
export function toDraftBook(store: DraftStore, now: () => string): DraftBook {
  let drafts = store.read();
  const listeners = new Set<() => void>();
  const of = (place: DraftPlace): Draft | undefined => drafts.find((draft) => isSamePlace(draft.place, place));
  const put = (place: DraftPlace, added: readonly Draft[]): void => {
    drafts = [...drafts.filter((draft) => !isSamePlace(draft.place, place)), ...added];
    store.write(drafts);
    for (const listener of listeners) listener();
  };
  const drop: DraftBook["drop"] = (place, text) => {
    const kept = of(place);
    if (kept && (text === undefined || kept.text.trim() === text.trim())) put(place, []);
  };
  return {
    all: () => drafts,
    of,
    keep: (place, before, text) => {
      if (text === before) drop(place);
      else put(place, [{ place, before, text, time: now() }]);
    },
    drop,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
