import type { SessionContext } from "./session-context";
import type { UnsavedText } from "./session-state";

/** Keep a text that could not be written, in place of an earlier one for the same cell, and say that it is kept. */
export function keepUnsaved({ store, words }: SessionContext, text: UnsavedText): void {
  const { notice } = store.get();
  store.set({
    unsaved: [...unsavedBut(store.get().unsaved, text), text],
    ...(notice && { notice: { ...notice, text: `${notice.text} ${words().kept}` } }),
  });
}

/** The cell holds what was typed, or the person is asked about it otherwise. */
export const dropUnsaved = ({ store }: SessionContext, text: UnsavedText): void =>
  store.set({ unsaved: unsavedBut(store.get().unsaved, text) });

const unsavedBut = (texts: readonly UnsavedText[] = [], { gap, column }: UnsavedText): readonly UnsavedText[] =>
  texts.some((other) => other.gap === gap && other.column === column)
    ? texts.filter((other) => other.gap !== gap || other.column !== column)
    : texts;
