import { patchTables } from "./patch-tables";
import type { CellEdit, WriteOutcome } from "./ports";
import { readNow, showContents } from "./read-workbook";
import { hasRow } from "./sheet-cells";
import type { SessionContext } from "./session-context";
import type { Conflict } from "./session-state";

/** What became of some edits. */
export interface CellsWritten {
  readonly written: number;
  /** Cells that hold something else by now; they are in the state too, for the person to choose. */
  readonly conflicts: readonly Conflict[];
  /** Edits whose row is not in the workbook any more. */
  readonly gone: readonly CellEdit[];
}

/**
 * Write cells, compare first. What was written shows at once, without a
 * reading; the workbook is read soon, since others may have worked in it too.
 * Where something was refused it is read right away, to tell a row that is
 * gone from a cell that changed.
 */
export async function writeCells(context: SessionContext, edits: readonly CellEdit[]): Promise<CellsWritten> {
  const { ports, store, memory, readSoon } = context;
  try {
    const outcome = await ports.workbook.write(edits);
    const refused = new Set(outcome.conflicts.map(({ edit }) => keyOf(edit)));
    const written = edits.filter((edit) => !refused.has(keyOf(edit)));
    showContents(context, patchTables(memory.tables, written), memory.threads);
    const { conflicts, gone } = await sortRefused(context, outcome.conflicts);
    store.set({ conflicts: [...without(store.get().conflicts, edits), ...conflicts] });
    return { written: outcome.written, conflicts, gone };
  } finally {
    readSoon();
  }
}

/** Conflicts about other cells than those of some edits. */
export function without(conflicts: readonly Conflict[], edits: readonly CellEdit[]): readonly Conflict[] {
  const cells = new Set(edits.map(keyOf));
  return conflicts.filter(({ edit }) => !cells.has(keyOf(edit)));
}

async function sortRefused(
  context: SessionContext,
  conflicts: WriteOutcome["conflicts"],
): Promise<Pick<CellsWritten, "conflicts" | "gone">> {
  if (conflicts.length === 0) return { conflicts, gone: [] };
  try {
    await readNow(context);
  } catch {
    // What was refused must be shown even when the workbook can't be read just now.
    return { conflicts, gone: [] };
  }
  const { tables } = context.memory;
  return {
    conflicts: conflicts.filter(({ edit }) => hasRow(tables, edit)),
    gone: conflicts.filter(({ edit }) => !hasRow(tables, edit)).map(({ edit }) => edit),
  };
}

/** The same cell has the same key, wherever its row has moved. */
const keyOf = ({ table, row, header, rowId }: CellEdit): string =>
  JSON.stringify([table, header, rowId ? rowId.id.trim() : row]);
