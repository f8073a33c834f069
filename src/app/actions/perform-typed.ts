import { isSamePlace } from "../draft";
import type { DraftPlace, TypedDraft } from "../draft";
import { perform } from "../session/perform";
import type { Action } from "../session/perform";
import type { SessionContext } from "../session/session-context";
import type { CellEdit } from "../writing";

/**
 * Carry out an action that writes what a person typed. It stays among the drafts while it could not be written, which is
 * said, and while a conflict about it is open; else the workbook holds it, and it is dropped.
 *
 * @returns whether the work came to its end
 */
export async function performTyped(
  context: SessionContext,
  draft: TypedDraft | undefined,
  action: Action,
): Promise<boolean> {
  const settle = followDraft(context, draft);
  const ended = await perform(context, action);
  settle(ended);
  return ended;
}

/**
 * Look at what is kept of a draft before an attempt to write it.
 *
 * @returns what becomes of it afterwards: who typed on in the meantime keeps that
 */
export function followDraft(context: SessionContext, draft: TypedDraft | undefined): (ended: boolean) => void {
  if (!draft) return () => undefined;
  const { drafts, store, words } = context;
  const { place, before, text } = draft;
  const earlier = drafts.of(place)?.text;
  return (ended) => {
    if (ended && !isAskedAbout(context, place)) return drafts.drop(place, text);
    if (drafts.of(place)?.text === earlier) drafts.keep(place, before, text);
    const { notice } = store.get();
    if (!ended && notice && drafts.of(place))
      store.set({ notice: { ...notice, text: `${notice.text} ${words().kept}` } });
  };
}

/** Edits as those that write a draft, so that a conflict about them is known as one about it. */
export const ofDraft = (edits: readonly CellEdit[], draft: TypedDraft | undefined): readonly CellEdit[] =>
  draft ? edits.map((edit) => ({ ...edit, draft })) : edits;

/** Whether the person is still to choose between it and what was found; one that was overwritten stands in its cell. */
const isAskedAbout = ({ store }: SessionContext, place: DraftPlace): boolean =>
  store
    .get()
    .conflicts.some(({ edit: { draft }, isOverwritten }) => draft && !isOverwritten && isSamePlace(draft.place, place));
