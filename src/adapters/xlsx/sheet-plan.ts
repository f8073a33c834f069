import { cellName, covers } from "./cell-range";
import type { PlannedCell } from "./planned-cell";
import type { IndexedCell, SheetIndex } from "./sheet-index";
import type { TablePart } from "./table-part";
import type { SheetParts } from "./workbook-map";

/** A table that gets a new last row. */
export interface GrownTable {
  readonly table: TablePart;
  readonly lastRow: number;
}

const FORMULA = /<(?:[\w.-]+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f>)/u;

export type PlannedRow = readonly [row: number, cells: readonly PlannedCell[]];

/** What is to change on one sheet, gathered before anything is written. */
export class SheetPlan {
  readonly sheet: SheetParts;
  readonly index: SheetIndex;
  /** By row, in the order of their columns. */
  readonly #cells = new Map<number, PlannedCell[]>();
  readonly #grown = new Map<string, GrownTable>();
  #rows: readonly PlannedRow[] | undefined;

  constructor(sheet: SheetParts, index: SheetIndex) {
    this.sheet = sheet;
    this.index = index;
  }

  put(cell: PlannedCell): void {
    this.putRow(cell.row, [cell]);
  }

  /** @param cells of that row, in the order of their columns */
  putRow(row: number, cells: readonly PlannedCell[]): void {
    const known = this.#cells.get(row);
    if (known) for (const cell of cells) putInOrder(known, cell);
    else if (cells.length > 0) this.#cells.set(row, [...cells]);
    this.#rows = undefined;
  }

  grow(table: TablePart, lastRow: number): void {
    this.#grown.set(table.part, { table, lastRow });
  }

  planned(row: number, column: number): PlannedCell | undefined {
    return this.#cells.get(row)?.find((cell) => cell.column === column);
  }

  stored(row: number, column: number): IndexedCell | undefined {
    return this.index.rows.get(row)?.cells.find((cell) => cell.column === column);
  }

  /** Whether a cell has a formula of its own, or takes its value from one that fills a range. */
  holdsFormula(row: number, column: number): boolean {
    if ((this.stored(row, column)?.formula ?? "none") !== "none") return true;
    return this.index.arrays.some((range) => covers(range, row, column));
  }

  /** The element of a cell's own formula as the sheet stores it; undefined for one without. */
  formulaXml(row: number, column: number): string | undefined {
    const cell = this.stored(row, column);
    if (!cell || cell.formula === "none") return undefined;
    return FORMULA.exec(this.index.xml.slice(cell.start, cell.end))?.[0];
  }

  /** Planned cells by row, both rows and cells in ascending order. */
  get rows(): readonly PlannedRow[] {
    this.#rows ??= [...this.#cells].sort(([a], [b]) => a - b);
    return this.#rows;
  }

  get grown(): readonly GrownTable[] {
    return [...this.#grown.values()];
  }

  /** Cells that stop being a formula, and cells that become one, by name. */
  get formulaChanges(): { readonly gone: readonly string[]; readonly added: readonly string[] } {
    const gone: string[] = [];
    const added: string[] = [];
    for (const [row, cells] of this.rows) {
      const isStored = this.index.rows.has(row);
      for (const cell of cells) {
        const before = isStored && (this.stored(row, cell.column)?.formula ?? "none") !== "none";
        const after = cell.content.kind === "formula" || cell.content.kind === "formula kept";
        if (before !== after) (after ? added : gone).push(cellName(cell.column, row));
      }
    }
    return { gone, added };
  }

  /** The style a cell would show without one of its own: its row's, else its column's. */
  styleBeneath(row: number, column: number): string | undefined {
    const attributes = this.index.rows.get(row)?.element.attributes;
    if (attributes?.["customFormat"] === "1" && attributes["s"] !== undefined) return attributes["s"];
    return this.index.columns.find(({ first, last }) => column >= first && column <= last)?.style;
  }
}

/** Most come in their order already. */
function putInOrder(row: PlannedCell[], cell: PlannedCell): void {
  const isLast = (row.at(-1)?.column ?? 0) < cell.column;
  const at = isLast ? row.length : row.findIndex(({ column }) => column >= cell.column);
  row.splice(at, row[at]?.column === cell.column ? 1 : 0, cell);
}
