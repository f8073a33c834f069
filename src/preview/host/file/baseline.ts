import type { Package } from "../../../adapters/opc/package";
import type { TablePart } from "../../../adapters/xlsx/table-part";
import type { SheetParts } from "../../../adapters/xlsx/workbook-map";
import type { WorkbookReader } from "../../../adapters/xlsx/workbook-reader";
import type { CellGrid } from "../state/cell-grid";
import type { LinkState, Sheet } from "../state/sheet";
import type { TableState } from "../state/table";

/** The file that a workbook of the model came from, and what the model held then. */
export interface Baseline {
  readonly pkg: Package;
  readonly reader: WorkbookReader;
  readonly sheets: ReadonlyMap<Sheet, StoredSheet>;
  readonly tables: ReadonlyMap<TableState, TablePart>;
  readonly threads: ReadonlyMap<string, StoredThread>;
  readonly xmlParts: ReadonlyMap<string, { readonly part: string; readonly xml: string }>;
}

export interface StoredSheet {
  readonly parts: SheetParts;
  readonly cells: CellGrid;
  readonly links: readonly LinkState[];
}

export interface StoredThread {
  readonly cell: string;
  readonly resolved: boolean;
  readonly replies: ReadonlySet<string>;
}
