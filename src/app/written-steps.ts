import type { HeaderStep, TableStep } from "../domain/review/repair-step";
import type { CellEdit, NewRow } from "./ports";
import type { SessionContext } from "./session-context";

/** What one write of the session put into the workbook, with what was there before: for `takeBackLast`. */
export interface WrittenStep {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly WrittenRow[];
  readonly repairs: readonly (TableStep | HeaderStep)[];
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

/** Nobody goes back further than that, and a step may hold thousands of texts. */
const MOST = 30;

/** Keep what was written just now; of a write that changed nothing, nothing. */
export function remember({ memory }: SessionContext, written: Partial<WrittenStep>): void {
  const { edits = [], rows = [], repairs = [] } = written;
  const changes = edits.filter(({ before, after }) => before !== after);
  if (changes.length + rows.length + repairs.length === 0) return;
  const { steps, count } = memory.written;
  memory.written = { steps: [...steps, { edits: changes, rows, repairs }].slice(-MOST), count: count + 1 };
}

/** Forget a step that was taken back. */
export function forget({ memory }: SessionContext, step: WrittenStep): void {
  memory.written = { ...memory.written, steps: memory.written.steps.filter((other) => other !== step) };
}
