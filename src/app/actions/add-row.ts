import type { NewRow } from "../writing";
import { addRows } from "./add-rows";
import type { SessionContext } from "../session/session-context";

/**
 * Put a row below its table and show it, as `addRows` does.
 *
 * @returns the row's id as it was written, "" for a row without one
 */
export async function addRow(context: SessionContext, row: NewRow): Promise<string> {
  const { ids, failed } = await addRows(context, [row]);
  if (failed) throw failed.error;
  return ids[0] ?? "";
}
