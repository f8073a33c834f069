import type { Draft } from "../../src/app/draft";
import type { DraftStore } from "../../src/app/ports";
import { toDraftBook } from "../../src/app/session/draft-book";
import type { DraftBook } from "../../src/app/session/draft-book";

const TIME = "2026-11-25T09:30:00Z";

/** A store in memory, as it would be shared by the windows of a device. */
export function draftStore(kept: readonly Draft[] = []): DraftStore & { drafts: readonly Draft[] } {
  const store = {
    drafts: kept,
    // As from a device: other objects each time.
    read: (): readonly Draft[] => JSON.parse(JSON.stringify(store.drafts)) as readonly Draft[],
    write: (next: readonly Draft[]): void => void (store.drafts = next),
  };
  return store;
}

/** Drafts in memory, as if some had been kept from before. */
export const draftBook = (...kept: readonly Omit<Draft, "time">[]): DraftBook =>
  toDraftBook(draftStore(kept.map((draft) => ({ ...draft, time: TIME }))), () => TIME);
