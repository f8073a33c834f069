import type { TypedDraft } from "./draft";

/** A change of one cell of a table. */
export interface CellEdit {
  readonly table: string;
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** Header of the column, as it stands in the workbook. */
  readonly header: string;
  /** What the cell held when it was read. */
  readonly before: string;
  /** Always written as text, never as a formula. */
  readonly after: string;
  /**
   * What names the row, so that it is found again where a sort, a filter or an insertion has put it. Without it the row
   * is known by its number alone: only for cells of rows that have no id.
   */
  readonly rowId?: { readonly header: string; readonly id: string };
  /** What the cell held, where its text does not tell it: known once it is written. */
  readonly heldBefore?: HeldCell;
  /** What is to stand there, where `after` does not tell it: what it held before is put back. */
  readonly heldAfter?: HeldCell;
  /** Set where it writes what a person typed, which is kept until the workbook holds it. */
  readonly draft?: TypedDraft;
  /** Cells that wait for this one: they are written with it once a person has chosen it over what was found. */
  readonly along?: readonly CellEdit[];
}

/** What a cell holds: a day is a number, and its number format says so. */
export interface HeldCell {
  readonly value: string | number | boolean;
  readonly format: string;
}

/** A cell of a row, found again wherever the row is by now. */
export type RowCell = Omit<CellEdit, "after">;

/** A formula, without its "=", and the number that it gives as the workbook stands. */
export interface NewFormula {
  readonly formula: string;
  readonly value: number;
}

/** A row to put below the last row of a table. */
export interface NewRow {
  readonly table: string;
  /** Header to text; columns left out stay empty or get the table's formula. */
  readonly cells: Readonly<Record<string, string>>;
  /** Header to formula, where the row has another one than the table's. */
  readonly formulas?: Readonly<Record<string, NewFormula>>;
  /** Header of the column that holds the row's id. When somebody took the id meanwhile, the row gets the next free one. */
  readonly idHeader?: string;
}

export interface WriteOutcome {
  readonly written: number;
  readonly added: number;
  /** Ids of the rows added, as they were written, in the order of the rows; "" for a row without `idHeader`. */
  readonly ids: readonly string[];
  /** Where the rows were put: their numbers on the sheet, in the order of the rows. */
  readonly rows: readonly number[];
  /** What cells held that were written, where their texts do not tell it. */
  readonly held?: ReadonlyMap<CellEdit, HeldCell>;
  /** Cells somebody changed meanwhile, and cells with a formula: nothing was written there. */
  readonly conflicts: readonly Refused[];
  /** Set when the rest was written, and this was not. */
  readonly failed?: NotWritten;
}

export interface NotWritten {
  /** An `UnusableInput` with the reason; `Unanswered` when it can't be told whether it was written. */
  readonly error: unknown;
  readonly edits: readonly CellEdit[];
  readonly rows: readonly NewRow[];
}

/** An edit that was not made. */
export interface Refused {
  readonly edit: CellEdit;
  /** What the cell holds; "" where there is no such row, or where it can't be told which one is meant. */
  readonly found: string;
  /** Set when no row goes by that id, or by that number, any more. */
  readonly isGone?: true;
  /** Set when the cell holds a formula: a text over it would be the end of it. */
  readonly holdsFormula?: true;
  /**
   * Set when ours was written over what somebody had typed in the same instant, and that could not be put back: the
   * cell holds `edit.after`, and `found` stands nowhere any more.
   */
  readonly isOverwritten?: true;
}

export interface WriteSettings {
  /** All or nothing, as far as comparing tells: where one edit is refused, so are the others, and no row is added. */
  readonly together?: boolean;
}

/** Cells and rows that are written in one go. */
export interface Portion {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly NewRow[];
}

export const NOTHING_WRITTEN: WriteOutcome = { written: 0, added: 0, ids: [], rows: [], conflicts: [] };

/** What came of two portions, one after the other. */
export const together = (a: WriteOutcome, b: WriteOutcome): WriteOutcome => ({
  written: a.written + b.written,
  added: a.added + b.added,
  ids: [...a.ids, ...b.ids],
  rows: [...a.rows, ...b.rows],
  ...((a.held ?? b.held) && { held: new Map([...(a.held ?? []), ...(b.held ?? [])]) }),
  conflicts: [...a.conflicts, ...b.conflicts],
  ...(b.failed && { failed: b.failed }),
});

/** The portions behind one that failed are not begun, so they count as not written with it. */
export const withRest = (outcome: WriteOutcome, rest: readonly Portion[]): WriteOutcome => ({
  ...outcome,
  ...(outcome.failed && {
    failed: {
      error: outcome.failed.error,
      edits: [...outcome.failed.edits, ...rest.flatMap(({ edits }) => edits)],
      rows: [...outcome.failed.rows, ...rest.flatMap(({ rows }) => rows)],
    },
  }),
});
