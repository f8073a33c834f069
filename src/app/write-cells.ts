import type { CellEdit, WriteOutcome } from "./ports";
import { patchTables } from "./patch-tables";
import { showContents } from "./read-workbook";
import type { SessionContext } from "./session-context";
import type { Conflict } from "./session-state";

/**
 * Write cells, compare first: what was written shows at once, and cells that
 * somebody changed meanwhile join the conflicts of the state. The workbook is
 * read again soon, since others may have worked in it too.
 */
export async function writeCells(context: SessionContext, edits: readonly CellEdit[]): Promise<WriteOutcome> {
  const { ports, store, memory, readSoon } = context;
  try {
    const outcome = await ports.workbook.write(edits);
    const refused = new Set(outcome.conflicts.map(({ edit }) => keyOf(edit)));
    const written = edits.filter((edit) => !refused.has(keyOf(edit)));
    store.set({ conflicts: [...without(store.get().conflicts, edits), ...outcome.conflicts] });
    showContents(context, patchTables(memory.tables, written), memory.threads);
    return outcome;
  } finally {
    readSoon();
  }
}

/** Conflicts about other cells than those of some edits. */
export function without(conflicts: readonly Conflict[], edits: readonly CellEdit[]): readonly Conflict[] {
  const cells = new Set(edits.map(keyOf));
  return conflicts.filter(({ edit }) => !cells.has(keyOf(edit)));
}

/** The same cell has the same key, wherever its row has moved. */
const keyOf = ({ table, row, header, rowId }: CellEdit): string =>
  JSON.stringify([table, header, rowId ? rowId.id.trim() : row]);
