import { writeThreads } from "../../../adapters/xlsx/write-threads";
import type { ThreadChange } from "../../../adapters/xlsx/write-threads";
import { carryOut } from "../../../adapters/xlsx/write-workbook";
import { openPackage } from "../../../adapters/opc/open-package";
import { WorkbookReader } from "../../../adapters/xlsx/workbook-reader";
import { UnusableInput } from "../../../domain/result";
import { columnLetter } from "../../../domain/review/sheet-table";
import type { Book } from "../state/book";
import type { ThreadState } from "../state/thread";
import type { Baseline, StoredThread } from "./baseline";
import { planSheets } from "./plan-sheets";
import { changeTables } from "./change-table-parts";

/**
 * The file that the workbook came from with all that was done since: cells, tables that grew, shrank, moved or were
 * renamed, threads. Every part that nothing of this concerns keeps its bytes.
 *
 * Formats, filters, names, settings and properties of the model are not written.
 *
 * @throws UnusableInput for what the file cannot take: new sheets, tables and threads, and a formula that others share
 */
export function saveBook(book: Book, baseline: Baseline): Uint8Array {
  requireKnown(book, baseline);
  // A copy, so that saving twice starts from the same file.
  const pkg = openPackage(baseline.pkg.save(), "workbook");
  const reader = new WorkbookReader(pkg);
  writeThreads(pkg, reader.sheets, threadChanges(book, baseline));
  const plans = planSheets(baseline, reader);
  carryOut(
    pkg,
    reader,
    plans.filter((plan) => plan.rows.length > 0 || plan.grown.length > 0),
  );
  changeTables(pkg, book, baseline);
  for (const { id, xml } of book.xmlParts) {
    const stored = baseline.xmlParts.get(id);
    if (stored && stored.xml !== xml) pkg.set(stored.part, xml);
  }
  return pkg.save();
}

function requireKnown(book: Book, baseline: Baseline): void {
  const sheet = book.sheets.find((one) => !baseline.sheets.has(one));
  const table = book.tables.find((one) => !baseline.tables.has(one));
  const thread = book.threads.find(({ id }) => !baseline.threads.has(id));
  const fresh = sheet ? `sheet “${sheet.name}”` : table ? `table ${table.name}` : thread ? "comment thread" : undefined;
  if (fresh === undefined && book.sheets.length === baseline.sheets.size && book.tables.length === baseline.tables.size)
    return;
  throw new UnusableInput(
    fresh === undefined
      ? "A sheet or a table was deleted, which the workbench cannot save; delete it in Excel instead"
      : `The workbench cannot save the new ${fresh}; add it in Excel instead`,
  );
}

function threadChanges(book: Book, baseline: Baseline): readonly ThreadChange[] {
  const now = new Map(book.threads.map((thread) => [thread.id, thread]));
  return [...baseline.threads].flatMap(([id, stored]): readonly ThreadChange[] => {
    const thread = now.get(id);
    return thread ? changesOf(thread, stored) : [{ thread: id, deleted: true }];
  });
}

function changesOf(thread: ThreadState, stored: StoredThread): readonly ThreadChange[] {
  const cell = `${columnLetter(thread.column + 1)}${thread.row + 1}`;
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
