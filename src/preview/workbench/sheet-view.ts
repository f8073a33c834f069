import { columnLetter } from "../../domain/review/sheet-table";
import type { Area } from "../host/state/area";
import { contains, endColumn, endRow } from "../host/state/area";
import type { Book } from "../host/state/book";
import { formatText } from "../host/state/format-text";
import type { Sheet } from "../host/state/sheet";
import type { TableState } from "../host/state/table";
import { heightOf, widthOf } from "./text-size";

/** A sheet as the grid shows it; rows and columns counted from 0. */
export interface SheetView {
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
}

export interface ColumnView {
  readonly letter: string;
  /** Pixels. */
  readonly width: number;
}

export interface RowView {
  /** Pixels; 0 for a row that a filter hides. */
  readonly height: number;
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly text: string;
  readonly kind: "header" | "body" | "plain";
  /** Pixels the text has: more than its column's in merged cells, and next to empty ones. */
  readonly room: number;
  readonly thread: "open" | "resolved" | undefined;
}

/** Empty rows and columns around what is there, to write into. */
const SPARE = { rows: 12, columns: 2 } as const;
const LONGEST_LABEL = 24;

/** What a sheet shows now. Widths and heights follow the texts: those of the file are not kept by the host. */
export function viewSheet(book: Book, sheet: Sheet): SheetView {
  const used = sheet.cells.used() ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const size = { rows: endRow(used) + SPARE.rows, columns: endColumn(used) + SPARE.columns };
  const tables = book.tablesOn(sheet);
  const texts = numbers(size.rows).map((row) =>
    numbers(size.columns).map((column) => formatText(sheet.cells.get(row, column))),
  );
  const widths = numbers(size.columns).map((column) => columnWidth(texts, column, tables));
  const rows = texts.map((row, at) => {
    const cells = row.map((text, column): CellView => {
      const kind = kindOf(tables, at, column);
      const room = kind === "plain" ? roomFor(sheet, row, widths, at, column) : (widths[column] ?? 0);
      return { text, kind, room, thread: threadOf(book, sheet, at, column) };
    });
    const height = sheet.hiddenRows.has(at) ? 0 : Math.max(...cells.map(({ text, room }) => heightOf(text, room)));
    return { height, cells };
  });
  return { columns: widths.map((width, column) => ({ letter: columnLetter(column + 1), width })), rows };
}

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

function kindOf(tables: readonly TableState[], row: number, column: number): CellView["kind"] {
  const table = tables.find(({ whole }) => contains(whole, row, column));
  if (!table) return "plain";
  return table.showHeaders && row === table.row ? "header" : "body";
}

/** Long texts outside of tables are remarks that run over their neighbours; they don't widen a column. */
function columnWidth(texts: readonly (readonly string[])[], column: number, tables: readonly TableState[]): number {
  return Math.max(
    ...texts.map((row, at) => {
      const text = row[column] ?? "";
      return kindOf(tables, at, column) === "plain" && text.length > LONGEST_LABEL ? 0 : widthOf(text);
    }),
    widthOf(""),
  );
}

function roomFor(sheet: Sheet, row: readonly string[], widths: readonly number[], at: number, column: number): number {
  const merged: Area | undefined = sheet.merged.find(({ area }) => contains(area, at, column))?.area;
  const taken = row.findIndex((text, index) => index > column && text !== "");
  const end = merged ? endColumn(merged) : taken === -1 ? row.length : taken;
  return widths.slice(column, end).reduce((sum, width) => sum + width, 0);
}

function threadOf(book: Book, sheet: Sheet, row: number, column: number): CellView["thread"] {
  const thread = book.threadAt(sheet, row, column);
  return thread && (thread.resolved ? "resolved" : "open");
}
