/** A cell of a table of a document. */
export interface WordCell {
  /** Number of the table among those that stand in no other, from 0. */
  readonly table: number;
  readonly row: number;
  /** Columns of the table's grid: the first, and how many it covers. */
  readonly column: number;
  columns: number;
  /** Whether it begins a merged cell over rows, or goes on with the one above. */
  merge?: "begins" | "goes-on";
}

/** Keeps the place in a table while a document is gone through. Tables inside a cell are part of its text. */
export class TableCells {
  current: WordCell | undefined;
  #depth = 0;
  #table = -1;
  #row = 0;
  #column = 0;

  /** @param value of the attribute `w:val` */
  open(name: string, value: string | undefined): void {
    if (name === "tbl" && ++this.#depth === 1) {
      this.#table++;
      this.#row = -1;
    }
    if (this.#depth !== 1) return;
    if (name === "tr") {
      this.#row++;
      this.#column = 0;
    } else if (name === "gridBefore") this.#column += Number(value) || 0;
    else if (name === "tc") this.current = { table: this.#table, row: this.#row, column: this.#column, columns: 1 };
    else if (!this.current) return;
    else if (name === "gridSpan") this.current.columns = Math.min(Math.max(Number(value) || 1, 1), WIDEST);
    else if (name === "vMerge") this.current.merge = value === "restart" ? "begins" : "goes-on";
  }

  close(name: string): void {
    if (name === "tbl") this.#depth--;
    else if (name === "tc" && this.#depth === 1) {
      this.#column += this.current?.columns ?? 0;
      this.current = undefined;
    }
  }
}

/** Word has no wider tables. */
const WIDEST = 63;
