import type { LocalWorkbook } from "../host/local-workbook";
import { contains } from "../host/state/area";
import type { Book } from "../host/state/book";
import { EMPTY_CELL } from "../host/state/cell-grid";
import { formatText } from "../host/state/format-text";
import type { Sheet } from "../host/state/sheet";
import type { TableState } from "../host/state/table";

/** A value of a column, and whether the filter shows its rows; without a filter none is chosen. */
export interface FilterChoice {
  readonly value: string;
  /** As the cells show it. */
  readonly label: string;
  readonly isShown: boolean;
}

/** More values than this nobody chooses from: their rows are all unlike, and the menu of a cell shows those like it. */
const MOST_VALUES = 100;

/** Whether the header of a column has a button to filter by, and is filtered by; undefined for any other cell. */
export function filterAt(book: Book, sheet: Sheet, row: number, column: number): "on" | "off" | undefined {
  const table = headedAt(book, sheet, row, column);
  return table && (table.filter.has(column - table.column) ? "on" : "off");
}

/** The values of the column below a header, in the order of the texts that they show. */
export function filterChoices({ book }: LocalWorkbook, row: number, column: number): readonly FilterChoice[] {
  const { active } = book;
  const table = headedAt(book, active, row, column);
  if (!table) return [];
  const { body } = table;
  const shown = table.filter.get(column - table.column);
  const labels = new Map(
    Array.from({ length: body.rows }, (_, at) => active.cells.get(body.row + at, column) ?? EMPTY_CELL).map((cell) => [
      String(cell.value),
      formatText(cell),
    ]),
  );
  if (labels.size > MOST_VALUES) return [];
  return [...labels]
    .map(([value, label]) => ({ value, label, isShown: shown?.has(value) ?? false }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** Show the rows with a value too, or no longer; those of all values once none is left to show. */
export function chooseValue(workbook: LocalWorkbook, row: number, column: number, value: string): void {
  const table = headedAt(workbook.book, workbook.book.active, row, column);
  if (!table) return;
  const key = column - table.column;
  const shown = new Set(table.filter.get(key));
  if (!shown.delete(value)) shown.add(value);
  workbook.filter(table.name, key, shown.size > 0 ? [...shown] : undefined);
}

const headedAt = (book: Book, sheet: Sheet, row: number, column: number): TableState | undefined =>
  book
    .tablesOn(sheet)
    .find(({ header, showHeaders, look }) => showHeaders && look["showFilterButton"] && contains(header, row, column));
