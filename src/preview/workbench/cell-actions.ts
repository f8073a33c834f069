import { columnLetter } from "../../domain/review/sheet-table";
import type { LocalWorkbook } from "../host/local-workbook";
import { contains } from "../host/state/area";
import { formatText } from "../host/state/format-text";
import type { TableState } from "../host/state/table";

export const CELL_ACTIONS = [
  "insertAbove",
  "insertBelow",
  "deleteRow",
  "sortUp",
  "sortDown",
  "showAlike",
  "showAll",
  "clear",
] as const;
export type CellAction = (typeof CELL_ACTIONS)[number];

/** What can be done at a cell of the sheet that is open: rows and filters are matters of tables. */
export function actionsAt({ book }: LocalWorkbook, row: number, column: number): readonly CellAction[] {
  const table = tableAt(book, row, column);
  if (!table) return ["clear"];
  const isInBody = contains(table.body, row, column);
  return CELL_ACTIONS.filter((action) => {
    if (action === "showAll") return table.filter.size > 0;
    return isInBody || action.startsWith("sort");
  });
}

/** Do it, as a person at Excel would. @throws OfficeError for what the sheet does not take, as when it is protected */
export function actAt(workbook: LocalWorkbook, row: number, column: number, action: CellAction): void {
  const { book } = workbook;
  if (action === "clear") return workbook.edit(`${columnLetter(column + 1)}${row + 1}`, "");
  const table = tableAt(book, row, column);
  if (!table) return;
  const { name } = table;
  const index = row - table.body.row;
  const key = column - table.column;
  const blank = [Array.from({ length: table.width }, () => null)];
  const acts: Readonly<Record<Exclude<CellAction, "clear">, () => void>> = {
    insertAbove: () => workbook.insertRows(name, index, blank),
    insertBelow: () => workbook.insertRows(name, index + 1, blank),
    deleteRow: () => workbook.deleteRow(name, index),
    sortUp: () => workbook.sort(name, [{ key, ascending: true }]),
    sortDown: () => workbook.sort(name, [{ key, ascending: false }]),
    showAlike: () => workbook.filter(name, key, [String(book.active.cells.get(row, column)?.value ?? "")]),
    showAll: () => workbook.history.record(() => showAll(workbook, table)),
  };
  acts[action]();
}

/** What a cell shows, short enough for a line of a menu. */
export function shortText({ book }: LocalWorkbook, row: number, column: number): string {
  const text = formatText(book.active.cells.get(row, column)).replace(/\s+/gu, " ");
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}

function showAll(workbook: LocalWorkbook, table: TableState): void {
  for (const column of table.filter.keys()) workbook.filter(table.name, column, undefined);
}

const tableAt = (book: LocalWorkbook["book"], row: number, column: number): TableState | undefined =>
  book.tablesOn(book.active).find(({ whole }) => contains(whole, row, column));
