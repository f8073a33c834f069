import { idKey } from "../../gap/id-key";
import { readMojibake } from "../../text/read-mojibake";
import { attachThreads } from "../attach-threads";
import { COMMENT_STATE_LABELS, DISPOSITION_LABELS } from "../consultation";
import type { Feedback } from "../consultation";
import { fingerprintOf } from "../fingerprint";
import { guidOf } from "../guid";
import { headersByLetter } from "../match-table";
import type { MatchedTable } from "../match-table";
import { readChoice } from "../read-choice";
import type { ThreadStep, Unrepaired } from "../repair-step";
import { settleThreads } from "../settle-threads";
import type { SheetGrid } from "../sheet-grid";
import { columnLetter } from "../sheet-table";
import type { Thread } from "../thread";
import { isKeyOfCopy } from "../record-key";
import { isLikeAThreadId, threadIdsIn } from "../thread-ids";
import { textAt } from "./grid-cells";
import { cellOf } from "./table-layout";
import type { TableLayout } from "./table-layout";

/** What is to be done about the comments of a review, and what can't be. */
export interface ThreadPlan {
  readonly steps: readonly ThreadStep[];
  readonly left: readonly Unrepaired[];
}

/**
 * Notes that were threads become threads again, but for those that lost their words or their cell. One that was
 * resolved when it was recorded is so again (in a review without a record, one that Feedback disposed of), and where a thread goes by another id now, that row gets it: if it is certain
 * which thread is meant.
 *
 * @param layouts our tables as they stand once they are repaired
 */
export function planThreads(
  threads: readonly Thread[],
  grids: readonly SheetGrid[],
  layouts: readonly TableLayout[],
): ThreadPlan {
  const feedback = feedbackOf(layouts, grids);
  const known = attachThreads(threads, matchedTables(layouts, grids), feedback, settleThreads);
  const restored = restoreNotes(threads, known, grids);
  const ids = newIds(feedback, known, restored);
  return {
    steps: [...restored.steps, ...renameIn(feedback, ids)],
    left: [...restored.left, ...lostTicks(threads), ...unknownIn(feedback, known, ids)],
  };
}

/** An id to the one that the same thread has now. */
type NewIds = ReadonlyMap<string, string>;

interface RestoredNotes extends ThreadPlan {
  /** Ids of notes to those of the threads that they become. */
  readonly ids: NewIds;
  /** Those and the threads that there are. */
  readonly threads: readonly Thread[];
}

function restoreNotes(
  threads: readonly Thread[],
  known: readonly Thread[],
  grids: readonly SheetGrid[],
): RestoredNotes {
  const steps: ThreadStep[] = [];
  const left: Unrepaired[] = [];
  const ids = new Map<string, string>();
  const standing = known.filter(({ form }) => form === undefined);
  // A sheet that was copied brought its notes along, which name the threads of the other one.
  const given = new Set(threads.filter(({ form }) => form === undefined).map(({ id }) => id.toLowerCase()));
  const held = new Set(known.map(({ id }) => id.toLowerCase()));
  const sheets = new Set(grids.map(({ sheet }) => sheet));
  const taken = new Set(threads.filter(({ form }) => form === undefined).map(placeOf));
  threads.forEach((thread, at) => {
    const { form, sheet, cell, text } = thread;
    if (form === undefined && isMangled(thread)) steps.push({ kind: "respell-thread", thread });
    if (form === undefined || taken.has(placeOf(thread))) {
      if (form === "flattened") left.push({ kind: "cell-taken", sheet, cell });
    } else if (text.trim() === "") left.push({ kind: "note-empty", sheet, cell });
    else if (form === "flattened" && sheets.has(sheet)) {
      taken.add(placeOf(thread));
      const before = known[at]?.id ?? "";
      const own = held.has(thread.id.toLowerCase()) ? before : thread.id;
      const id = GUID.test(own) && !given.has(own.toLowerCase()) ? own : guidOf(sheet, cell, text);
      given.add(id.toLowerCase());
      ids.set(before.toLowerCase(), id);
      const restored = { ...(known[at] ?? thread), id };
      steps.push({ kind: "restore-thread", thread: restored });
      standing.push(restored);
    }
  });
  return { steps, left, ids, threads: standing };
}

const GUID = /^\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$/u;

const isMangled = (thread: Thread): boolean =>
  [thread, ...thread.replies].some(({ text }) => readMojibake(text) !== undefined);

const placeOf = ({ sheet, cell }: Thread): string => `${cell} ${sheet}`;

/** Excel always tells when a comment was written; a program that drops that drops the tick of resolved ones too. */
function lostTicks(threads: readonly Thread[]): readonly Unrepaired[] {
  const unticked = threads.filter(({ form, time, resolved }) => form === undefined && time === "" && !resolved);
  return [...new Set(unticked.map(({ sheet }) => sheet))].map((sheet) => ({
    kind: "resolved-unknown",
    sheet,
    cells: unticked.filter((thread) => thread.sheet === sheet).map(({ cell }) => cell),
  }));
}

/** A row of Feedback with what it says of the thread that it records. */
interface RecordedThread extends Pick<Feedback, "thread" | "disposition" | "comment" | "gap" | "feedback"> {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Ids that Feedback names and that are other ones now: those of notes that become threads, and those of threads that
 * a program gave a new id, where one thread alone hangs on the same row and says the same as Feedback does.
 */
function newIds(
  feedback: readonly RecordedThread[],
  known: readonly Thread[],
  { ids: ofNotes, threads }: RestoredNotes,
): NewIds {
  const ids = new Map([...ofNotes].filter(([before, now]) => before !== now.toLowerCase()));
  const nowOf = (id: string): string => (ids.get(id.toLowerCase()) ?? id).toLowerCase();
  const named = new Set(feedback.flatMap(({ thread }) => threadIdsIn(thread)).map(nowOf));
  const there = new Set([...known, ...threads].map(({ id }) => id.toLowerCase()));
  const unnamed = threadsByGap(threads.filter(({ id }) => !named.has(id.toLowerCase())));
  for (const row of feedback) {
    const [id, ...more] = threadIdsIn(row.thread).filter(
      // One on a copy of the sheet is another one than what hangs in the table.
      (one) => !isKeyOfCopy(one.toLowerCase()) && !there.has(nowOf(one)),
    );
    if (id === undefined || more.length > 0) continue;
    const said = fingerprintOf([row.feedback]);
    const [same, ...others] = (unnamed.get(idKey(row.gap)) ?? []).filter(
      ({ text }) => fingerprintOf([legible(text)]) === said,
    );
    if (same && others.length === 0) ids.set(id.toLowerCase(), same.id);
  }
  return ids;
}

/** The threads that hang on each gap. */
function threadsByGap(threads: readonly Thread[]): ReadonlyMap<string, readonly Thread[]> {
  const found = new Map<string, Thread[]>();
  for (const thread of threads) {
    if (thread.on?.table !== "Gaps") continue;
    const gap = idKey(thread.on.row);
    const before = found.get(gap);
    if (before) before.push(thread);
    else found.set(gap, [thread]);
  }
  return found;
}

const legible = (text: string): string => readMojibake(text) ?? text;

function renameIn(feedback: readonly RecordedThread[], ids: NewIds): readonly ThreadStep[] {
  return feedback.flatMap(({ thread: from, sheet, cell }): readonly ThreadStep[] => {
    const to = from.replaceAll(/[^;\s]+/gu, (id) => ids.get(id.toLowerCase()) ?? id);
    return to === from ? [] : [{ kind: "rename-thread", table: "Feedback", sheet, cell, from, to }];
  });
}

function unknownIn(feedback: readonly RecordedThread[], known: readonly Thread[], ids: NewIds): readonly Unrepaired[] {
  const there = new Set(known.map(({ id }) => id.toLowerCase()));
  return feedback.flatMap(({ thread, sheet, cell }) =>
    threadIdsIn(thread)
      .filter((id) => isLikeAThreadId(id) && !there.has(id.toLowerCase()) && !ids.has(id.toLowerCase()))
      .map((id): Unrepaired => ({ kind: "thread-unknown", sheet, cell, id })),
  );
}

function feedbackOf(layouts: readonly TableLayout[], grids: readonly SheetGrid[]): readonly RecordedThread[] {
  const layout = layouts.find(({ spec }) => spec.name === "Feedback");
  const column = layout?.at["thread"];
  if (!layout || column === undefined) return [];
  return matchedTable(layout, grids).rows.map(({ text, place: { row, sheet } }) => ({
    thread: text("thread"),
    disposition: readChoice(text("disposition"), DISPOSITION_LABELS),
    comment: readChoice(text("comment"), COMMENT_STATE_LABELS),
    gap: text("gap"),
    feedback: text("feedback"),
    sheet,
    cell: cellOf(layout.firstColumn + column, row),
  }));
}

const matchedTables = (layouts: readonly TableLayout[], grids: readonly SheetGrid[]) =>
  new Map(layouts.map((layout) => [layout.spec.name, matchedTable(layout, grids)] as const));

/** A table as it is to stand, which may still lack columns. */
function matchedTable(layout: TableLayout, grids: readonly SheetGrid[]): MatchedTable {
  const { spec, sheet, headerRow, firstColumn, lastRow, at, language } = layout;
  const grid = grids.find((each) => each.sheet === sheet);
  const letters = Object.fromEntries(
    Object.entries(at).map(([key, index]) => [key, columnLetter(firstColumn + index)]),
  );
  const rows = Array.from({ length: grid ? lastRow - headerRow : 0 }, (_, index) => headerRow + 1 + index);
  return {
    found: { table: spec.name, sheet, headerRow, letters, headers: {}, all: headersByLetter(layout) },
    rows: rows.map((row) => ({
      place: { table: spec.name, sheet, row },
      text: (key) => (grid && at[key] !== undefined ? textAt(grid, row, firstColumn + at[key]) : ""),
    })),
    messages: [],
    language,
  };
}
