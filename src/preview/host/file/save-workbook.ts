import { addThreads } from "../../../adapters/xlsx/add-threads";
import type { NewThread } from "../../../adapters/xlsx/add-threads";
import { writeThreads } from "../../../adapters/xlsx/write-threads";
import type { ThreadChange } from "../../../adapters/xlsx/write-threads";
import { carryOut } from "../../../adapters/xlsx/write-workbook";
import { openPackage } from "../../../adapters/opc/open-package";
import { verifyPackage } from "../../../adapters/opc/verify-package";
import { WorkbookReader } from "../../../adapters/xlsx/workbook-reader";
import { columnLetter } from "../../../domain/review/sheet-table";
import type { Book } from "../state/book";
import type { ThreadState } from "../state/thread";
import { addSheets } from "./add-sheets";
import type { Baseline, StoredThread } from "./baseline";
import { planSheets } from "./plan-sheets";
import { changeLinks } from "./change-links";
import { changeTables } from "./change-table-parts";
import { deletedHere } from "./refusals";

/**
 * The file that the workbook came from with all that was done since: cells, sheets with a table that were added, tables
 * that grew, shrank, moved or were renamed, threads, links that went along with their cells. Every part that nothing of this concerns keeps its bytes.
 *
 * Formats, filters, names, settings and properties of the model are not written.
 *
 * @throws UnusableInput for what the file cannot take: other new sheets and tables, and a formula that others share; and for
 * a file that does not stand its check
 */
export function saveBook(book: Book, baseline: Baseline): Uint8Array {
  requireKnown(book, baseline);
  // A copy, so that saving twice starts from the same file.
  const before = addSheets(baseline.pkg.save(), book, baseline);
  const pkg = openPackage(before, "workbook");
  const reader = new WorkbookReader(pkg);
  writeThreads(pkg, reader.sheets, threadChanges(book, baseline));
  // Only now, since a new thread may hang where another one hung.
  addThreads(pkg, reader.sheets, newThreads(book, baseline));
  writeThreads(pkg, reader.sheets, changesOfNew(book, baseline));
  carryOut(pkg, reader, planSheets(baseline, reader));
  changeTables(pkg, book, baseline);
  changeLinks(pkg, baseline);
  for (const { id, xml } of book.xmlParts) {
    const stored = baseline.xmlParts.get(id);
    if (stored && stored.xml !== xml) pkg.set(stored.part, xml);
  }
  const bytes = pkg.save();
  verifyPackage(before, bytes, { kind: "workbook", mayChange: () => true });
  return bytes;
}

function requireKnown(book: Book, baseline: Baseline): void {
  const isGone = [...baseline.sheets.keys()].some((sheet) => !book.sheets.includes(sheet));
  if (isGone || [...baseline.tables.keys()].some((table) => !book.tables.includes(table))) throw deletedHere();
}

function newThreads(book: Book, { threads }: Baseline): readonly NewThread[] {
  return book.threads
    .filter(({ id }) => !threads.has(id))
    .map((thread) => {
      const { id, author, time, content: text } = thread;
      return { id, author, time, text, sheet: thread.sheet.name, cell: cellOf(thread) };
    });
}

function changesOfNew(book: Book, { threads }: Baseline): readonly ThreadChange[] {
  return book.threads
    .filter(({ id }) => !threads.has(id))
    .flatMap((thread) => changesOf(thread, { cell: cellOf(thread), resolved: false, replies: new Set() }));
}

function threadChanges(book: Book, { threads }: Baseline): readonly ThreadChange[] {
  const now = new Map(book.threads.map((thread) => [thread.id, thread]));
  return [...threads].flatMap(([id, stored]): readonly ThreadChange[] => {
    const thread = now.get(id);
    return thread ? changesOf(thread, stored) : [{ thread: id, deleted: true }];
  });
}

const cellOf = ({ column, row }: ThreadState): string => `${columnLetter(column + 1)}${row + 1}`;

function changesOf(thread: ThreadState, stored: StoredThread): readonly ThreadChange[] {
  const cell = cellOf(thread);
  const replies = thread.replies
    .filter(({ id }) => !stored.replies.has(id))
    .map(({ id, author, time, content }) => ({ id, author, time, text: content }));
  const change: ThreadChange = {
    thread: thread.id,
    ...(replies.length > 0 ? { replies } : {}),
    ...(thread.resolved === stored.resolved ? {} : { resolved: thread.resolved }),
    ...(cell === stored.cell ? {} : { cell }),
  };
  return Object.keys(change).length > 1 ? [change] : [];
}
