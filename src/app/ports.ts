import type { Brief } from "../domain/brief/brief";
import type { PageLayout } from "../domain/brief/page-layout";
import type { LinkedMemory, Origin } from "../domain/brief/refresh/linked-text";
import type { ReviewExchange } from "../domain/exchange/exchange-form";
import type { FrozenReview } from "../domain/frozen/frozen-review";
import type { Catalogue } from "../domain/instrument/catalogue";
import type { Language } from "../domain/language";
import type { Result } from "../domain/result";
import type { Remark } from "../domain/review/remark";
import type { FileStep, LookStep, OpenStep, RepairStep, Unrepaired } from "../domain/review/repair-step";
import type { TableLayout } from "../domain/review/repair/table-layout";
import type { SheetGrid } from "../domain/review/sheet-grid";
import type { SheetTable } from "../domain/review/sheet-table";
import type { TableName } from "../domain/review/tables";
import type { Reply, Thread } from "../domain/review/thread";
import type { Untouched } from "../domain/table/document-mark";
import type { Matrix } from "../domain/table/matrix/matrix";
import type { WordDocument, WordTable } from "../domain/table/word-table";
import type { Draft } from "./draft";
import type { BriefFile } from "./linked-brief";
import type { HandedBy } from "./words/session-words";
import type { Mentioned, Said } from "./said";
import type { CellEdit, NewRow, RowCell, WriteOutcome, WriteSettings } from "./writing";

/** The workbook that holds a review: the open one in Excel, or an .xlsx file. */
export interface ReviewWorkbook {
  /** File name without a path, "" when it was never saved. */
  readonly name: string;
  /**
   * Every table of the workbook, ours or not, in sheet order.
   *
   * @param rowsOf tells by its name whether a table's rows are needed: of the others a file is not searched for any,
   * so that they cost nothing, and `rows` and `merged` may be empty
   */
  readTables(rowsOf?: (table: string) => boolean): Promise<Result<readonly SheetTable[], Remark>>;
  /** Every threaded comment of every sheet, with its replies, in the order they are stored; then every note. */
  readThreads(): Promise<Result<readonly Thread[], Remark>>;
  /**
   * What every sheet holds, its tables included, as far as `GRID_LIMIT` reaches: for what stands outside of tables.
   * Only for where it is needed, since it reads all sheets.
   *
   * @param settings.looks whether merged and struck cells are needed
   */
  readSheets(settings?: { readonly looks?: boolean }): Promise<Result<readonly SheetGrid[], Remark>>;
  /**
   * Write cells and add rows. Compares first: a cell that no longer holds `before`, or that holds a formula, is left
   * alone and reported.
   */
  write(edits: readonly CellEdit[], rows?: readonly NewRow[]): Promise<WriteOutcome>;
}

/** A workbook in a file, for putting right what other programs, or people in them, did to it. */
export interface RepairableWorkbook {
  readonly name: string;
  /** What it holds; tables that contradict themselves are left out. */
  inspect(): Promise<{
    readonly grids: readonly SheetGrid[];
    readonly tables: readonly SheetTable[];
    readonly threads: readonly Thread[];
    /** What is wrong with the file itself, not with the review. */
    readonly faults: readonly FileStep[];
  }>;
  /** Looks and drop-downs that the tables lost, once the steps are carried out. */
  missingLooks(layouts: readonly TableLayout[], steps: readonly RepairStep[]): Promise<readonly LookStep[]>;
  /**
   * Carry out steps on a copy, and hold that to what was to be done.
   *
   * @param unknownAuthor what a person is called whom a note does not name
   * @throws UnusableInput when the repaired file does not stand the check
   */
  repair(
    steps: readonly RepairStep[],
    unknownAuthor: string,
  ): Promise<{
    readonly done: readonly RepairStep[];
    readonly left: readonly Unrepaired[];
    readonly file: Uint8Array;
  }>;
}

/** The way out to Word. */
export interface BriefDocuments {
  /** The measures of the template, for the page budget. */
  layout(): PageLayout;
  /** The brief as a .docx file. */
  write(brief: Brief): Uint8Array;
  /** A brief's file, to compare it text by text and to refresh it. @throws UnusableInput when it is none */
  open(file: Uint8Array): BriefFile;
  /** What a brief's file says of the rows it was made from. */
  read(file: Uint8Array): Result<BriefRecord>;
  /** Whether a file is a brief exactly as `write` made it: nobody has worked in it since. False for any other file. */
  isUntouched(file: Uint8Array): boolean;
  /** What a brief says, in short: the same where only a place that keeps it has worked on it. "" for any other file. */
  contentSeal(file: Uint8Array): string;
}

/** The way out to Word for tables, and for documents in the same looks. */
export interface TableDocuments {
  /** The document as a .docx file. */
  write(document: WordDocument): Uint8Array;
  /** About how many pages a document fills whose page is upright and that holds no table of long texts. */
  pages(document: WordDocument): number;
  /** Whether a file is a table exactly as `write` made it. False for any other file. */
  isUntouched(file: Uint8Array): boolean;
  /** Which document a file is exactly as `write` made it. Undefined for any other file. */
  untouched(file: Uint8Array): Untouched | undefined;
  /** What a table says, in short: the same where only a place that keeps it has worked on it. "" for what is no document. */
  contentSeal(file: Uint8Array): string;
}

/** The way out to Excel for a comments matrix. */
export interface MatrixWorkbooks {
  /** The matrix as an .xlsx file; the same matrix for Word tells its title and what stands around it. */
  write(table: WordTable, matrix: Matrix): Uint8Array;
  /** Whether a file is a matrix exactly as `write` made it. False for any other file. */
  isUntouched(file: Uint8Array): boolean;
  /** Which workbook a file is exactly as it was written. Undefined for any other file. */
  untouched(file: Uint8Array): Untouched | undefined;
}

/** The ways out of a review besides documents. */
export interface ReviewCopies {
  /** A workbook of values alone. @param today ISO day */
  frozen(review: FrozenReview, today: string): Uint8Array;
  /** Amendments as Akoma Ntoso. @throws UnusableInput when there are none */
  akn(exchange: ReviewExchange): Uint8Array;
  json(exchange: ReviewExchange): Uint8Array;
}

/** What a brief came from, and what it remembers of it. */
export type BriefRecord = Origin & LinkedMemory;

/** Where the catalogue comes from. */
export interface CatalogueSource {
  load(): Promise<Catalogue>;
}

/** A cell of the open workbook. */
export interface CellAddress {
  readonly sheet: string;
  /** `"D7"`. */
  readonly cell: string;
}

/** What the open workbook holds, and where the person is in it. */
export interface OpenContent {
  readonly tables: readonly SheetTable[];
  readonly threads: readonly Thread[];
  /** The active cell; undefined when there is none. */
  readonly selection: CellAddress | undefined;
}

export interface Listeners {
  /** Cells, tables or comments changed, or rows were hidden or shown, by this person or another: a hint to read again. */
  readonly onChange: (change: { readonly source: "local" | "remote" }) => void;
  readonly onSelection: (cell: CellAddress) => void;
}

/** What came of listening and the first reading; either may fail without the other. */
export interface Followed {
  /** Undefined when the workbook could not be read. */
  readonly first: Result<OpenContent, Remark> | undefined;
  /** Stops the listening; undefined when this Excel tells of nothing. */
  readonly stop: (() => Promise<void>) | undefined;
}

/**
 * The workbook that is open beside the pane.
 *
 * What it costs in round trips to Excel: two for a write or a comment (compare, write), one for everything else, two for
 * `adopt`, `unsay` and the first reading. A write, a comment, a reply or a state that failed with `Unanswered` may be asked for again: what was
 * carried out of it is recognised and not done twice. A repair is asked for anew by what stands then.
 */
export interface OpenWorkbook extends ReviewWorkbook {
  /** Whether Excel's own undo takes back what is written here. In an older Excel a write empties its list of steps. */
  readonly undoes: boolean;
  /** Listen from now on, and read, in the same two round trips. */
  follow(listeners: Listeners): Promise<Followed>;
  /** Everything together: one round trip when no table or comment has come or gone since the last time, else two. */
  read(): Promise<Result<OpenContent, Remark>>;
  write(edits: readonly CellEdit[], rows?: readonly NewRow[], settings?: WriteSettings): Promise<WriteOutcome>;
  select(cell: CellAddress): Promise<void>;
  /**
   * Begin a thread on a cell, in the name of whoever is signed in.
   *
   * @returns the thread as Excel signed it
   * @throws UnusableInput when the row is gone, the cell has a comment already, or Excel takes none from here
   */
  comment(cell: RowCell, text: string, mentioned?: Mentioned): Promise<Thread>;
  /** The reply as Excel signed it. */
  reply(thread: string, text: string, mentioned?: Mentioned): Promise<Reply>;
  /**
   * Delete a comment or a reply that says what it said, and that nobody has answered or resolved.
   *
   * @returns false, and it stays, when that is otherwise; true also when it is gone already
   */
  unsay(said: Said): Promise<boolean>;
  /** Those who have commented here and whose address Excel tells, each once. */
  people(): Promise<readonly Mentioned[]>;
  resolve(thread: string, resolved: boolean): Promise<void>;
  /** Open a workbook made by us in a window of its own. */
  openNew(workbook: Uint8Array): Promise<void>;
  /**
   * Carry out the steps of a repair, in order, comparing first: a header that is not what it was, a table that is gone
   * or a place that is taken by now leaves its step undone. Steps of which Excel lost the answer are recognised.
   *
   * @returns the steps that were carried out
   */
  repair<Step extends OpenStep>(steps: readonly Step[]): Promise<readonly Step[]>;
  /**
   * Give a table our name and headers, and the columns that ours has and it lacks.
   *
   * @param headers a header as it stands to the one it gets; those left out stay
   * @param added headers of the new columns, to the right of the others
   * @returns the table as it stands then
   */
  adopt(
    table: string,
    name: string,
    headers: Readonly<Record<string, string>>,
    added: readonly string[],
  ): Promise<SheetTable>;
  /**
   * Put a sheet with an empty table of ours behind the others.
   *
   * @returns the sheet as a list without rows, for `removeList`; undefined, and nothing was done, where the workbook has
   * that table by now
   */
  addSheet(sheet: NewSheet): Promise<SheetList | undefined>;
  /**
   * Put a sheet with a table of texts behind the others, whole or not at all. Where a sheet or a table has its name, it
   * gets another.
   */
  addList(list: SheetList): Promise<SheetList>;
  /**
   * Take away a sheet that `addList` put there.
   *
   * @returns false, and the sheet stays, when it is not as it was put there; true also when it is gone already
   */
  removeList(list: SheetList): Promise<boolean>;
}

/** A sheet that holds one table of texts, none of which is taken for a formula, a number or a date. */
export interface SheetList {
  readonly sheet: string;
  readonly table: string;
  /** What stands above the table, in two lines. */
  readonly title: string;
  readonly hint: string;
  /** Widths are in characters. */
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  /** A text for each column. */
  readonly rows: readonly (readonly string[])[];
  /** What it looked like once it was written; undefined before, and where that could not be had. */
  readonly looks?: string;
}

/** A sheet that older workbooks do without. */
export interface NewSheet {
  readonly table: TableName;
  readonly language: Language;
  /** What stands above the table. */
  readonly title: string;
  readonly hint: string;
}

/** Not done although the way was there: the person closed the dialog. */
export interface HandOver {
  readonly done: boolean;
  readonly how: HandedBy | "failed";
}

/** Hands a file to the person, by whichever way works. */
export interface FileOutlet {
  hand(name: string, bytes: Uint8Array): Promise<HandOver>;
  /**
   * By the next way than the last, for a file that did not arrive; `"failed"` when none is left, after which it begins
   * anew. To be called while the person's click still counts.
   */
  handAgain(name: string, bytes: Uint8Array): Promise<HandOver>;
}

/** Keeps what was typed and not written yet, of the workbook that is open, on this device only and not for long. */
export interface DraftStore {
  /**
   * What was kept by any window and is not too old; some of it twice where the device refuses to keep what was written,
   * which lasts as long as the window. Never throws: what can't be read is not there.
   */
  read(): readonly Draft[];
  /** In place of all that was kept of this workbook. Never throws. */
  write(drafts: readonly Draft[]): void;
}

/** Keeps small choices of the person (language, recent parts) between sessions, on this device only. */
export interface Preferences {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}
