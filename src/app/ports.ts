import type { Brief } from "../domain/brief/brief";
import type { BriefMemory } from "../domain/brief/compare-brief";
import type { PageLayout } from "../domain/brief/page-layout";
import type { Catalogue } from "../domain/instrument/catalogue";
import type { Result } from "../domain/result";
import type { SheetTable } from "../domain/review/sheet-table";
import type { Thread } from "../domain/review/thread";

/** The workbook that holds a review: the open one in Excel, or an .xlsx file. */
export interface ReviewWorkbook {
  /** File name without a path, "" when it was never saved. */
  readonly name: string;
  /** Every table of the workbook, ours or not, in sheet order. */
  readTables(): Promise<Result<readonly SheetTable[]>>;
  /** Every threaded comment of every sheet, with its replies, in the order they are stored. */
  readThreads(): Promise<Result<readonly Thread[]>>;
  /** Write cells and add rows. Compares first: a cell that no longer holds `before` is left alone and reported. */
  write(edits: readonly CellEdit[], rows?: readonly NewRow[]): Promise<WriteOutcome>;
}

/** A change of one cell of a table. */
export interface CellEdit {
  readonly table: string;
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** Header of the column, as it stands in the workbook. */
  readonly header: string;
  /** What the cell held when it was read. */
  readonly before: string;
  /** Always written as text, never as a formula. */
  readonly after: string;
}

/** A row to put below the last row of a table. */
export interface NewRow {
  readonly table: string;
  /** Header to text; columns left out stay empty or get the table's formula. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface WriteOutcome {
  readonly written: number;
  readonly added: number;
  /** Cells somebody changed meanwhile: nothing was written there. */
  readonly conflicts: readonly { readonly edit: CellEdit; readonly found: string }[];
}

/** The way out to Word. */
export interface BriefDocuments {
  /** The measures of the template, for the page budget. */
  layout(): PageLayout;
  /** The brief as a .docx file. */
  write(brief: Brief): Uint8Array;
  /** What a brief's file says of the rows it was made from. */
  read(file: Uint8Array): Result<BriefRecord>;
  /** Whether a file is a brief exactly as `write` made it: nobody has worked in it since. False for any other file. */
  isUntouched(file: Uint8Array): boolean;
}

/** What a brief remembers of the workbook it was made from. */
export interface BriefRecord extends BriefMemory {
  readonly workbook: string;
  readonly catalogueVersion: string;
  /** The moment it was made, ISO in UTC. */
  readonly time: string;
  readonly fingerprint: string;
  readonly rows: readonly { readonly gap: string; readonly fingerprint: string; readonly shown: boolean }[];
}

/** Where the catalogue comes from. */
export interface CatalogueSource {
  load(): Promise<Catalogue>;
}
