import type { CellEdit, NewRow, ReviewWorkbook, WriteOutcome } from "../../app/ports";
import type { Result } from "../../domain/result";
import { ok } from "../../domain/result";
import type { Remark } from "../../domain/review/remark";
import type { SheetGrid } from "../../domain/review/sheet-grid";
import type { SheetTable } from "../../domain/review/sheet-table";
import type { Thread } from "../../domain/review/thread";
import { openPackage } from "../opc/open-package";
import type { Package } from "../opc/package";
import { readSheet } from "./read-sheet";
import { readTable, withoutRows } from "./read-table";
import { readThreads } from "./read-threads";
import { TableBudget } from "./table-budget";
import type { SheetParts } from "./workbook-map";
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

/** Bytes of a sheet's XML; no review has sheets of that length, so what is larger is not looked through. */
const LOOKED_THROUGH = 8 * 1024 * 1024;

class FileWorkbook implements XlsxWorkbook {
  readonly name: string;
  readonly #pkg: Package;
  readonly #reader: WorkbookReader;

  constructor(name: string, pkg: Package, reader: WorkbookReader) {
    this.name = name;
    this.#pkg = pkg;
    this.#reader = reader;
  }

  async readTables(rowsOf: (table: string) => boolean = () => true): Promise<Result<readonly SheetTable[], Remark>> {
    const reader = this.#reader;
    const budget = new TableBudget();
    return ok(
      reader.tables().map(({ table, sheet }) => {
        if (!rowsOf(table.name)) return withoutRows(table, sheet);
        return budget.spend(readTable(table, sheet, reader.sheetIndex(sheet.part), reader.context()));
      }),
    );
  }

  async readThreads(): Promise<Result<readonly Thread[], Remark>> {
    return readThreads(this.#pkg, this.#reader.sheets);
  }

  async readSheets(): Promise<Result<readonly SheetGrid[], Remark>> {
    const reader = this.#reader;
    const isLarge = ({ part }: SheetParts): boolean => this.#pkg.size(part) > LOOKED_THROUGH;
    return ok(
      reader.sheets
        .filter((sheet) => !isLarge(sheet))
        .map((sheet) => readSheet(sheet, reader.sheetIndex(sheet.part), reader.context())),
      reader.sheets.filter(isLarge).map(({ name: sheet }): Remark => ({ kind: "sheet-too-large", sheet })),
    );
  }

  async write(edits: readonly CellEdit[], rows: readonly NewRow[] = []): Promise<WriteOutcome> {
    return writeWorkbook(this.#pkg, this.#reader, edits, rows);
  }

  save(): Uint8Array {
    return this.#pkg.save();
  }
}
