import { columnLetter } from "../../domain/review/sheet-table";
import { SHEET_COLUMNS, SHEET_ROWS, contains, endColumn, endRow } from "../host/state/area";
import type { Book } from "../host/state/book";
import { editText, formatText } from "../host/state/format-text";
import type { Look } from "../host/state/look";
import type { Sheet } from "../host/state/sheet";
import { hasChoices } from "./choices";
import { filterAt } from "./filter-choices";
import { linkAt } from "./links";
import { settledLook, under } from "./look/cell-look";
import { conditionalLooks } from "./look/conditional-looks";
import { outlineGroups } from "./look/outline";
import type { OutlineGroup } from "./look/outline";
import { columnWidth, rowHeight } from "./look/sizes";
import { textWindow } from "./look/text-window";
import type { Room, TextWindow } from "./look/text-window";

/** A sheet as the grid shows it: what is hidden left out, sizes in pixels, rows and columns of the sheet counted from 0. */
export interface SheetView {
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  /** How many of the first rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** Worked out when it is asked for, once. */
  readonly cell: (row: number, column: number) => CellView;
}

export interface ColumnView {
  readonly column: number;
  readonly letter: string;
  readonly width: number;
  /** Those whose buttons stand here. */
  readonly groups: readonly OutlineGroup[];
}

export interface RowView {
  readonly row: number;
  readonly height: number;
  readonly groups: readonly OutlineGroup[];
}

export interface CellView {
  /** What the cell itself shows. */
  readonly text: string;
  /** What a person edits. */
  readonly edited: string;
  readonly look: Look;
  /** The text that is seen in the cell: its own, or one that reaches over it. */
  readonly shown: ShownText;
  readonly mark: "open" | "resolved" | "note" | undefined;
  /** The page that it leads to. */
  readonly link: string | undefined;
  readonly offersChoices: boolean;
  /** Whether it is a header with a button to filter by, and is filtered by. */
  readonly filter: "on" | "off" | undefined;
}

export interface ShownText {
  readonly text: string;
  readonly holds: "text" | "number" | "truth";
  readonly look: Look;
  /** Where the text is from another cell or has more room than its own. */
  readonly window: TextWindow | undefined;
  readonly isOwn: boolean;
}

/** Empty rows and columns around what is there, to write into, and the least that a sheet shows. */
const SPARE = { rows: 20, columns: 3 } as const;
const LEAST = { rows: 40, columns: 12 } as const;

/** What a sheet shows now. */
export function viewSheet(book: Book, sheet: Sheet): SheetView {
  const used = sheet.cells.used() ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const columns = numbers(Math.max(LEAST.columns, endColumn(used) + SPARE.columns));
  const rows = numbers(Math.max(LEAST.rows, endRow(used) + SPARE.rows));
  const widths = columns.map((column) => (sheet.hiddenColumns.has(column) ? 0 : columnWidth(sheet, column)));
  const widthOf = (column: number): number => widths[column] ?? sheet.look.parts.usual.width;
  const heights = rows.map((row) => (sheet.hiddenRows.has(row) ? 0 : rowHeight(book, sheet, row, widthOf)));
  const room: Room = {
    merged: sheet.merged.map(({ area }) => area),
    lastColumn: columns.length - 1,
    widthOf,
    heightOf: (row) => heights[row] ?? 0,
    contentOf: (row, column) => sheet.cells.get(row, column)?.value ?? "",
    lookOf: (row, column) => settledLook(book, sheet, row, column),
  };
  const groups = groupsOf(sheet, columns, rows);
  return {
    columns: columns
      .filter((column) => !sheet.hiddenColumns.has(column))
      .map((column) => ({
        column,
        letter: columnLetter(column + 1),
        width: widthOf(column),
        groups: groups.columns.filter(({ at }) => at === column),
      })),
    rows: rows
      .filter((row) => !sheet.hiddenRows.has(row))
      .map((row) => ({ row, height: heights[row] ?? 0, groups: groups.rows.filter(({ at }) => at === row) })),
    frozen: frozenOf(sheet),
    gridlines: sheet.look.parts.gridlines,
    cell: remembered(cellViewer(book, sheet, room)),
  };
}

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

function groupsOf(sheet: Sheet, columns: readonly number[], rows: readonly number[]) {
  const { parts } = sheet.look;
  const levels = columns.map(
    (column) => parts.columns.find(({ first, last }) => column >= first && column <= last)?.level ?? 0,
  );
  const rowLevels = rows.map((row) => parts.rows.get(row)?.level ?? 0);
  const ofRows = outlineGroups(rowLevels, parts.buttonsBehind.rows, (row) => sheet.hiddenRows.has(row));
  return {
    columns: outlineGroups(levels, parts.buttonsBehind.columns, (column) => sheet.hiddenColumns.has(column)),
    rows: ofRows,
  };
}

const shownOf = (count: number, hidden: ReadonlySet<number>): number =>
  numbers(count).filter((at) => !hidden.has(at)).length;

function frozenOf({ frozen, hiddenRows, hiddenColumns }: Sheet): SheetView["frozen"] {
  if (!frozen) return { rows: 0, columns: 0 };
  return {
    rows: frozen.rows === SHEET_ROWS ? 0 : shownOf(endRow(frozen), hiddenRows),
    columns: frozen.columns === SHEET_COLUMNS ? 0 : shownOf(endColumn(frozen), hiddenColumns),
  };
}

function cellViewer(book: Book, sheet: Sheet, room: Room): SheetView["cell"] {
  const conditional = conditionalLooks(book, sheet);
  const lookOf = (row: number, column: number): Look => under(room.lookOf(row, column), conditional(row, column));
  return (row, column) => {
    const window = textWindow(room, row, column);
    const isOwn = !window || (window.row === row && window.column === column);
    const holder = isOwn ? { row, column } : window;
    const cell = sheet.cells.get(row, column);
    const held = isOwn ? cell : sheet.cells.get(holder.row, holder.column);
    const look = lookOf(row, column);
    const heldLook = isOwn ? look : lookOf(holder.row, holder.column);
    return {
      text: formatText(cell),
      edited: editText(cell),
      look: isMerged(room, row, column) ? under(look, fillOf(heldLook)) : look,
      shown: { text: formatText(held), holds: HOLDS[typeof held?.value] ?? "text", look: heldLook, window, isOwn },
      mark: markOf(book, sheet, row, column),
      link: linkAt(sheet, row, column),
      offersChoices: hasChoices(sheet, row, column),
      filter: filterAt(book, sheet, row, column),
    };
  };
}

const HOLDS: Readonly<Record<string, ShownText["holds"]>> = { number: "number", boolean: "truth" };

const isMerged = ({ merged }: Room, row: number, column: number): boolean =>
  merged.some((area) => contains(area, row, column));

/** The ground of merged cells is that of the first one. */
const fillOf = ({ fill }: Look): Look => (fill === undefined ? {} : { fill });

/** What kind of comment a cell carries. */
export function markOf(book: Book, sheet: Sheet, row: number, column: number): CellView["mark"] {
  const thread = book.threadAt(sheet, row, column);
  if (thread) return thread.resolved ? "resolved" : "open";
  return book.noteAt(sheet, row, column) && "note";
}

function remembered(work: (row: number, column: number) => CellView): SheetView["cell"] {
  const known = new Map<number, CellView>();
  return (row, column) => {
    const key = row * SHEET_COLUMNS + column;
    const cell = known.get(key) ?? work(row, column);
    known.set(key, cell);
    return cell;
  };
}
