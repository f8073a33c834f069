import { placeRow } from "../session/patch-tables";
import type { NewRow, WriteSettings } from "../ports";
import { readNow, showContents } from "../session/read-workbook";
import type { SessionContext } from "../session/session-context";

/**
 * Put a row below its table and show it. The workbook is read only where the
 * row went to a place that, as far as is known, is taken.
 *
 * @returns the row's id as it was written, "" for a row without one
 */
export async function addRow(context: SessionContext, row: NewRow, settings?: WriteSettings): Promise<string> {
  const { ports, memory, readSoon } = context;
  try {
    const { ids, rows } = await ports.workbook.write([], [row], settings);
    const [id = ""] = ids;
    const [place] = rows;
    const cells = row.idHeader === undefined ? row.cells : { ...row.cells, [row.idHeader]: id };
    const tables = place === undefined ? undefined : placeRow(memory.tables, { ...row, cells }, place);
    if (tables) showContents(context, tables, memory.threads);
    else await readNow(context);
    return id;
  } finally {
    readSoon();
  }
}
