import { done } from "../session/perform";
import type { SessionContext } from "../session/session-context";
import type { Conflict, Notice } from "../session/session-state";
import type { CellEdit } from "../writing";
import { DECIDED_LATER } from "../words/conflict-words";
import { performTyped } from "./perform-typed";
import { tellWritten } from "./tell-written";
import { without, writeCells } from "./write-cells";
import type { CellsWritten } from "./write-cells";

/** `"later"`: only of a text that is kept as a draft. */
export type ConflictChoice = "mine" | "theirs" | "later";

/**
 * Write the person's text over the one that was found, if that still stands
 * there; or leave the cell as it is; or do nothing and keep what was typed
 * with the drafts, where it was one. A text whose row has gone meanwhile, or
 * whose cell holds a formula by now, is kept with the drafts. A conflict that
 * is settled already, by an earlier click, is left alone.
 */
export async function settleConflict(context: SessionContext, conflict: Conflict, take: ConflictChoice): Promise<void> {
  const edit = { ...conflict.edit, before: conflict.found };
  let isOpen = true;
  const work = async (): Promise<Notice | undefined> => {
    const { store, words, memory } = context;
    isOpen = store.get().conflicts.includes(conflict);
    if (!isOpen) return undefined;
    if (take === "later") {
      store.set({ conflicts: without(store.get().conflicts, [edit]) });
      return done(DECIDED_LATER[memory.language]);
    }
    if (conflict.isOverwritten) return settleOverwritten(context, conflict, take);
    if (take === "theirs") {
      store.set({ conflicts: without(store.get().conflicts, [edit]) });
      return done(words().keptTheirs);
    }
    return tellWritten(context, await writeWithWaiting(context, edit), done(words().tookMine));
  };
  await performTyped(
    context,
    edit.draft,
    { working: (words) => words.saving, short: true, work },
    () => isOpen && take !== "later",
  );
}

/** The cell first, and what waits for it only once it is written: by then the row may go by what was written. */
async function writeWithWaiting(context: SessionContext, edit: CellEdit): Promise<CellsWritten> {
  const first = await writeCells(context, [edit]);
  const { along = [], header, after: id } = edit;
  if (first.written === 0 || along.length === 0) return first;
  const renamed = along.map((cell) => (cell.rowId?.header === header ? { ...cell, rowId: { header, id } } : cell));
  const rest = await writeCells(context, renamed);
  return { ...rest, written: rest.written + first.written };
}

/** Theirs goes back only over ours: where something newer stands by now, that is what they want. */
async function settleOverwritten(
  context: SessionContext,
  conflict: Conflict,
  take: "mine" | "theirs",
): Promise<Notice> {
  const { store, words } = context;
  const { edit, found } = conflict;
  const drop = (): void => store.set({ conflicts: without(store.get().conflicts, [edit]) });
  if (take === "mine") {
    drop();
    return done(words().keptMine);
  }
  const { written } = await writeCells(context, [{ ...edit, before: edit.after, after: found }]);
  drop();
  return written > 0 ? done(words().putBack, words().undoInSheet) : done(words().newerStands);
}
