import { Refused } from "../session/refused";
import { columnLetter } from "../../domain/review/sheet-table";
import { idKey } from "../../domain/gap/id-key";
import { patchTables } from "../session/patch-tables";
import type { CellEdit, WriteSettings } from "../writing";
import { showContents } from "../session/read-workbook";
import { remember, withHeld } from "./remember-step";
import { writePortions } from "./write-portions";
import type { InPortions } from "./write-portions";
import type { SessionContext } from "../session/session-context";
import type { Conflict } from "../session/session-state";

/** What became of some edits. */
export interface CellsWritten {
  readonly written: number;
  /** Cells that hold something else by now; they are in the state too, for the person to choose. */
  readonly conflicts: readonly Conflict[];
  /** Cells in which ours was written over another text that could not be put back; in the state too. */
  readonly overwritten: readonly Conflict[];
  /** Edits whose row is not in the workbook any more. */
  readonly gone: readonly CellEdit[];
  /** Edits of cells that hold a formula, which was left as it is. */
  readonly formulas: readonly CellEdit[];
  /** Edits that were not made while others were, and the reason. */
  readonly failed: readonly CellEdit[];
  readonly reason: unknown;
}

/**
 * Write cells, compare first. What was written shows at once, without a
 * reading; the workbook is read soon, since others may have worked in it too.
 *
 * @param portions for so many cells that the pane would stand still meanwhile
 * @throws Refused for a cell of whose text a part is struck through
 */
export async function writeCells(
  context: SessionContext,
  edits: readonly CellEdit[],
  settings?: WriteSettings,
  portions?: InPortions,
): Promise<CellsWritten> {
  const { ports, store, memory, readSoon } = context;
  requireWhole(context, edits);
  try {
    const outcome = await writePortions(ports, { edits, rows: [] }, portions, settings);
    const failed = outcome.failed?.edits ?? [];
    const refused = new Set([...outcome.conflicts.map(({ edit }) => edit), ...failed].map(keyOf));
    const written = edits.filter((edit) => !refused.has(keyOf(edit)));
    showContents(context, patchTables(memory.tables, written), memory.threads);
    remember(context, { edits: withHeld(written, outcome) });
    const asked = outcome.conflicts.filter(({ isGone, holdsFormula }) => !isGone && !holdsFormula);
    const overwritten = asked.filter(({ isOverwritten }) => isOverwritten);
    const conflicts = asked.filter(({ isOverwritten }) => !isOverwritten);
    const gone = outcome.conflicts.filter(({ isGone }) => isGone).map(({ edit }) => edit);
    const formulas = outcome.conflicts.filter(({ holdsFormula }) => holdsFormula).map(({ edit }) => edit);
    const settled = edits.filter((edit) => !failed.includes(edit));
    store.set({ conflicts: [...without(store.get().conflicts, settled), ...asked] });
    const { written: count } = outcome;
    return { written: count, conflicts, overwritten, gone, formulas, failed, reason: outcome.failed?.error };
  } finally {
    readSoon();
  }
}

/**
 * A new text takes the format of its cell's letters along with the old one: what was deleted would stand again.
 *
 * @throws UnusableInput for a cell of whose text a part is struck through
 */
export function requireWhole({ memory, words }: SessionContext, edits: readonly CellEdit[]): void {
  for (const { table: name, row, header } of edits) {
    const table = memory.tables.find((candidate) => candidate.name === name);
    const column = table?.headers.indexOf(header) ?? -1;
    const struck = table?.rows.find((candidate) => candidate.row === row)?.struck?.[column];
    if (table && struck === null)
      throw new Refused(words().partlyStruck(`${columnLetter(table.firstColumn + column)}${row}`));
  }
}

/** Conflicts about other cells than those of some edits. */
export function without(conflicts: readonly Conflict[], edits: readonly CellEdit[]): readonly Conflict[] {
  const cells = new Set(edits.map(keyOf));
  return conflicts.filter(({ edit }) => !cells.has(keyOf(edit)));
}

/** The same cell has the same key, wherever its row has moved. */
const keyOf = ({ table, row, header, rowId }: CellEdit): string =>
  JSON.stringify([table, header, rowId ? idKey(rowId.id) : row]);
