import type { ReviewWorkbook } from "../../app/ports";
import type { CellEdit, NewRow, WriteOutcome } from "../../app/writing";
import { ok } from "../../domain/result";
import type { Result } from "../../domain/result";
import type { Remark } from "../../domain/review/remark";
import type { SheetGrid } from "../../domain/review/sheet-grid";
import type { SheetTable } from "../../domain/review/sheet-table";
import type { Thread } from "../../domain/review/thread";
import type { Package } from "../opc/package";
import type { Written } from "./expected-cells";
import { readSheet, readSheetWithLooks } from "./read-sheet";
import { readTable, withoutRows } from "./read-table";
import { readThreads } from "./read-threads";
import { signed } from "./refusals";
import { endSignature, isSignaturePart, isSigned } from "./signature";
import type { SheetIndex } from "./sheet-index";
import { TableBudget } from "./table-budget";
import type { TablePart } from "./table-part";
import { storedWorkbook, verifyWorkbook } from "./verify-workbook";
import type { StoredWorkbook } from "./verify-workbook";
import { kindOf, setKind } from "./workbook-kind";
import type { WorkbookKind } from "./workbook-kind";
import type { SheetParts } from "./workbook-map";
import { WorkbookReader } from "./workbook-reader";
import { writeWorkbook } from "./write-workbook";

/** What a file is to become, beside what was written. */
export interface SaveSettings {
  /** The kind of file; what it was when left out. */
  readonly as?: WorkbookKind;
  /** Let the digital signature go, which no changed file can keep. */
  readonly endSignature?: boolean;
}

/** A review in an .xlsx file. Writing changes the workbook in memory; `save` gives the file. */
export interface XlsxWorkbook extends ReviewWorkbook {
  readonly kind: WorkbookKind;
  /** Whether somebody signed it digitally. */
  readonly signed: boolean;
  /**
   * The file as it stands now. Every part that was not written to is byte for byte what it was, and so is everything
   * around the cells in those that were. That is checked before the file is given out.
   *
   * @throws UnusableInput when the file does not stand the check, when macros would be lost, and when the workbook is
   * signed and the signature is not to end
   */
  save(settings?: SaveSettings): Uint8Array;
}

/**
 * Open a workbook.
 *
 * @param name its file name without a path
 * @throws UnusableInput when it is no .xlsx file, or a damaged, encrypted or hostile one. Sheets and tables are
 * looked at when they are read, so reading and writing can throw it too.
 */
export const openWorkbook = (bytes: Uint8Array, name: string): XlsxWorkbook =>
  new FileWorkbook(name, storedWorkbook(bytes));

/** Bytes of a sheet's XML; no review has sheets of that length, so what is larger is not looked through. */
const LOOKED_THROUGH = 8 * 1024 * 1024;

class FileWorkbook implements XlsxWorkbook {
  readonly name: string;
  /** As it was opened: what the file is compared with on saving. */
  readonly #before: StoredWorkbook;
  readonly #pkg: Package;
  /** Reads what was opened until something was written, so that what it found out need not be found out twice. */
  #reader: WorkbookReader;
  /** Tables as they were read, by what they were read from. */
  readonly #tables = new WeakMap<SheetIndex, Map<TablePart, SheetTable>>();
  readonly #written: Written[] = [];

  constructor(name: string, before: StoredWorkbook) {
    this.name = name;
    this.#before = before;
    this.#pkg = before.pkg.copy();
    this.#reader = before.reader;
  }

  get kind(): WorkbookKind {
    return kindOf(this.#before.pkg);
  }

  get signed(): boolean {
    return isSigned(this.#before.pkg);
  }

  async readTables(rowsOf: (table: string) => boolean = () => true): Promise<Result<readonly SheetTable[], Remark>> {
    const reader = this.#reader;
    const budget = new TableBudget();
    return ok(
      reader.tables().map(({ table, sheet }) => {
        if (!rowsOf(table.name)) return withoutRows(table, sheet);
        return budget.spend(this.#table(table, sheet));
      }),
    );
  }

  #table(table: TablePart, sheet: SheetParts): SheetTable {
    const index = this.#reader.sheetIndex(sheet.part);
    const known = this.#tables.get(index) ?? new Map<TablePart, SheetTable>();
    const read = known.get(table) ?? readTable(table, sheet, index, this.#reader.context());
    this.#tables.set(index, known.set(table, read));
    return read;
  }

  async readThreads(): Promise<Result<readonly Thread[], Remark>> {
    return readThreads(this.#pkg, this.#reader.sheets);
  }

  async readSheets({ looks = false } = {}): Promise<Result<readonly SheetGrid[], Remark>> {
    const reader = this.#reader;
    const isLarge = ({ part }: SheetParts): boolean => this.#pkg.size(part) > LOOKED_THROUGH;
    return ok(
      reader.sheets
        .filter((sheet) => !isLarge(sheet))
        .map((sheet) =>
          (looks ? readSheetWithLooks : readSheet)(sheet, reader.sheetIndex(sheet.part), reader.context()),
        ),
      reader.sheets.filter(isLarge).map(({ name: sheet }): Remark => ({ kind: "sheet-too-large", sheet })),
    );
  }

  async write(edits: readonly CellEdit[], rows: readonly NewRow[] = []): Promise<WriteOutcome> {
    const outcome = writeWorkbook(this.#pkg, this.#reader, edits, rows);
    const refused = new Set(outcome.conflicts.map(({ edit }) => edit));
    this.#written.push({
      edits: edits.filter((edit) => !refused.has(edit)),
      rows: rows.map((row, index) => ({ row, at: outcome.rows[index] ?? 0, id: outcome.ids[index] ?? "" })),
    });
    if (this.#reader === this.#before.reader) this.#reader = new WorkbookReader(this.#pkg);
    return outcome;
  }

  save({ as = this.kind, endSignature: ends = false }: SaveSettings = {}): Uint8Array {
    const pkg = this.#pkg.copy();
    if (this.signed) {
      if (!ends) throw signed();
      endSignature(pkg);
    }
    setKind(pkg, as);
    const bytes = pkg.save();
    verifyWorkbook(this.#before, bytes, {
      written: this.#written,
      ...(as !== this.kind && { kind: true }),
      ...(this.signed && { parts: isSignaturePart }),
    });
    return bytes;
  }
}
