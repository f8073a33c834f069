import { createContext, useContext, useSyncExternalStore } from "react";
import type { Draft, DraftPlace } from "../../app/draft";
import type { DraftBook } from "../../app/session/draft-book";

const NONE: readonly Draft[] = [];

/** Keeps nothing: where there is no session. */
const NO_DRAFTS: DraftBook = {
  all: () => NONE,
  of: () => undefined,
  take: () => undefined,
  keep: () => undefined,
  drop: () => undefined,
  lookAgain: () => undefined,
  subscribe: () => () => undefined,
};

/** What was typed and is not in the workbook yet, for every field of the pane that a person types a text into. */
export const DraftsContext = createContext<DraftBook>(NO_DRAFTS);

export const useDrafts = (): DraftBook => useContext(DraftsContext);

/** All that was typed and is not in the workbook yet. */
export function useAllDrafts(): readonly Draft[] {
  const { subscribe, all } = useDrafts();
  return useSyncExternalStore(subscribe, all);
}

/** What was typed for a place and is not in the workbook yet. */
export function useDraft(place: DraftPlace): Draft | undefined {
  const { subscribe, of } = useDrafts();
  return useSyncExternalStore(subscribe, () => of(place));
}
