import type { SessionContext } from "../session/session-context";

/** What a person typed for a cell of a gap or of an amendment, with the text that was shown when they began. */
export interface TypedText {
  /** The number of the gap, or of the amendment. */
  readonly gap: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Keep a text that could not be written, and say that it is kept. */
export function keepTyped(context: SessionContext, text: TypedText): void {
  const { store, words } = context;
  const { notice } = store.get();
  holdTyped(context, text);
  if (notice) store.set({ notice: { ...notice, text: `${notice.text} ${words().kept}` } });
}

/** Keep a text for as long as it is not certain what becomes of it. */
export const holdTyped = ({ drafts }: SessionContext, { gap, column, before, after }: TypedText): void =>
  drafts.keep(["cell", gap, column], before, after);

/** The cell holds what was typed, or the person chose what it held. */
export const dropTyped = ({ drafts }: SessionContext, { gap, column, after }: TypedText): void =>
  drafts.drop(["cell", gap, column], after);
