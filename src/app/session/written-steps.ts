import type { OpenStep } from "../../domain/review/repair-step";
import type { SheetList } from "../ports";
import type { Said } from "../said";
import type { CellEdit, NewRow } from "../writing";

/** What one action of the session put into the workbook, with what was there before: for `takeBackLast`. */
export interface WrittenStep {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly WrittenRow[];
  readonly repairs: readonly OpenStep[];
  /** Sheets that were added, as they were written. */
  readonly lists: readonly SheetList[];
  /** Comments and replies. */
  readonly said: readonly Said[];
  /** Threads that were resolved or opened again. */
  readonly resolved: readonly ThreadResolved[];
}

/** A row that was added: its cells as they were written, the id among them, and its number on the sheet. */
export interface WrittenRow extends NewRow {
  readonly row: number;
}

/** What a thread was made. */
export interface ThreadResolved {
  readonly thread: string;
  readonly resolved: boolean;
}

/** The writes that can still be taken back, oldest first. */
export interface WrittenSteps {
  readonly steps: readonly WrittenStep[];
  /** Whether what is written next belongs to the last step: all that one action writes is one. */
  readonly isOpen: boolean;
  /** How many there were since the session began. */
  readonly count: number;
}

export const NOTHING_WRITTEN: WrittenSteps = { steps: [], isOpen: false, count: 0 };

const PARTS = ["edits", "rows", "repairs", "lists", "said", "resolved"] as const;

/** What is written by two, as one step. */
export const inOneStep = (a: Partial<WrittenStep>, b: Partial<WrittenStep>): WrittenStep =>
  Object.fromEntries(PARTS.map((part) => [part, [...(a[part] ?? []), ...(b[part] ?? [])]])) as unknown as WrittenStep;

export const isEmptyStep = (step: WrittenStep): boolean => PARTS.every((part) => step[part].length === 0);
