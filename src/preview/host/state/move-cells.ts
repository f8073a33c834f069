import { invalidOperation } from "../rich-api/office-error";
import type { Area } from "./area";
import { SHEET_COLUMNS, SHEET_ROWS, contains, endColumn, endRow, overlaps, spansColumns } from "./area";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import type { TableState } from "./table";

/**
 * Insert blank cells: everything from the block's first row on, in its columns, goes down, with what belongs to it.
 * A table grows when the block lies inside its rows, and moves when it lies above.
 *
 * @throws OfficeError when that would tear a table apart
 */
export function insertDown(book: Book, sheet: Sheet, block: Area): void {
  const below = { ...block, rows: SHEET_ROWS - block.row };
  requireWholeTables(book, sheet, below);
  for (const table of book.tablesOn(sheet)) {
    if (!spansColumns(below, table.whole)) continue;
    if (table.row >= block.row) table.row += block.rows;
    else if (block.row < endRow(table.body)) table.bodyRows += block.rows;
    else if (block.row < endRow(table.whole)) table.bodyRows += block.rows;
  }
  sheet.cells.move({ ...below, rows: below.rows - block.rows }, block.rows);
  shiftAnchored(book, sheet, below, block.rows, block.row);
  if (isWholeRows(block)) shiftHidden(sheet, block.row, block.rows);
}

/** Delete cells: what stands below, in the block's columns, comes up. Threads on the block are gone. */
export function deleteUp(book: Book, sheet: Sheet, block: Area): void {
  const below = { ...block, row: endRow(block), rows: SHEET_ROWS - endRow(block) };
  requireWholeTables(book, sheet, { ...block, rows: SHEET_ROWS - block.row });
  sheet.cells.clear(block);
  const gone = book.threads.filter((thread) => thread.sheet === sheet && contains(block, thread.row, thread.column));
  book.threads = book.threads.filter((thread) => !gone.includes(thread));
  for (const kept of book.keptAreas) {
    if (kept.sheet === sheet && isInside(block, kept.area)) kept.deleted = true;
  }
  removeTables(book, sheet, block);
  sheet.links = sheet.links.filter(({ area }) => !isInside(block, area));
  for (const table of book.tablesOn(sheet)) {
    if (!spansColumns(block, table.whole)) continue;
    if (table.row >= endRow(block)) table.row -= block.rows;
    else shrink(table, block);
  }
  sheet.cells.move(below, -block.rows);
  shiftAnchored(book, sheet, below, -block.rows, block.row);
  if (isWholeRows(block)) shiftHidden(sheet, block.row, -block.rows);
}

const isWholeRows = ({ columns }: Area): boolean => columns === SHEET_COLUMNS;

const isInside = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row && endRow(outer) >= endRow(inner) && spansColumns(outer, inner);

/** A table keeps a row even when all are deleted: an empty one. */
function shrink(table: TableState, block: Area): void {
  const { body } = table;
  const removed = Math.min(endRow(body), endRow(block)) - Math.max(body.row, block.row);
  if (block.row < table.firstBodyRow && table.row > block.row) table.row = block.row;
  if (removed > 0) table.bodyRows = Math.max(1, table.bodyRows - removed);
}

function removeTables(book: Book, sheet: Sheet, block: Area): void {
  book.tables = book.tables.filter(({ sheet: on, whole }) => !(on === sheet && isInside(block, whole)));
}

/** Cells of a table move together or not at all. */
function requireWholeTables(book: Book, sheet: Sheet, moving: Area): void {
  const torn = book.tablesOn(sheet).find(({ whole }) => overlaps(whole, moving) && !spansColumns(moving, whole));
  if (torn) throw invalidOperation(`This would shift cells of only some columns of the table ${torn.name}`);
}

function shiftAnchored(book: Book, sheet: Sheet, moving: Area, by: number, first: number): void {
  for (const thread of book.threads) {
    if (thread.sheet === sheet && contains(moving, thread.row, thread.column)) thread.row += by;
  }
  const areas = [
    ...[...book.keptAreas].filter((kept) => kept.sheet === sheet),
    ...sheet.merged,
    ...sheet.conditionalFormats,
    ...sheet.validations,
    ...sheet.links,
  ];
  for (const anchored of areas) {
    const { area } = anchored;
    if (area.column < moving.column || endColumn(area) > endColumn(moving) || endRow(area) <= first) continue;
    if (area.row >= first) anchored.area = { ...area, row: Math.max(first, area.row + by) };
    else anchored.area = { ...area, rows: Math.max(1, area.rows + by) };
  }
}

function shiftHidden(sheet: Sheet, first: number, by: number): void {
  const hidden = [...sheet.hiddenRows];
  sheet.hiddenRows.clear();
  for (const row of hidden) {
    if (row < first) sheet.hiddenRows.add(row);
    else if (by > 0 || row >= first - by) sheet.hiddenRows.add(row + by);
  }
}
