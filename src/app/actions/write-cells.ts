import { Refused } from "../session/refused";
import { columnLetter } from "../../domain/review/sheet-table";
import { idKey } from "../../domain/gap/id-key";
import { patchTables } from "../session/patch-tables";
import type { CellEdit, WriteSettings } from "../ports";
import { showContents } from "../session/read-workbook";
import type { SessionContext } from "../session/session-context";
import type { Conflict } from "../session/session-state";

/** What became of some edits. */
export interface CellsWritten {
  readonly written: number;
  /** Cells that hold something else by now; they are in the state too, for the person to choose. */
  readonly conflicts: readonly Conflict[];
  /** Edits whose row is not in the workbook any more. */
  readonly gone: readonly CellEdit[];
  /** Edits of cells that hold a formula, which was left as it is. */
  readonly formulas: readonly CellEdit[];
}

/**
 * Write cells, compare first. What was written shows at once, without a
 * reading; the workbook is read soon, since others may have worked in it too.
 *
 * @throws Refused for a cell of whose text a part is struck through
 */
export async function writeCells(
  context: SessionContext,
  edits: readonly CellEdit[],
  settings?: WriteSettings,
): Promise<CellsWritten> {
  const { ports, store, memory, readSoon } = context;
  requireWhole(context, edits);
  try {
    const outcome = await ports.workbook.write(edits, [], settings);
    const refused = new Set(outcome.conflicts.map(({ edit }) => keyOf(edit)));
    const written = edits.filter((edit) => !refused.has(keyOf(edit)));
    showContents(context, patchTables(memory.tables, written), memory.threads);
    const conflicts = outcome.conflicts.filter(({ isGone, holdsFormula }) => !isGone && !holdsFormula);
    const gone = outcome.conflicts.filter(({ isGone }) => isGone).map(({ edit }) => edit);
    const formulas = outcome.conflicts.filter(({ holdsFormula }) => holdsFormula).map(({ edit }) => edit);
    store.set({ conflicts: [...without(store.get().conflicts, edits), ...conflicts] });
    return { written: outcome.written, conflicts, gone, formulas };
  } finally {
    readSoon();
  }
}

/** A new text takes the format of its cell's letters along with the old one: what was deleted would stand again. */
function requireWhole({ memory, words }: SessionContext, edits: readonly CellEdit[]): void {
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
