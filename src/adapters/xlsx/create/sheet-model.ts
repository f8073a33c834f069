import type { Overlay, StyleName } from "./cell-styles";
import type { LiveFormula } from "./live-columns";

/** A sheet as it will be, before it is XML. Rows and columns count from 1. */
export interface SheetModel {
  readonly name: string;
  readonly hidden?: boolean;
  /** The sheet for the client: its tab is coloured. */
  readonly deliverable?: boolean;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRowModel[];
  readonly merges: readonly string[];
  readonly tables: readonly PlacedTable[];
  readonly dropDowns: readonly DropDown[];
  readonly highlights: readonly Highlight[];
  /** Range whose numbers are the darker the higher they are. */
  readonly heat?: string;
  /** Cells that lead to a file or page; `target` is an address, relative ones seen from the workbook. */
  readonly links?: readonly { readonly cell: string; readonly target: string }[];
  /** Rows above and columns left of the frozen corner. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
}

export interface SheetColumn {
  readonly column: number;
  readonly width: number;
  readonly grouped?: boolean;
}

export interface SheetRowModel {
  readonly row: number;
  /** In points. */
  readonly height: number;
  /** Keep this height whatever is typed; else Excel fits the row after an edit. */
  readonly fixed?: boolean;
  /** Folded under the row above that is not. */
  readonly grouped?: boolean;
  readonly cells: readonly CellModel[];
}

export interface CellModel {
  readonly column: number;
  readonly style: StyleName;
  /** A text, a number, a live formula, or undefined for an empty cell. */
  readonly content?: string | number | LiveFormula;
}

/** A table where it stands. */
export interface PlacedTable {
  readonly name: string;
  readonly firstColumn: number;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly headers: readonly string[];
  /** Words of a row of totals right below, one for each column; left out where there is none. */
  readonly totals?: readonly string[];
  /** Formula of a calculated column by its place in the table, from 0. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly filter: boolean;
  /** Title and description, for people who hear the table rather than see it. */
  readonly title: string;
  readonly description: string;
}

/** A list to choose from, or only a hint, on a range. */
export interface DropDown {
  readonly range: string;
  /** The words to choose from, or the name of a range; none: the cell takes anything and shows the hint. */
  readonly choices?: readonly string[] | { readonly name: string };
  /** The lowest whole number that is taken, in place of choices. */
  readonly least?: number;
  /** Whether anything else is refused. */
  readonly strict: boolean;
  readonly hint: string;
}

/** A look that a range gets where a formula, written for its first cell, is true, or where values stand twice. */
export interface Highlight {
  readonly range: string;
  readonly when: string | "duplicate";
  readonly overlay: Overlay;
}

export interface PrintSetup {
  /** Left part of the footer. */
  readonly footer: string;
  /** Right part, with Excel's codes for page numbers. */
  readonly pageOf: string;
  readonly landscape: boolean;
  /** The last column to print; all when left out. */
  readonly lastColumn?: number;
  /** Row to repeat on each page. */
  readonly headerRow?: number;
  /** How many columns to repeat on each page, where a page is not wide enough for all. */
  readonly headerColumns?: number;
}
