import { profileFor } from "../domain/profile/profiles";
import { UnusableInput } from "../domain/result";
import type { Remark } from "../domain/result";
import { readReview } from "../domain/review/read-review";
import type { Review } from "../domain/review/review";
import type { SheetTable } from "../domain/review/sheet-table";
import type { Thread } from "../domain/review/thread";
import { done, problem } from "./perform";
import type { OpenContent } from "./ports";
import { checkAgain } from "./check-again";
import { adoptableAt, toSelectedCell } from "./selected-cell";
import type { SessionContext } from "./session-context";
import type { SessionState } from "./session-state";

/** Read the workbook and show what it holds. Only in a turn of its own or as part of an action. */
export async function readNow(context: SessionContext): Promise<void> {
  const { value } = await context.ports.workbook.read();
  showReading(context, value);
}

/** Show what was read, and what lies under the active cell. */
export function showReading(context: SessionContext, { tables, threads, selection }: OpenContent): void {
  showContents(context, tables, threads);
  const { selected } = context.store.get();
  if (selection && (selection.sheet !== selected?.sheet || selection.cell !== selected.cell)) {
    context.store.set(selectionAt(context, selection));
  }
  showWantedReport(context);
}

/** The report of a check that was asked for, on what was read since: a reading that failed does not lose it. */
function showWantedReport(context: SessionContext): void {
  const { memory, store, words } = context;
  const { review, phase } = store.get();
  if (!memory.wantsReport || !review || phase !== "ready") return;
  memory.wantsReport = false;
  const report = checkAgain(context, review);
  if (report) store.set({ report, notice: done(words().checked(report.summary)) });
}

/** Show the review that some tables and threads hold; nothing changes when they are what was shown. */
export function showContents(context: SessionContext, tables: readonly SheetTable[], threads: readonly Thread[]): void {
  const { memory, store } = context;
  const contents = JSON.stringify([tables, threads]);
  if (contents === memory.contents) return;
  const change = changeFor(context, tables, threads);
  memory.contents = contents;
  memory.tables = tables;
  memory.threads = threads;
  store.set(change);
}

/** What lies under a cell now. */
export function selectionAt(
  { memory, store }: SessionContext,
  cell: { readonly sheet: string; readonly cell: string } | undefined,
): Pick<SessionState, "selected" | "adoptable"> {
  const { review, phase } = store.get();
  return selectionIn(cell, review, phase, memory.tables);
}

function changeFor(
  context: SessionContext,
  tables: readonly SheetTable[],
  threads: readonly Thread[],
): Partial<SessionState> {
  const before = context.store.get();
  // A notice about a review that can't be read is over when it can be.
  const over = before.phase === "unusable" ? { notice: undefined } : {};
  if (!tables.some(({ name }) => name.toLowerCase() === "gaps")) {
    const phase = "no-review";
    return {
      ...over,
      phase,
      review: undefined,
      catalogue: context.memory.catalogueFor?.(undefined),
      remarks: [],
      report: undefined,
      brief: undefined,
      ...selectionIn(before.selected, undefined, phase, tables),
    };
  }
  try {
    const { value: review, messages: remarks } = readReview(tables, threads, profileFor);
    const phase = "ready";
    return {
      ...over,
      phase,
      review,
      catalogue: context.memory.catalogueFor?.(review),
      remarks: sameRemarks(before.remarks, remarks) ? before.remarks : remarks,
      ...(before.report && !context.memory.wantsReport && { report: checkAgain(context, review) ?? before.report }),
      ...(before.brief && { brief: context.memory.compareAgain?.(context, review, before.brief) }),
      ...selectionIn(before.selected, review, phase, tables),
    };
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    return { phase: "unusable", notice: problem(error.message) };
  }
}

const sameRemarks = (a: readonly Remark[], b: readonly Remark[]): boolean =>
  a.length === b.length && a.every(({ text }, at) => text === b[at]?.text);

const selectionIn = (
  cell: { readonly sheet: string; readonly cell: string } | undefined,
  review: Review | undefined,
  phase: SessionState["phase"],
  tables: readonly SheetTable[],
): Pick<SessionState, "selected" | "adoptable"> => ({
  selected: cell && toSelectedCell(cell, review),
  adoptable: cell && phase === "no-review" ? adoptableAt(cell, tables) : undefined,
});
