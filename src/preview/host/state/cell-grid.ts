import type { Area } from "./area";
import { contains, endColumn, endRow } from "./area";

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

/** The cells of a sheet that hold or show anything. */
export class CellGrid {
  readonly #rows: Map<number, Map<number, Cell>>;

  constructor(rows: ReadonlyMap<number, ReadonlyMap<number, Cell>> = new Map()) {
    this.#rows = new Map([...rows].map(([row, cells]) => [row, new Map(cells)]));
  }

  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    const cells = this.#rows.get(row);
    if (cell === undefined) {
      cells?.delete(column);
      return;
    }
    if (cells) cells.set(column, cell);
    else this.#rows.set(row, new Map([[column, cell]]));
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
    return new CellGrid(this.#rows);
  }

  /** The smallest block with everything that is not blank; undefined when all is. */
  used(within?: Area): Area | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const { row, column, cell } of within ? this.within(within) : this) {
      if (isBlank(cell)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
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
