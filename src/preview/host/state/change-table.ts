import { invalidArgument, invalidOperation } from "../rich-api/office-error";
import type { Area } from "./area";
import { area, endRow, overlaps } from "./area";
import type { Book } from "./book";
import type { Cell, CellContent } from "./cell-grid";
import { EMPTY_CELL } from "./cell-grid";
import { copyLooks, editCells, mendHeaders, requireUnprotected } from "./edit-cells";
import { deleteUp, insertDown } from "./move-cells";
import { raiseChanged, raiseRowsHidden, raiseSorted, raiseTable } from "./raise-events";
import type { Sheet } from "./sheet";
import { TableState } from "./table";

export function addTable(book: Book, sheet: Sheet, at: Area, hasHeaders: boolean): TableState {
  if (book.tablesOn(sheet).some(({ whole }) => overlaps(whole, at))) {
    throw invalidArgument("the range overlaps another table", "TableCollection.add");
  }
  if (!hasHeaders) insertDown(book, sheet, { ...at, rows: 1 });
  const number = Math.max(0, ...book.tables.map(({ id }) => Number(id))) + 1;
  const columns = Array.from({ length: at.columns }, (_, index) => ({ id: index + 1 }));
  const rows = hasHeaders ? at.rows : at.rows + 1;
  const table = new TableState(String(number), sheet, `Table${number}`, { ...at, rows }, columns);
  book.tables.push(table);
  mendHeaders(table);
  raiseTable(book, table, "added");
  return table;
}

/**
 * Insert rows before the body's row `index` (counted from 0; its length to append). The sole blank row is filled.
 *
 * @throws OfficeError for rows of another width, or when cells below cannot move
 */
export function insertRows(
  book: Book,
  table: TableState,
  index: number,
  rows: readonly (readonly unknown[])[],
): number {
  if (index < 0 || index > table.bodyRows) throw invalidArgument(`row ${index}`, "TableRowCollection.add");
  if (rows.some((row) => row.length !== table.width))
    throw invalidArgument("rows of another width", "TableRowCollection.add");
  requireUnprotected(table.sheet, [{ row: table.row, column: table.column }]);
  const fills = table.bodyRows === 1 && table.sheet.cells.isBlank(table.body);
  const at = fills ? 0 : index;
  const added = fills ? rows.length - 1 : rows.length;
  const first = area(table.firstBodyRow + at, table.column, rows.length, table.width);
  if (added > 0) {
    const appends = !table.showTotals && at + (fills ? 1 : 0) === table.bodyRows;
    insertDown(book, table.sheet, { ...first, row: first.row + (fills ? 1 : 0), rows: added });
    if (appends) table.bodyRows += added;
    copyLooks(table, { ...first, row: first.row + (fills ? 1 : 0), rows: added });
  }
  quietly(book, () => editCells(book, table.sheet, first, rows, "TableRowCollection.add"));
  raiseChanged(book, table.sheet, first, "RowInserted");
  return at;
}

/** @throws OfficeError when there is no such row */
export function deleteRow(book: Book, table: TableState, index: number): void {
  if (index < 0 || index >= table.bodyRows) throw invalidArgument(`row ${index}`, "TableRow.delete");
  requireUnprotected(table.sheet, [{ row: table.row, column: table.column }]);
  const row = area(table.firstBodyRow + index, table.column, 1, table.width);
  if (table.bodyRows === 1) table.sheet.cells.clear(row);
  else deleteUp(book, table.sheet, row);
  raiseChanged(book, table.sheet, row, "RowDeleted");
}

export function addColumn(
  book: Book,
  table: TableState,
  values: readonly unknown[] | undefined,
  name: string | undefined,
): void {
  const column = table.column + table.width;
  const space = area(table.row, column, table.whole.rows, 1);
  if (!table.sheet.cells.isBlank(space) || book.tablesOn(table.sheet).some(({ whole }) => overlaps(whole, space))) {
    throw invalidOperation(
      "The cells right of the table are taken; moving them is not modelled",
      "TableColumnCollection.add",
    );
  }
  table.columns = [...table.columns, { id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1 }];
  const all = values ?? [];
  quietly(book, () => {
    if (all.length > 0)
      editCells(
        book,
        table.sheet,
        area(table.row, column, all.length, 1),
        all.map((value) => [value]),
        "TableColumnCollection.add",
      );
    if (name !== undefined)
      editCells(book, table.sheet, area(table.row, column), [[name]], "TableColumnCollection.add");
  });
  mendHeaders(table);
  raiseChanged(book, table.sheet, space, "CellInserted");
}

/** @throws OfficeError when the new range has no row in common with the old headers, or overlaps another table */
export function resizeTable(book: Book, table: TableState, to: Area): void {
  if (to.row !== table.row || !overlaps(to, table.header)) {
    throw invalidArgument("the headers must stay in their row", "Table.resize");
  }
  if (book.tablesOn(table.sheet).some((other) => other !== table && overlaps(other.whole, to))) {
    throw invalidArgument("the range overlaps another table", "Table.resize");
  }
  let next = Math.max(0, ...table.columns.map(({ id }) => id));
  const before = table.columns;
  const shift = to.column - table.column;
  table.columns = Array.from({ length: to.columns }, (_, index) => before[index + shift] ?? { id: ++next });
  table.column = to.column;
  table.bodyRows = Math.max(1, to.rows - 1 - (table.showTotals ? 1 : 0));
  mendHeaders(table);
}

export interface SortField {
  /** Column of the table, counted from 0. */
  readonly key: number;
  readonly ascending?: boolean;
}

/**
 * Sort the rows that show; hidden ones stay where they are. Links go with their row, and threads too unless the book says
 * otherwise.
 */
export function sortTable(book: Book, table: TableState, fields: readonly SortField[]): void {
  const { sheet, body } = table;
  requireUnprotected(sheet, [{ row: table.row, column: table.column }]);
  const places = Array.from({ length: body.rows }, (_, index) => body.row + index).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  const rows = places.map((row) => ({
    row,
    cells: table.columns.map((_, index) => sheet.cells.get(row, body.column + index)),
  }));
  const sorted = [...rows].sort((a, b) => compareRows(a.cells, b.cells, fields));
  const movedTo = new Map(sorted.map(({ row }, index) => [row, places[index] ?? row]));
  for (const { row, cells } of sorted) {
    cells.forEach((cell, index) => sheet.cells.set(movedTo.get(row) ?? row, body.column + index, cell));
  }
  for (const link of sheet.links) {
    const { area: at } = link;
    if (at.rows === 1 && overlaps(at, body)) link.area = { ...at, row: movedTo.get(at.row) ?? at.row };
  }
  if (book.threadsFollowSort) {
    for (const thread of book.threads) {
      const inTable =
        thread.sheet === sheet && thread.column >= body.column && thread.column < body.column + body.columns;
      if (inTable) thread.row = movedTo.get(thread.row) ?? thread.row;
    }
  }
  raiseSorted(book, sheet, body);
}

function compareRows(
  a: readonly (Cell | undefined)[],
  b: readonly (Cell | undefined)[],
  fields: readonly SortField[],
): number {
  for (const { key, ascending } of fields) {
    const order = compareContents(a[key]?.value ?? "", b[key]?.value ?? "", ascending ?? true);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers before texts before truth values; blanks last whichever way. */
function compareContents(a: CellContent, b: CellContent, ascending: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const rank = { number: 0, string: 1, boolean: 2 };
  const kinds = rank[typeof a as keyof typeof rank] - rank[typeof b as keyof typeof rank];
  const order =
    kinds || (typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en"));
  return ascending ? order : -order;
}

/** Show only the rows with one of the texts in a column; undefined takes that column's filter away. */
export function filterTable(book: Book, table: TableState, column: number, shown: readonly string[] | undefined): void {
  if (column < 0 || column >= table.width) throw invalidArgument(`column ${column}`, "Filter.apply");
  const filter = new Map(table.filter);
  if (shown) filter.set(column, new Set(shown));
  else filter.delete(column);
  applyFilter(book, table, filter);
}

export function applyFilter(book: Book, table: TableState, filter: TableState["filter"]): void {
  table.filter = filter;
  const { sheet, body } = table;
  for (let row = body.row; row < endRow(body); row++) {
    const shows = [...filter].every(([column, texts]) =>
      texts.has(String((sheet.cells.get(row, body.column + column) ?? EMPTY_CELL).value)),
    );
    if (shows) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
  raiseRowsHidden(book, sheet, body, filter.size > 0 ? "Hidden" : "Unhidden");
}

/** Do something whose events are told in another way. */
function quietly(book: Book, work: () => void): void {
  const { raise } = book;
  book.raise = () => undefined;
  try {
    work();
  } finally {
    book.raise = raise;
  }
}
