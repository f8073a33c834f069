import { fittedHeight } from "../../../adapters/xlsx/create/row-height";
import type { Book } from "../../host/state/book";
import type { Cell } from "../../host/state/cell-grid";
import { formatText } from "../../host/state/format-text";
import type { Sheet } from "../../host/state/sheet";
import { settledLook } from "./cell-look";

/** Pixels of a character of a column's width, and of a point. */
const CHARACTER = 7;
const POINT = 4 / 3;
/** A line's height for each point of its letters. */
const LINE = 1.36;

/** Pixels of a column that is not hidden. */
export function columnWidth({ look, columnWidths }: Sheet, column: number): number {
  const said = look.parts.columns.find(({ first, last }) => column >= first && column <= last)?.width;
  return columnWidths.get(column) ?? said ?? look.parts.usual.width;
}

/**
 * Pixels of a row that is not hidden: as it is stored, until its cells are others; then what its texts take, unless
 * somebody chose its height.
 */
export function rowHeight(book: Book, sheet: Sheet, row: number, widthOf: (column: number) => number): number {
  const { rows, cells, usual } = sheet.look.parts;
  const stored = rows.get(row);
  if (stored && (stored.isFixed || sheet.cells.sharesRow(cells, row))) return stored.height;
  const heights = [...sheet.cells.inRow(row)].map(([column, cell]) =>
    cell.value === "" ? 0 : cellHeight(book, sheet, { row, column, cell }, widthOf(column)),
  );
  return Math.max(usual.height, ...heights);
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Cells are never changed, so that one that was measured at a width need not be measured again. */
const measured = new WeakMap<Cell, { readonly width: number; readonly height: number }>();

function cellHeight(book: Book, sheet: Sheet, { row, column, cell }: Placed, width: number): number {
  const known = measured.get(cell);
  if (known?.width === width) return known.height;
  const { size = 11, bold = false, wraps = false } = settledLook(book, sheet, row, column);
  const fitted = (): number => fittedHeight({ text: formatText(cell), face: { size, bold }, width: width / CHARACTER });
  const height = Math.round((wraps ? fitted() : size * LINE) * POINT);
  measured.set(cell, { width, height });
  return height;
}
