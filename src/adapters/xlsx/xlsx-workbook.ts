import type { CellEdit, NewRow, ReviewWorkbook, WriteOutcome } from "../../app/ports";
import type { Result } from "../../domain/result";
import { ok } from "../../domain/result";
import type { SheetGrid } from "../../domain/review/sheet-grid";
import type { SheetTable } from "../../domain/review/sheet-table";
import type { Thread } from "../../domain/review/thread";
import { openPackage } from "../opc/open-package";
import type { Package } from "../opc/package";
import { relatedParts } from "../opc/relationships";
import { readSheet } from "./read-sheet";
import { readTable } from "./read-table";
import { readThreads } from "./read-threads";
import { WorkbookReader } from "./workbook-reader";
import { writeWorkbook } from "./write-workbook";

/** A review in an .xlsx file. Writing changes the workbook in memory; `save` gives the file. */
export interface XlsxWorkbook extends ReviewWorkbook {
  /**
   * The file as it stands now. Every part that was not written to is byte for byte what it was, and so is everything
   * around the cells in those that were.
   */
  save(): Uint8Array;
}

/**
 * Open a workbook.
 *
 * @param name its file name without a path
 * @throws UnusableInput when it is no .xlsx file, or a damaged, encrypted or hostile one. Sheets and tables are
 * looked at when they are read, so reading and writing can throw it too.
 */
export function openWorkbook(bytes: Uint8Array, name: string): XlsxWorkbook {
  const pkg = openPackage(bytes, "workbook");
  return new FileWorkbook(name, pkg, new WorkbookReader(pkg));
}

class FileWorkbook implements XlsxWorkbook {
  readonly name: string;
  readonly #pkg: Package;
  readonly #reader: WorkbookReader;

  constructor(name: string, pkg: Package, reader: WorkbookReader) {
    this.name = name;
    this.#pkg = pkg;
    this.#reader = reader;
  }

  async readTables(): Promise<Result<readonly SheetTable[]>> {
    const reader = this.#reader;
    return ok(
      reader
        .tables()
        .map(({ table, sheet }) => readTable(table, sheet.name, reader.sheetIndex(sheet.part), reader.context())),
    );
  }

  async readThreads(): Promise<Result<readonly Thread[]>> {
    return readThreads(this.#pkg, this.#reader.sheets);
  }

  async readSheets(): Promise<Result<readonly SheetGrid[]>> {
    const reader = this.#reader;
    // Sheets of charts and of old macros are sheets too, but hold no cells.
    const worksheets = new Set(relatedParts(this.#pkg, this.#pkg.mainPart, "worksheet"));
    return ok(
      reader.sheets
        .filter(({ part }) => worksheets.has(part))
        .map((sheet) => readSheet(sheet, reader.sheetIndex(sheet.part), reader.context())),
    );
  }

  async write(edits: readonly CellEdit[], rows: readonly NewRow[] = []): Promise<WriteOutcome> {
    return writeWorkbook(this.#pkg, this.#reader, edits, rows);
  }

  save(): Uint8Array {
    return this.#pkg.save();
  }
}
