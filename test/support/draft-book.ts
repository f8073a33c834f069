import type { Draft } from "../../src/app/draft";
import { toDraftBook } from "../../src/app/session/draft-book";
import type { DraftBook } from "../../src/app/session/draft-book";

/** Drafts in memory, as if some had been kept from before. */
export function draftBook(...kept: readonly Omit<Draft, "time">[]): DraftBook {
  const time = "2026-11-25T09:30:00Z";
  return toDraftBook({ read: () => kept.map((draft) => ({ ...draft, time })), write: () => undefined }, () => time);
}
