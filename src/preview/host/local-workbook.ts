import type { Baseline } from "./file/baseline";
import { loadBook } from "./file/load-workbook";
import { fromNoFile } from "./file/refusals";
import { saveBook } from "./file/save-workbook";
import { History } from "./history/history";
import { findPlace } from "./objects/find-place";
import type { Place } from "./objects/find-place";
import { invalidArgument } from "./rich-api/office-error";
import { area } from "./state/area";
import { Book } from "./state/book";
import type { Person } from "./state/book";
import { addReply, addThread, setResolved } from "./state/change-threads";
import { deleteRow, filterTable, insertRows, sortTable } from "./state/change-table";
import type { SortField } from "./state/change-table";
import { editCells } from "./state/edit-cells";
import { raiseActivated, raiseSelection } from "./state/raise-events";
import { Sheet } from "./state/sheet";
import type { TableState } from "./state/table";
import type { ThreadState } from "./state/thread";

const COLLEAGUE: Person = { name: "B. Colleague", email: "colleague@example.org" };

/**
 * The workbook as the people around it see and change it: what a test or the workbench does in the place of a person
 * at Excel. Events tell add-ins of each change, and each can be taken back. Addresses are `"Gaps!D7"`.
 */
export class LocalWorkbook {
  readonly book: Book;
  readonly history: History;
  readonly #baseline: Baseline | undefined;

  constructor(book: Book, baseline?: Baseline) {
    this.book = book;
    this.history = new History(book);
    this.#baseline = baseline;
  }

  /**
   * The file as it stands now; the same bytes as long as nothing was changed.
   *
   * @throws UnusableInput when the workbook came from no file, or holds what cannot be written back
   */
  save(): Uint8Array {
    if (!this.#baseline) throw fromNoFile();
    return saveBook(this.book, this.#baseline);
  }

  /** Do something as somebody else who works in the same workbook: its events say `Remote`. */
  asColleague<T>(edit: () => T, colleague: Person = COLLEAGUE): T {
    const { source, user } = this.book;
    this.book.source = "Remote";
    this.book.user = colleague;
    try {
      return edit();
    } finally {
      this.book.source = source;
      this.book.user = user;
    }
  }

  select(address: string): void {
    const { sheet, area: selected } = this.#place(address);
    const switches = this.book.active !== sheet;
    this.book.setSelection(sheet, selected);
    if (switches) raiseActivated(this.book);
    raiseSelection(this.book);
  }

  /** Type into cells: one value, or a grid as large as the range. */
  edit(address: string, values: unknown): void {
    const { sheet, area: block } = this.#place(address);
    this.history.record(() => editCells(this.book, sheet, block, values, "edit"));
  }

  /** What a cell shows: its value, not its text. */
  value(address: string): string | number | boolean {
    const { sheet, area: block } = this.#place(address);
    return sheet.cells.get(block.row, block.column)?.value ?? "";
  }

  formula(address: string): string | undefined {
    const { sheet, area: block } = this.#place(address);
    return sheet.cells.get(block.row, block.column)?.formula;
  }

  table(name: string): TableState {
    const table = this.book.tableNamed(name);
    if (!table) throw invalidArgument(`there is no table ${name}`);
    return table;
  }

  /** The body of a table, row by row. */
  rows(name: string): readonly (readonly (string | number | boolean)[])[] {
    const table = this.table(name);
    const { body, sheet } = table;
    return Array.from({ length: body.rows }, (_, row) =>
      table.columns.map((__, column) => sheet.cells.get(body.row + row, body.column + column)?.value ?? ""),
    );
  }

  sort(table: string, fields: readonly SortField[]): void {
    this.history.record(() => sortTable(this.book, this.table(table), fields));
  }

  /** Show only rows with one of the texts in the column (counted from 0); undefined shows all again. */
  filter(table: string, column: number, shown: readonly string[] | undefined): void {
    this.history.record(() => filterTable(this.book, this.table(table), column, shown));
  }

  insertRows(table: string, index: number, rows: readonly (readonly unknown[])[]): void {
    this.history.record(() => insertRows(this.book, this.table(table), index, rows));
  }

  deleteRow(table: string, index: number): void {
    this.history.record(() => deleteRow(this.book, this.table(table), index));
  }

  comment(address: string, content: string): ThreadState {
    const { sheet, area: block } = this.#place(address);
    return this.history.record(() => addThread(this.book, sheet, block.row, block.column, { text: content }));
  }

  reply(thread: string, content: string): void {
    this.history.record(() => addReply(this.book, this.#thread(thread), { text: content }));
  }

  resolve(thread: string, resolved = true): void {
    this.history.record(() => setResolved(this.book, this.#thread(thread), resolved));
  }

  #thread(id: string): ThreadState {
    const thread = this.book.threads.find((one) => one.id === id);
    if (!thread) throw invalidArgument(`there is no thread ${id}`);
    return thread;
  }

  #place(address: string): Place {
    return findPlace(this.book, address, this.book.active, "LocalWorkbook");
  }
}

/** A workbook with one blank sheet. */
export function blankWorkbook(sheet = "Sheet1"): LocalWorkbook {
  const book = new Book();
  book.sheets.push(new Sheet(book.newId(), sheet));
  book.setSelection(book.active, area(0, 0));
  return new LocalWorkbook(book);
}

/** The model of an .xlsx file. @throws UnusableInput when it is none, or a damaged one */
export function loadWorkbook(bytes: Uint8Array, name = "Review.xlsx"): LocalWorkbook {
  const { book, baseline } = loadBook(bytes, name);
  return new LocalWorkbook(book, baseline);
}

/** The workbook as a file. @throws UnusableInput when it came from none, or holds what cannot be written back */
export const saveWorkbook = (workbook: LocalWorkbook): Uint8Array => workbook.save();
