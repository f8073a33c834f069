import type { SheetTable } from "../../domain/review/sheet-table";
import { tooMuch } from "../opc/refusals";
import { LIMITS } from "../opc/zip-entry";
import { EXCESS } from "./damage";

/** @throws UnusableInput for more cells of tables than `LIMITS` allow, before room is made for them */
export function requireReadable(cells: number): void {
  if (cells > LIMITS.tableCells) throw tooMuch(EXCESS.cells(LIMITS.tableCells));
}

/** Counts what the tables of a workbook come to: several may lie over the same cells, and many cells share a text. */
export class TableBudget {
  #cells = 0;
  #text = 0;

  /** @returns the table. @throws UnusableInput when it is one too many */
  spend(table: SheetTable): SheetTable {
    this.#cells += table.rows.length * table.headers.length;
    requireReadable(this.#cells);
    for (const { cells } of table.rows)
      for (const cell of cells) if (typeof cell === "string") this.#text += cell.length;
    if (this.#text > LIMITS.tableText) throw tooMuch(EXCESS.letters(LIMITS.tableText));
    return table;
  }
}
