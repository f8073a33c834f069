import { placeRow } from "../session/patch-tables";
import type { NewRow } from "../writing";
import { showContents } from "../session/read-workbook";
import { readInPortions } from "./read-in-portions";
import { remember } from "./remember-step";
import type { SessionContext } from "../session/session-context";
import type { WrittenRow } from "../session/written-steps";
import { writePortions } from "./write-portions";
import type { InPortions } from "./write-portions";

/** What became of new rows. */
export interface RowsAdded {
  /** Ids of those that were added, as they were written; "" for a row without one. */
  readonly ids: readonly string[];
  /** Set when only the others were added. */
  readonly failed?: { readonly rows: readonly NewRow[]; readonly error: unknown };
}

/**
 * Put rows below their tables and show them; together they can be taken back. The workbook is read only where a row
 * went to a place that, as far as is known, is taken, or where there are several.
 *
 * @param portions for so many rows that the pane would stand still meanwhile; without it all are written at once
 * @throws whatever kept all of them from being written
 */
export async function addRows(
  context: SessionContext,
  rows: readonly NewRow[],
  portions?: InPortions,
): Promise<RowsAdded> {
  const { store, memory, readSoon } = context;
  try {
    const { ids, rows: places, conflicts, failed } = await writePortions(context.ports, { edits: [], rows }, portions);
    // What the rows were written over for a moment, and could not be put back.
    if (conflicts.length > 0) store.set({ conflicts: [...store.get().conflicts, ...conflicts] });
    const left = new Set(failed?.rows);
    const written = rows.filter((row) => !left.has(row));
    if (failed && written.length === 0) throw failed.error;
    const added = written.map((row, at) => withId(row, ids[at] ?? ""));
    const placed = added.flatMap((row, at): readonly WrittenRow[] => {
      const place = places[at];
      return place === undefined ? [] : [{ ...row, row: place }];
    });
    remember(context, { rows: placed });
    const [first, second] = placed;
    const tables = first && !second ? placeRow(memory.tables, first, first.row) : undefined;
    if (tables) showContents(context, tables, memory.threads);
    else await readInPortions(context);
    return { ids: added.map((_, at) => ids[at] ?? ""), ...(failed && { failed }) };
  } finally {
    readSoon();
  }
}

const withId = (row: NewRow, id: string): NewRow =>
  row.idHeader === undefined ? row : { ...row, cells: { ...row.cells, [row.idHeader]: id } };
