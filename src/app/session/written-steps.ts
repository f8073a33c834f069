import type { OpenStep } from "../../domain/review/repair-step";
import type { SheetList } from "../ports";
import type { CellEdit, NewRow } from "../writing";

/** What one write of the session put into the workbook, with what was there before: for `takeBackLast`. */
export interface WrittenStep {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly WrittenRow[];
  readonly repairs: readonly OpenStep[];
  /** Sheets that were added, as they were written. */
  readonly lists: readonly SheetList[];
}

/** A row that was added: its cells as they were written, the id among them, and its number on the sheet. */
export interface WrittenRow extends NewRow {
  readonly row: number;
}

/** The writes that can still be taken back, oldest first. */
export interface WrittenSteps {
  readonly steps: readonly WrittenStep[];
  /** How many there were since the session began. */
  readonly count: number;
}

export const NOTHING_WRITTEN: WrittenSteps = { steps: [], count: 0 };
