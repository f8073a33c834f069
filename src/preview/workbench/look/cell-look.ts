import { contains, endRow } from "../../host/state/area";
import type { Book } from "../../host/state/book";
import type { Cell } from "../../host/state/cell-grid";
import type { Look, TableLook } from "../../host/state/look";
import type { Sheet } from "../../host/state/sheet";
import type { TableState } from "../../host/state/table";
import { formatLook } from "./format-look";

/**
 * How a cell looks but for conditional formats: the workbook's base, over it the style of the table it is in, its own
 * style, and what was said of it through the library.
 */
export function settledLook(book: Book, sheet: Sheet, row: number, column: number): Look {
  const cell = sheet.cells.get(row, column);
  const plain = plainLook(book, styleOf(sheet, cell, column), bandsOf(book, sheet, row, column));
  return cell?.format ? { ...plain, ...formatLook(cell.format) } : plain;
}

/** A look with another over it; the same where that says nothing. */
export const under = (look: Look, over: Look): Look => (Object.keys(over).length > 0 ? { ...look, ...over } : look);

const styleOf = ({ look }: Sheet, cell: Cell | undefined, column: number): string | undefined =>
  cell?.style ??
  (cell ? undefined : look.parts.columns.find(({ first, last }) => column >= first && column <= last)?.style);

/** The same object for cells that nothing tells apart, so that what is worked out from it need not be worked out again. */
function plainLook(book: Book, style: string | undefined, bands: readonly Band[]): Look {
  const known = cacheOf(book);
  const key = `${style ?? ""}|${bands.map(({ table, band }) => `${table}:${band}`).join("|")}`;
  const found = known.get(key);
  if (found) return found;
  const { base, cells, tables } = book.styles;
  const parts = bands.map(({ table, band }) => tables.get(table)?.[band] ?? {});
  const look = Object.assign({}, base, ...parts, cells[Number(style ?? 0)]?.look) as Look;
  known.set(key, look);
  return look;
}

const caches = new WeakMap<Book["styles"], Map<string, Look>>();

function cacheOf({ styles }: Book): Map<string, Look> {
  const cache = caches.get(styles) ?? new Map<string, Look>();
  caches.set(styles, cache);
  return cache;
}

interface Band {
  readonly table: string;
  readonly band: keyof TableLook;
}

/** The parts of a table's style that a cell is in, the widest first. */
function bandsOf(book: Book, sheet: Sheet, row: number, column: number): readonly Band[] {
  const table = book.tablesOn(sheet).find(({ whole }) => contains(whole, row, column));
  if (!table || table.style === "") return [];
  return (["wholeTable", bandAt(table, row)] as const).flatMap((band) => (band ? [{ table: table.style, band }] : []));
}

function bandAt(table: TableState, row: number): keyof TableLook | undefined {
  const { body, showHeaders, showTotals, look } = table;
  if (showHeaders && row === table.row) return "headerRow";
  if (showTotals && row >= endRow(body)) return "totalRow";
  if (!look["showBandedRows"]) return undefined;
  return (row - body.row) % 2 === 0 ? "firstRowStripe" : "secondRowStripe";
}
