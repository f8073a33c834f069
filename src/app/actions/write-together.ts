import type { CellEdit, NewRow } from "../writing";
import { readNow } from "../session/read-workbook";
import { Refused } from "../session/refused";
import type { SessionContext } from "../session/session-context";
import type { WrittenRow } from "../session/written-steps";
import { remember, withHeld } from "./remember-step";
import { namesOf } from "./tell-written";
import { requireWhole } from "./write-cells";
import type { CellsWritten } from "./write-cells";
import { TAKE_OVER_WORDS } from "../words/take-over-words";

/** What became of cells and rows that belong together. */
export interface WrittenTogether extends CellsWritten {
  /** How many rows were not added while something else was written. */
  readonly rowsLeft: number;
}

/**
 * Write cells and rows as one: compared first, nothing where one cell is not what it was, and one step to take back.
 *
 * @throws Refused naming the cells for which nothing was written
 */
export async function writeTogether(
  context: SessionContext,
  edits: readonly CellEdit[],
  rows: readonly NewRow[],
): Promise<WrittenTogether> {
  const { ports, store, memory, readSoon } = context;
  requireWhole(context, edits);
  try {
    const outcome = await ports.workbook.write(edits, rows, { together: true });
    const { conflicts, written, added } = outcome;
    const guilty = conflicts.filter(
      ({ edit, found, isGone, holdsFormula }) => isGone || holdsFormula || found !== edit.before,
    );
    if (written + added === 0 && guilty.length > 0) {
      const cells = namesOf(guilty.slice(0, NAMED).map(({ edit }) => edit));
      throw new Refused(TAKE_OVER_WORDS.inTheWay(cells, guilty.length)[memory.language]);
    }
    const failed = outcome.failed?.edits ?? [];
    const refused = new Set([...failed, ...conflicts.map(({ edit }) => edit)]);
    const left = new Set(outcome.failed?.rows);
    remember(context, {
      edits: withHeld(
        edits.filter((edit) => !refused.has(edit)),
        outcome,
      ),
      rows: rows
        .filter((row) => !left.has(row))
        .flatMap((row, at): readonly WrittenRow[] => {
          const place = outcome.rows[at];
          return place === undefined ? [] : [{ ...row, row: place }];
        }),
    });
    // Somebody typed in the same instant: what is there now is for the person.
    if (guilty.length > 0) store.set({ conflicts: [...store.get().conflicts, ...guilty] });
    await readNow(context);
    return {
      written: written + added,
      conflicts: guilty.filter(({ isOverwritten }) => !isOverwritten),
      overwritten: guilty.filter(({ isOverwritten }) => isOverwritten),
      gone: [],
      formulas: [],
      failed,
      reason: outcome.failed?.error,
      rowsLeft: left.size,
    };
  } finally {
    readSoon();
  }
}

/** More cells than these are counted and not named. */
const NAMED = 6;
