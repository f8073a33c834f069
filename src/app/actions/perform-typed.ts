import { asSentence } from "../../domain/text/as-sentence";
import { isSamePlace } from "../draft";
import type { DraftPlace, TypedDraft } from "../draft";
import { perform } from "../session/perform";
import type { Action } from "../session/perform";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import type { CellEdit } from "../writing";

/**
 * Carry out an action that writes what a person typed. It stays among the drafts while not all of it could be written,
 * which is said, and while a conflict about it is open; else the workbook holds it, and it is dropped. Who typed on in
 * the meantime keeps that.
 *
 * @param draft what was typed, and was to be written as one
 * @param wasAbout asked at the end: when it says no, the draft stays as it is
 * @param isLeftOut of several, which of them could not be written when not all could
 * @returns whether the work came to its end
 */
export async function performTyped(
  context: SessionContext,
  draft: TypedDraft | readonly TypedDraft[] | undefined,
  action: Action,
  wasAbout = (): boolean => true,
  isLeftOut = (_draft: TypedDraft): boolean => true,
): Promise<boolean> {
  const { drafts, store, words } = context;
  const typed = (draft ? [draft].flat() : []).map((one) => ({ ...one, earlier: drafts.of(one.place)?.text }));
  let isWhole = true;
  const work = async (): Promise<Notice | undefined> => {
    const notice = await action.work();
    isWhole = notice?.leavesOut !== true;
    return notice;
  };
  const ended = await perform(context, { ...action, work });
  if (!wasAbout()) return ended;
  let isKept = false;
  for (const { earlier, ...one } of typed) {
    const { place, before, text } = one;
    const isWritten = ended && (isWhole || !isLeftOut(one));
    if (isWritten && !isAskedAbout(context, place)) drafts.drop(place, text);
    else if (drafts.of(place)?.text === earlier) drafts.keep(place, before, text);
    isKept ||= !isWritten && drafts.of(place) !== undefined;
  }
  const { notice } = store.get();
  if (isKept && notice) store.set({ notice: { ...notice, text: `${asSentence(notice.text)} ${words().kept}` } });
  return ended;
}

/** Edits as those that write a draft, with what waits for them, so that a conflict about them is known as one about it. */
export const ofDraft = (edits: readonly CellEdit[], draft: TypedDraft | undefined): readonly CellEdit[] =>
  draft ? edits.map((edit) => ({ ...edit, draft, ...(edit.along && { along: ofDraft(edit.along, draft) }) })) : edits;

/** Whether the person is still to choose between it and what was found; one that was overwritten stands in its cell. */
const isAskedAbout = ({ store }: SessionContext, place: DraftPlace): boolean =>
  store
    .get()
    .conflicts.some(({ edit: { draft }, isOverwritten }) => draft && !isOverwritten && isSamePlace(draft.place, place));
