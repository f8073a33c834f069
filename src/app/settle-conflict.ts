import { conflictNotice } from "./edit-gap";
import { done, perform } from "./perform";
import type { SessionContext } from "./session-context";
import type { Conflict } from "./session-state";
import { without, writeCells } from "./write-cells";

/** Write the person's text over the one that was found, if that still stands there; or leave the cell as it is. */
export const settleConflict = async (
  context: SessionContext,
  conflict: Conflict,
  take: "mine" | "theirs",
): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const { store, words } = context;
      const edit = { ...conflict.edit, before: conflict.found };
      if (take === "theirs") {
        store.set({ conflicts: without(store.get().conflicts, [edit]) });
        return done(words().keptTheirs);
      }
      const { conflicts } = await writeCells(context, [edit]);
      return conflicts.length > 0 ? conflictNotice(context, 1) : done(words().tookMine, words().undoInSheet);
    },
  }));
