import type { Area } from "./area";
import { contains, endColumn, endRow } from "./area";
import { same } from "./same";

/** What a cell shows: `""` when it is empty. */
export type CellContent = string | number | boolean;

/** A cell; never changed, always replaced. */
export interface Cell {
  readonly value: CellContent;
  /** With its `=`. */
  readonly formula?: string;
  readonly numberFormat: string;
  /** Number of its style in the file it came from. */
  readonly style?: string;
  /** Formats set through the library, by path: `"fill.color"`. */
  readonly format?: Readonly<Record<string, unknown>>;
}

export const EMPTY_CELL: Cell = { value: "", numberFormat: "General" };
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.value === "" && cell.formula === undefined);

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

const NO_CELLS: ReadonlyMap<number, Cell> = new Map();

/** The cells of a sheet that hold or show anything. A copy shares them until one of both is written to, and then its rows. */
export class CellGrid {
  #rows: Map<number, Map<number, Cell>>;
  /** Whether a copy has the same list of rows. */
  #isShared = false;
  /** Rows that no copy shares. */
  #own = new Set<number>();

  constructor(rows: ReadonlyMap<number, Map<number, Cell>> = new Map()) {
    this.#rows = new Map(rows);
  }

  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  /** The cells of a row by their columns. */
  inRow(row: number): ReadonlyMap<number, Cell> {
    return this.#rows.get(row) ?? NO_CELLS;
  }

  /** Whether a row is still the one that a copy took over, or was taken over from. */
  sharesRow(other: CellGrid, row: number): boolean {
    return this.inRow(row) === other.inRow(row);
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    if (this.get(row, column) === cell) return;
    const cells = this.#ownRow(row);
    if (cell === undefined) cells.delete(column);
    else cells.set(column, cell);
  }

  #ownRow(row: number): Map<number, Cell> {
    if (this.#isShared) this.#rows = new Map(this.#rows);
    this.#isShared = false;
    const cells = this.#rows.get(row);
    if (cells && this.#own.has(row)) return cells;
    const own = new Map(cells);
    this.#rows.set(row, own);
    this.#own.add(row);
    return own;
  }

  /** Stored cells inside a block, in no order. */
  *within(block: Area): Iterable<PlacedCell> {
    for (const [row, cells] of this.#rows) {
      if (row < block.row || row >= endRow(block)) continue;
      for (const [column, cell] of cells) {
        if (contains(block, row, column)) yield { row, column, cell };
      }
    }
  }

  *[Symbol.iterator](): Iterator<PlacedCell> {
    for (const [row, cells] of this.#rows) for (const [column, cell] of cells) yield { row, column, cell };
  }

  /** Take a block's cells elsewhere: those it covers there are gone. */
  move(block: Area, down: number): void {
    const moved = [...this.within(block)];
    for (const { row, column } of moved) this.set(row, column, undefined);
    for (const { row, column, cell } of moved) this.set(row + down, column, cell);
  }

  clear(block: Area): void {
    const inside = [...this.within(block)];
    for (const { row, column } of inside) this.set(row, column, undefined);
  }

  copy(): CellGrid {
    this.#own = new Set();
    this.#isShared = true;
    const copy = new CellGrid();
    copy.#rows = this.#rows;
    copy.#isShared = true;
    return copy;
  }

  /** The smallest block with every cell that is another one in the other grid; undefined when there is none. */
  differing(other: CellGrid): Area | undefined {
    if (this.#rows === other.#rows) return undefined;
    const places: { readonly row: number; readonly column: number }[] = [];
    for (const row of new Set([...this.#rows.keys(), ...other.#rows.keys()])) {
      const [mine, theirs] = [this.#rows.get(row), other.#rows.get(row)];
      if (mine === theirs) continue;
      for (const column of new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
        if (!same(mine?.get(column), theirs?.get(column))) places.push({ row, column });
      }
    }
    return blockOf(places);
  }

  /** The smallest block with everything that is not blank; undefined when all is. */
  used(within?: Area): Area | undefined {
    return blockOf([...(within ? this.within(within) : this)].filter(({ cell }) => !isBlank(cell)));
  }

  isBlank(block: Area): boolean {
    if (block.columns * block.rows > 10_000) return this.used(block) === undefined;
    for (let row = block.row; row < endRow(block); row++) {
      for (let column = block.column; column < endColumn(block); column++) {
        if (!isBlank(this.get(row, column))) return false;
      }
    }
    return true;
  }
}

/** The smallest block with all of the places. */
function blockOf(places: Iterable<{ readonly row: number; readonly column: number }>): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const { row, column } of places) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
