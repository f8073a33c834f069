import { keepSame } from "../../domain/keep-same";
import { profileFor } from "../../domain/profile/profiles";
import type { Result } from "../../domain/result";
import { readReview } from "../../domain/review/read-review";
import type { Remark } from "../../domain/review/remark";
import { foldHeader, namesOf } from "../../domain/review/headers";
import { readChoice } from "../../domain/review/read-choice";
import { GAPS } from "../../domain/review/tables/gaps";
import { STATUS_LABELS } from "../../domain/gap/gap";
import { UnreadableTable, structureOf, unreadableIn } from "../../domain/review/unreadable";
import type { Unreadable } from "../../domain/review/unreadable";
import type { Review } from "../../domain/review/review";
import { tableOf } from "../../domain/review/sheet-table";
import type { SheetRow, SheetTable } from "../../domain/review/sheet-table";
import { isOurTable } from "../../domain/review/tables";
import type { Thread } from "../../domain/review/thread";
import { done } from "./notices";
import type { OpenContent } from "../ports";
import { checkAgain } from "./check-again";
import { adoptableAt, toSelectedCell } from "./selected-cell";
import type { SessionContext, SessionMemory } from "./session-context";
import type { SessionState } from "./session-state";

/** Read the workbook and show what it holds. Only in a turn of its own or as part of an action. */
export async function readNow(context: SessionContext): Promise<void> {
  await showReading(context, await context.ports.workbook.read());
}

/** Show what was read, and what lies under the active cell; then what there is to remark. */
export async function showReading(
  context: SessionContext,
  { value, messages }: Result<OpenContent, Remark>,
): Promise<void> {
  const { tables, threads, selection } = value;
  if (context.store.get().blocked?.kind === "reading") context.store.set({ blocked: undefined });
  context.memory.unseen = messages;
  await loadReaders(context, tables, threads);
  // A review without its gap table is no place to begin one in.
  if (!holds(tables, "Gaps")) await loadSeeing(context);
  showContents(context, tables, threads);
  const { selected } = context.store.get();
  if (selection && (selection.sheet !== selected?.sheet || selection.cell !== selected.cell)) {
    context.store.set(selectionAt(context, selection));
  }
  await loadRemarks(context);
  showWantedReport(context);
}

const holds = (tables: readonly SheetTable[], table: "Gaps" | "ProfileAspects"): boolean =>
  tableOf(tables, table) !== undefined;

/**
 * Load what reads a workbook that holds a profile, odd comments or a status in other words. Where it can't be had the
 * reading fails.
 */
export async function loadReaders(
  { memory }: SessionContext,
  tables: readonly SheetTable[],
  threads: readonly Thread[],
): Promise<void> {
  const isOdd = ({ form, id, sheet }: Thread): boolean =>
    form !== undefined || id.trim() === "" || !tables.some((one) => one.sheet === sheet && isOurTable(one.name));
  const areDoubled = new Set(threads.map(({ id }) => id.trim().toLowerCase())).size < threads.length;
  if (memory.readers) return;
  if (holds(tables, "ProfileAspects") || areDoubled || threads.some(isOdd) || hasOddStatus(tables))
    memory.readers ??= await import(/* webpackChunkName: "remarks" */ "../more-readers");
}

function hasOddStatus(tables: readonly SheetTable[]): boolean {
  const gaps = tableOf(tables, "Gaps");
  const names = GAPS.columns.flatMap((column) => (column.key === "status" ? namesOf(column) : []));
  return gaps?.headers.some((header, at) => names.includes(foldHeader(header)) && gaps.rows.some(isOddAt(at))) === true;
}

const isOddAt =
  (at: number) =>
  ({ cells }: SheetRow): boolean => {
    const typed = String(cells[at] ?? "").trim();
    return typed !== "" && readChoice(typed, STATUS_LABELS) === undefined;
  };

/** Load what sees a workbook beyond its tables. Where it can't be had now, the next reading tries again. */
async function loadSeeing({ memory, ports }: SessionContext): Promise<void> {
  memory.seen ??= await import(/* webpackChunkName: "remarks" */ "../see-workbook").then(
    ({ seeWorkbook }) => seeWorkbook(ports.workbook),
    () => undefined,
  );
}

/** See what there is to remark, which the first view has no need of. */
async function loadRemarks(context: SessionContext): Promise<void> {
  const { memory, store, ports } = context;
  const { review, blocked } = store.get();
  if (!review && !blocked) return;
  const isNew = !memory.seen;
  // What is on the screen comes first.
  if (isNew) await ports.idle();
  await loadSeeing(context);
  const looked = await memory.seen?.look(memory.tables);
  if ((!isNew && !looked) || store.get().review !== review) return;
  const over = review && { blocked: undefined };
  store.set({ ...over, ...blockedBy(context, memory.tables), remarks: remarksOn(memory, review) });
}

/** What there is to remark on a review as far as it was seen. */
function remarksOn(
  { tables, threads, unseen, read, seen }: SessionMemory,
  review: Review | undefined,
): readonly Remark[] {
  const remarks = [...unseenIn(review, unseen), ...read];
  return seen ? seen.remarks(remarks, tables, review, threads) : remarks;
}

/** The report of a check that was asked for, on what was read since: a reading that failed does not lose it. */
function showWantedReport(context: SessionContext): void {
  const { memory, store, words } = context;
  const { review, phase, blocked } = store.get();
  if (!memory.wantsReport || !review || blocked || phase !== "ready") return;
  memory.wantsReport = false;
  const report = checkAgain(context, review);
  if (!report) return;
  const told = done(words().checked(report));
  store.set({ report, notice: report.findings.length > 0 ? { ...told, hasFound: true } : told });
}

/** Show the review that some tables and threads hold; nothing changes when they are what was shown. */
export const showContents = (
  context: SessionContext,
  tables: readonly SheetTable[],
  threads: readonly Thread[],
): void => readyToShow(context, tables, threads)?.();

/** What shows the review that some tables and threads hold, all but the drawing done; undefined when they are what is shown. */
export function readyToShow(
  context: SessionContext,
  tables: readonly SheetTable[],
  threads: readonly Thread[],
): (() => void) | undefined {
  const { memory, store } = context;
  const contents = keepSame(memory.contents, { tables, threads });
  if (contents === memory.contents) return undefined;
  const change = changeFor(context, contents.tables, contents.threads);
  return () => {
    memory.contents = contents;
    memory.tables = contents.tables;
    memory.threads = contents.threads;
    store.set(change);
    store.set(selectionAt(context, store.get().selected));
  };
}

/** What lies under a cell now. */
export function selectionAt(
  { memory, store }: SessionContext,
  cell: { readonly sheet: string; readonly cell: string } | undefined,
): Pick<SessionState, "selected" | "adoptable"> {
  const { review, phase } = store.get();
  return {
    selected: cell && toSelectedCell(cell, review),
    adoptable: cell && phase === "no-review" ? adoptableAt(cell, memory.tables) : undefined,
  };
}

function changeFor(
  context: SessionContext,
  tables: readonly SheetTable[],
  threads: readonly Thread[],
): Partial<SessionState> {
  const { memory, store } = context;
  const before = store.get();
  const blocked = blockedBy(context, tables);
  // A notice about a review that can't be read is over when it can be.
  const over =
    before.phase === "unusable" || before.blocked?.kind === "tables"
      ? { notice: blocked ? before.notice : undefined, blocked: undefined }
      : {};
  const shown = { ...over, holdsProfile: holds(tables, "ProfileAspects") };
  if (!blocked && !holds(tables, "Gaps")) {
    return {
      ...shown,
      phase: "no-review",
      review: undefined,
      catalogue: memory.catalogueFor?.(undefined),
      remarks: [],
      report: undefined,
      brief: undefined,
    };
  }
  try {
    const { value, messages } = readReview(tables, threads, profileFor, memory.readers);
    const review = keepSame(before.review, value);
    memory.read = messages;
    const remarks = remarksOn({ ...memory, tables, threads }, review);
    return {
      ...shown,
      phase: "ready",
      review,
      catalogue: memory.catalogueFor?.(review),
      remarks: sameRemarks(before.remarks, remarks) ? before.remarks : remarks,
      ...(!blocked && before.report && !memory.wantsReport && { report: checkAgain(context, review) ?? before.report }),
      ...(!blocked && before.brief && { brief: memory.compareAgain?.(context, review, before.brief) }),
      ...blocked,
    };
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    return { ...over, phase: "unusable", ...(blocked ?? blockedFor([error.unreadable])) };
  }
}

/** What is not shown any more where tables or columns are gone; a report that was there comes back with them. */
function blockedBy(
  { memory, store }: SessionContext,
  tables: readonly SheetTable[],
): Pick<SessionState, "blocked" | "report" | "brief"> | undefined {
  const known = memory.seen?.wereThere(tables, memory.known) ?? memory.known;
  // Without a gap table at any time there is no review that tables of our names could be of.
  const unreadable = unreadableIn(tables, known);
  if (!unreadable[0] || !(known.has("Gaps") || holds(tables, "Gaps"))) {
    memory.known = new Set([...known, ...structureOf(tables)]);
    return undefined;
  }
  memory.wantsReport ||= store.get().report !== undefined;
  return blockedFor(unreadable);
}

const blockedFor = (unreadable: readonly Unreadable[]): Pick<SessionState, "blocked" | "report" | "brief"> => ({
  blocked: { kind: "tables", unreadable },
  report: undefined,
  brief: undefined,
});

/** That notes can't be read matters where the check says that no comment is open. */
const unseenIn = (review: Review | undefined, unseen: readonly Remark[]): readonly Remark[] =>
  review?.gaps.some(({ status }) => status === "final") ? unseen : unseen.filter(({ kind }) => kind !== "notes-unread");

const sameRemarks = (a: readonly Remark[], b: readonly Remark[]): boolean => JSON.stringify(a) === JSON.stringify(b);
