import { patchTables } from "../session/patch-tables";
import { readNow, showContents } from "../session/read-workbook";
import type { SessionContext } from "../session/session-context";
import type { CellEdit, Refused } from "../writing";
import { requireWhole } from "./write-cells";

/** The same row of a sheet has the same key. */
export const keyOf = (table: string, row: number): string => JSON.stringify([table, row]);

/**
 * Write and show, without anything to choose from: whatever stands there by now is more than what is taken back. Only a
 * text that was written over, and could not be put back, is kept for the person.
 *
 * @throws whatever kept a part from being written
 */
export async function putBack(
  context: SessionContext,
  edits: readonly CellEdit[],
  how?: "together",
): Promise<readonly Refused[]> {
  const { ports, store, memory } = context;
  requireWhole(context, edits);
  const { conflicts, failed } = await ports.workbook.write(edits, [], how && { together: true });
  const refused = new Set([...conflicts.map(({ edit }) => edit), ...(failed?.edits ?? [])]);
  const written = edits.filter((edit) => !refused.has(edit));
  const known = new Set(memory.tables.flatMap((table) => table.rows.map(({ row }) => keyOf(table.name, row))));
  if (written.every(({ table, row }) => known.has(keyOf(table, row))))
    showContents(context, patchTables(memory.tables, written), memory.threads);
  // A blank row was not read, until something is put back there.
  else await readNow(context);
  const overwritten = conflicts.filter(({ isOverwritten }) => isOverwritten);
  if (overwritten.length > 0) store.set({ conflicts: [...store.get().conflicts, ...overwritten] });
  if (failed) throw failed.error;
  return conflicts;
}
