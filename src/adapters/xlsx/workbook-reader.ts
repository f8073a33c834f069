import type { Package } from "../opc/package";
import { relatedPart } from "../opc/relationships";
import { LIMITS } from "../opc/zip-entry";
import type { CellContext } from "./cell-value";
import { readCellStyles } from "./cell-styles";
import type { CellStyles } from "./cell-styles";
import type { RichText } from "./rich-text";
import { SharedStrings } from "./shared-strings";
import { indexSheet } from "./sheet-index";
import type { SheetIndex } from "./sheet-index";
import { readTablePart } from "./table-part";
import type { TablePart } from "./table-part";
import { readWorkbookMap } from "./workbook-map";
import type { SheetParts, WorkbookMap } from "./workbook-map";

/** A table with the sheet it stands on. */
export interface PlacedTable {
  readonly table: TablePart;
  readonly sheet: SheetParts;
}

/** Parts of a workbook as they stand now, each gone through once until its text changes. */
export class WorkbookReader {
  readonly #pkg: Package;
  readonly #map: WorkbookMap;
  readonly #sheets = new Map<string, SheetIndex>();
  readonly #tables = new Map<string, { readonly xml: string; readonly table: TablePart }>();
  /** Sheets whose shared strings were not read yet. */
  readonly #fresh: SheetIndex[] = [];
  #strings: SharedStrings | undefined;
  #context: CellContext | undefined;

  constructor(pkg: Package) {
    this.#pkg = pkg;
    this.#map = readWorkbookMap(pkg);
  }

  get sheets(): readonly SheetParts[] {
    return this.#map.sheets;
  }

  tables(): readonly PlacedTable[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((part) => ({ table: this.#table(part), sheet })));
  }

  #table(part: string): TablePart {
    const xml = this.#pkg.text(part);
    const known = this.#tables.get(part);
    if (known?.xml === xml) return known.table;
    const table = readTablePart(xml, part);
    this.#tables.set(part, { xml, table });
    return table;
  }

  sheetIndex(part: string): SheetIndex {
    const xml = this.#pkg.text(part);
    const known = this.#sheets.get(part);
    if (known?.xml === xml) return known;
    this.#sheets.delete(part);
    const others = [...this.#sheets.values()].reduce((sum, { size }) => sum + size, 0);
    const index = indexSheet(xml, part, LIMITS.cells - others);
    this.#sheets.set(part, index);
    this.#fresh.push(index);
    return index;
  }

  /** What the cells refer to. */
  context(): CellContext {
    this.#context ??= this.#readContext();
    return this.#context;
  }

  #sharedString(number: number): RichText | undefined {
    // All that the sheets at hand need in one go.
    if (this.#fresh.length > 0) this.#strings?.need(this.#fresh.splice(0).flatMap(sharedNumbers));
    return this.#strings?.get(number);
  }

  #readContext(): CellContext {
    const pkg = this.#pkg;
    const strings = relatedPart(pkg, pkg.mainPart, "sharedStrings");
    const styles = relatedPart(pkg, pkg.mainPart, "styles");
    if (strings !== undefined) this.#strings = new SharedStrings(pkg.text(strings), strings);
    const { dates, struck, unlocked } = styles === undefined ? NO_STYLES : readCellStyles(pkg.text(styles), styles);
    return {
      sharedStrings: { get: (number) => this.#sharedString(number) },
      dateStyles: dates,
      struckStyles: struck,
      unlockedStyles: unlocked,
      calendar: this.#map.calendar,
    };
  }
}

const NO_STYLES: CellStyles = { dates: new Set(), struck: new Set(), unlocked: new Set() };

const sharedNumbers = ({ rows }: SheetIndex): readonly number[] =>
  [...rows.values()].flatMap(({ cells }) =>
    cells.flatMap(({ type, stored }) => (type === "s" && stored !== "" ? [Number(stored)] : [])),
  );
