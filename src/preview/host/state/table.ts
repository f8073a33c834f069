import type { Area } from "./area";
import { area } from "./area";
import type { Sheet } from "./sheet";

/** A column of a table; its header is what the header cell shows. */
export interface ColumnState {
  readonly id: number;
  /** What a new row gets here, with its `=`. */
  readonly formula?: string;
}

/** Shown values by column index, while a filter is on. */
export type FilterState = ReadonlyMap<number, ReadonlySet<string>>;

/** A table: where it lies and what it is called; its texts are cells of the sheet. */
export class TableState {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  row: number;
  column: number;
  bodyRows: number;
  columns: readonly ColumnState[];
  showHeaders = true;
  showTotals = false;
  style = "TableStyleMedium2";
  filter: FilterState = new Map();
  readonly look: Record<string, boolean> = {
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };

  constructor(id: string, sheet: Sheet, name: string, at: Area, columns: readonly ColumnState[]) {
    this.id = id;
    this.sheet = sheet;
    this.name = name;
    this.row = at.row;
    this.column = at.column;
    this.bodyRows = Math.max(1, at.rows - 1);
    this.columns = columns;
  }

  get width(): number {
    return this.columns.length;
  }

  get firstBodyRow(): number {
    return this.row + (this.showHeaders ? 1 : 0);
  }

  get whole(): Area {
    const rows = (this.showHeaders ? 1 : 0) + this.bodyRows + (this.showTotals ? 1 : 0);
    return area(this.row, this.column, rows, this.width);
  }

  get header(): Area {
    return area(this.row, this.column, 1, this.width);
  }

  get body(): Area {
    return area(this.firstBodyRow, this.column, this.bodyRows, this.width);
  }

  headers(): readonly string[] {
    return this.columns.map((_, index) => String(this.sheet.cells.get(this.row, this.column + index)?.value ?? ""));
  }
}
