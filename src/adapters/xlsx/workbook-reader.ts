import type { Package } from "../opc/package";
import { relatedPart } from "../opc/relationships";
import type { CellContext } from "./cell-value";
import { readDateStyles } from "./date-styles";
import { readSharedStrings } from "./shared-strings";
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
  #context: CellContext | undefined;

  constructor(pkg: Package) {
    this.#pkg = pkg;
    this.#map = readWorkbookMap(pkg);
  }

  get sheets(): readonly SheetParts[] {
    return this.#map.sheets;
  }

  tables(): readonly PlacedTable[] {
    return this.sheets.flatMap((sheet) =>
      sheet.tables.map((part) => ({ table: readTablePart(this.#pkg.text(part), part), sheet })),
    );
  }

  sheetIndex(part: string): SheetIndex {
    const xml = this.#pkg.text(part);
    const known = this.#sheets.get(part);
    if (known?.xml === xml) return known;
    const index = indexSheet(xml, part);
    this.#sheets.set(part, index);
    return index;
  }

  context(): CellContext {
    this.#context ??= this.#readContext();
    return this.#context;
  }

  #readContext(): CellContext {
    const pkg = this.#pkg;
    const strings = relatedPart(pkg, pkg.mainPart, "sharedStrings");
    const styles = relatedPart(pkg, pkg.mainPart, "styles");
    return {
      sharedStrings: strings === undefined ? [] : readSharedStrings(pkg.text(strings), strings),
      dateStyles: styles === undefined ? new Set() : readDateStyles(pkg.text(styles), styles),
      calendar: this.#map.calendar,
    };
  }
}
