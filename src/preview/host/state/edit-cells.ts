import { OfficeError, invalidArgument } from "../rich-api/office-error";
import type { Area } from "./area";
import { area, endColumn, endRow, overlaps, spansColumns } from "./area";
import type { Book } from "./book";
import type { Cell } from "./cell-grid";
import { EMPTY_CELL, isBlank } from "./cell-grid";
import { enterValue } from "./enter-value";
import { raiseChanged } from "./raise-events";
import type { Sheet } from "./sheet";
import type { TableState } from "./table";

/** What a request holds for a block: one value for all, or one a cell. */
export type Values = unknown;

/**
 * Put a grid of values into a block, as Excel does: texts are read as numbers, dates and formulas, null leaves a cell
 * alone, a table grows into rows written just below it, and its headers stay texts that differ.
 *
 * @throws OfficeError for a grid of another size, a protected sheet, a merged-away cell or a value no cell can hold
 */
export function editCells(book: Book, sheet: Sheet, block: Area, values: Values, location: string): void {
  const entered: { readonly row: number; readonly column: number; readonly cell: Cell }[] = [];
  eachValue(block, values, location, (row, column, value) => {
    entered.push({ row, column, cell: enterValue(sheet.cells.get(row, column), value, location) });
  });
  requireUnprotected(sheet, entered);
  const before = sheet.cells.get(block.row, block.column)?.value ?? "";
  const growing = tablesAbove(book, sheet, block);
  for (const { row, column, cell } of entered) sheet.cells.set(row, column, cell);
  for (const table of book.tablesOn(sheet)) {
    if (table.showHeaders && overlaps(table.header, block)) mendHeaders(table);
  }
  for (const table of growing) grow(table, block);
  raiseChanged(book, sheet, block, "RangeEdited", before);
}

/** Calls `each` for every value of a block that is not null. */
export function eachValue(
  block: Area,
  values: Values,
  location: string,
  each: (row: number, column: number, value: unknown) => void,
): void {
  const grid = toGrid(values);
  const single = grid.length === 1 && grid[0]?.length === 1;
  const fits = grid.length === block.rows && grid.every((row) => row.length === block.columns);
  if (!single && !fits) throw invalidArgument(`a grid of another size than ${block.rows} × ${block.columns}`, location);
  for (let row = 0; row < block.rows; row++) {
    for (let column = 0; column < block.columns; column++) {
      const value = single ? grid[0]?.[0] : grid[row]?.[column];
      if (value !== null && value !== undefined) each(block.row + row, block.column + column, value);
    }
  }
}

function toGrid(values: Values): readonly (readonly unknown[])[] {
  if (!Array.isArray(values)) return [[values]];
  return values.map((row) => (Array.isArray(row) ? row : [row]));
}

/** @throws OfficeError when the sheet is protected and one of the cells locked */
export function requireUnprotected(
  sheet: Sheet,
  cells: readonly { readonly row: number; readonly column: number }[],
): void {
  if (sheet.protectedWith === undefined) return;
  const locked = cells.some(({ row, column }) => sheet.cells.get(row, column)?.format?.["protection.locked"] !== false);
  if (locked) throw new OfficeError("AccessDenied", `The sheet ${sheet.name} is protected`);
}

/** Tables that end just above the block and would take it in. */
function tablesAbove(book: Book, sheet: Sheet, block: Area): readonly TableState[] {
  return book.tablesOn(sheet).filter((table) => {
    const { whole } = table;
    const below = area(endRow(whole), whole.column, block.rows, whole.columns);
    return !table.showTotals && endRow(whole) === block.row && spansColumns(whole, block) && sheet.cells.isBlank(below);
  });
}

function grow(table: TableState, block: Area): void {
  const { sheet } = table;
  const written = area(block.row, table.column, block.rows, table.width);
  const used = sheet.cells.used(written);
  if (!used) return;
  const added = endRow(used) - block.row;
  table.bodyRows += added;
  for (const [index, { formula }] of table.columns.entries()) {
    if (formula === undefined) continue;
    for (let row = block.row; row < block.row + added; row++) {
      const cell = sheet.cells.get(row, table.column + index);
      if (isBlank(cell)) sheet.cells.set(row, table.column + index, { ...(cell ?? EMPTY_CELL), value: 0, formula });
    }
  }
  copyLooks(table, area(block.row, table.column, added, table.width));
}

/** New rows look like the one above them, number formats included. */
export function copyLooks(table: TableState, rows: Area): void {
  const { cells } = table.sheet;
  for (let column = rows.column; column < endColumn(rows); column++) {
    const model = cells.get(rows.row - 1, column);
    if (!model || rows.row - 1 < table.firstBodyRow) continue;
    for (let row = rows.row; row < endRow(rows); row++) {
      const cell = cells.get(row, column) ?? EMPTY_CELL;
      const { style, numberFormat } = model;
      cells.set(row, column, {
        ...cell,
        ...(cell.style === undefined && style !== undefined ? { style } : {}),
        ...(cell.numberFormat === "General" ? { numberFormat } : {}),
      });
    }
  }
}

/** Headers are texts, none blank and none doubled. */
export function mendHeaders(table: TableState): void {
  const { cells } = table.sheet;
  const taken = new Set<string>();
  table.columns.forEach((_, index) => {
    const at = table.column + index;
    const cell = cells.get(table.row, at) ?? EMPTY_CELL;
    const wanted = String(cell.value) || `Column${index + 1}`;
    let header = wanted;
    for (let copy = 2; taken.has(header.toLowerCase()); copy++) header = `${wanted}${copy}`;
    taken.add(header.toLowerCase());
    if (header !== cell.value) cells.set(table.row, at, { ...cell, value: header });
  });
}

export function clearCells(book: Book, sheet: Sheet, block: Area, what: string): void {
  const inside = [...sheet.cells.within(block)];
  requireUnprotected(sheet, inside);
  for (const { row, column, cell } of inside) {
    if (what === "Formats") {
      const { format: _format, style: _style, ...rest } = cell;
      sheet.cells.set(row, column, { ...rest, numberFormat: "General" });
    } else if (what === "Contents") {
      const { formula: _formula, ...rest } = cell;
      sheet.cells.set(row, column, { ...rest, value: "" });
    } else sheet.cells.set(row, column, undefined);
  }
  for (const table of book.tablesOn(sheet)) if (table.showHeaders && overlaps(table.header, block)) mendHeaders(table);
  if (what !== "Formats") raiseChanged(book, sheet, block, "RangeEdited");
}
