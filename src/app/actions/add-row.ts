import { placeRow } from "../session/patch-tables";
import type { NewRow } from "../ports";
import { readNow, showContents } from "../session/read-workbook";
import { remember } from "./remember-step";
import type { SessionContext } from "../session/session-context";

/**
 * Put a row below its table and show it. The workbook is read only where the
 * row went to a place that, as far as is known, is taken.
 *
 * @returns the row's id as it was written, "" for a row without one
 */
export async function addRow(context: SessionContext, row: NewRow): Promise<string> {
  const { ports, store, memory, readSoon } = context;
  try {
    const { ids, rows, conflicts, failed } = await ports.workbook.write([], [row]);
    // What the row was written over for a moment, and could not be put back.
    if (conflicts.length > 0) store.set({ conflicts: [...store.get().conflicts, ...conflicts] });
    if (failed) throw failed.error;
    const [id = ""] = ids;
    const [place] = rows;
    const cells = row.idHeader === undefined ? row.cells : { ...row.cells, [row.idHeader]: id };
    if (place !== undefined) remember(context, { rows: [{ ...row, cells, row: place }] });
    const tables = place === undefined ? undefined : placeRow(memory.tables, { ...row, cells }, place);
    if (tables) showContents(context, tables, memory.threads);
    else await readNow(context);
    return id;
  } finally {
    readSoon();
  }
}
