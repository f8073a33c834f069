import type { Area } from "../state/area";
import { area, boundingArea } from "../state/area";
import type { Book } from "../state/book";
import {
  raiseActivated,
  raiseChanged,
  raiseComment,
  raiseRowsHidden,
  raiseSelection,
  raiseSheet,
  raiseTable,
} from "../state/raise-events";
import type { CommentChange } from "../state/raise-events";
import { same } from "../state/same";
import type { Sheet } from "../state/sheet";
import type { TableState } from "../state/table";
import type { ThreadState } from "../state/thread";
import type { Memento } from "./memento";

/** Tell add-ins what is another now than it was, and put the cursor there, as Excel does after undo and redo. */
export function raiseDifferences(book: Book, before: Memento): void {
  for (const sheet of missing(before.sheets, book.sheets)) raiseSheet(book, sheet, "deleted");
  for (const sheet of missing(book.sheets, before.sheets)) raiseSheet(book, sheet, "added");
  for (const table of missing(before.tables, book.tables)) raiseTable(book, table, "deleted");
  for (const table of missing(book.tables, before.tables)) raiseTable(book, table, "added");
  const places = [...book.sheets.flatMap((sheet) => raiseCells(book, before, sheet)), ...raiseThreads(book, before)];
  const [first] = places;
  if (first) select(book, first.sheet, area(first.row, first.column));
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

function raiseCells(book: Book, before: Memento, sheet: Sheet): readonly Place[] {
  const held = before.held.get(sheet) as Sheet | undefined;
  if (!held) return [];
  const cells = sheet.cells.differing(held.cells);
  if (cells) {
    raiseChanged(book, sheet, cells, "RangeEdited", held.cells.get(cells.row, cells.column)?.value ?? "");
  }
  const grown = resized(book, before, sheet);
  if (grown) raiseChanged(book, sheet, grown, "RangeEdited");
  if (!same(held.hiddenRows, sheet.hiddenRows)) {
    const rows = [...held.hiddenRows, ...sheet.hiddenRows];
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const hides = sheet.hiddenRows.size > held.hiddenRows.size;
    raiseRowsHidden(book, sheet, area(first, 0, last - first + 1), hides ? "Hidden" : "Unhidden");
  }
  const changed = cells ?? grown;
  return changed ? [{ sheet, row: changed.row, column: changed.column }] : [];
}

/** Where tables of a sheet now have other rows or columns than before. */
function resized(book: Book, before: Memento, sheet: Sheet): Area | undefined {
  const areas = book.tablesOn(sheet).flatMap((table) => {
    const held = before.held.get(table) as TableState | undefined;
    const stays =
      !held || (held.row === table.row && held.bodyRows === table.bodyRows && same(held.columns, table.columns));
    return stays ? [] : [table.whole];
  });
  return areas.length === 0 ? undefined : areas.reduce(boundingArea);
}

function raiseThreads(book: Book, before: Memento): readonly Place[] {
  const gone = missing(before.threads, book.threads);
  const come = missing(book.threads, before.threads);
  for (const thread of gone) raiseComment(book, thread, "deleted");
  for (const thread of come) raiseComment(book, thread, "added");
  const changed = book.threads.filter((thread) => {
    const held = before.held.get(thread) as ThreadState | undefined;
    const change = held && changeOf(held, thread);
    if (change) raiseComment(book, thread, change);
    return change !== undefined;
  });
  return [...come, ...changed, ...gone];
}

function changeOf(before: ThreadState, now: ThreadState): CommentChange | undefined {
  if (before.resolved !== now.resolved) return now.resolved ? "CommentResolved" : "CommentReopened";
  if (before.replies.length < now.replies.length) return "ReplyAdded";
  if (before.replies.length > now.replies.length) return "ReplyDeleted";
  if (!same(before.replies, now.replies)) return "ReplyEdited";
  return before.content === now.content ? undefined : "CommentEdited";
}

function select(book: Book, sheet: Sheet, selected: Area): void {
  if (!book.sheets.includes(sheet)) return;
  const switches = book.active !== sheet;
  book.setSelection(sheet, selected);
  if (switches) raiseActivated(book);
  raiseSelection(book);
}

const missing = <T>(from: readonly T[], here: readonly T[]): readonly T[] => from.filter((one) => !here.includes(one));
