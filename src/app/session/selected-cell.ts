import type { Review, TableFound } from "../../domain/review/review";
import type { SheetTable } from "../../domain/review/sheet-table";
import { columnLetter } from "../../domain/review/sheet-table";
import { TABLE_NAMES } from "../../domain/review/tables";
import type { CellAddress } from "../ports";
import { rowAt } from "./review-rows";
import type { SelectedCell } from "./session-state";

/** What of the review lies under a cell: its table, row and column, as far as it lies in one. */
export function toSelectedCell({ sheet, cell }: CellAddress, review: Review | undefined): SelectedCell {
  const at = toPosition(cell);
  const row = review && at && rowsTable(review, sheet, at.row);
  if (!row || !at) return { sheet, cell };
  const { table, id } = row;
  const column = Object.keys(table.letters).find((key) => table.letters[key] === at.letters);
  return {
    sheet,
    cell,
    table: table.table,
    ...(id !== "" && { rowId: id }),
    ...(column !== undefined && { column }),
  };
}

/** The table of a person's own around a cell: one that none of ours is named after. */
export function adoptableAt({ sheet, cell }: CellAddress, tables: readonly SheetTable[]): SheetTable | undefined {
  const at = toPosition(cell);
  const ours = new Set(TABLE_NAMES.map((name) => name.toLowerCase()));
  return tables.find((table) => !ours.has(table.name.toLowerCase()) && table.sheet === sheet && holds(table, at));
}

function rowsTable(
  review: Review,
  sheet: string,
  row: number,
): { readonly table: TableFound; readonly id: string } | undefined {
  const found = rowAt(review, sheet, row);
  const table = found && review.tables.find((candidate) => candidate.table === found.place.table);
  return table && found && { table, id: found.id };
}

function holds(table: SheetTable, at: Position | undefined): boolean {
  if (!at) return false;
  const lastRow = Math.max(table.headerRow + 1, ...table.rows.slice(-1).map(({ row }) => row));
  const letters = table.headers.map((_, index) => columnLetter(table.firstColumn + index));
  return at.row >= table.headerRow && at.row <= lastRow && letters.includes(at.letters);
}

/** Row of the sheet that an address begins in; undefined for a whole column. */
export const rowOfCell = (cell: string): number | undefined => toPosition(cell)?.row;

interface Position {
  readonly letters: string;
  readonly row: number;
}

/** The first cell of an address; undefined for a whole column. */
function toPosition(cell: string): Position | undefined {
  const [, letters, digits] = /^\$?([A-Z]+)\$?(\d+)/u.exec(cell) ?? [];
  return letters !== undefined && digits !== undefined ? { letters, row: Number(digits) } : undefined;
}
