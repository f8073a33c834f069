import { toText } from "../review/match-table";
import type { GridRange, SheetGrid } from "../review/sheet-grid";
import { columnLetter } from "../review/sheet-table";
import type { Thread } from "../review/thread";
import { isFilled } from "./source-table";
import type { AdoptionSource, SourceCell, SourceComment, SourceTable } from "./source-table";

/** The sheets of a workbook, each as one table, with the comments on their cells. Hidden ones are left out and named. */
export function sheetsAsSource(
  grids: readonly SheetGrid[],
  threads: readonly Thread[],
  unreadSheets: readonly string[],
): AdoptionSource {
  const filled = grids.filter(({ rows }) => rows.length > 0);
  const visible = filled.filter(({ visibility }) => visibility === "visible");
  const read = visible.map((grid, at) => toTable(grid, at + 1, threads));
  const hung = new Set(read.flatMap(({ hung: own }) => own));
  return {
    tables: read.map(({ table }) => table),
    trackedChanges: 0,
    hiddenRows: visible.reduce((sum, grid) => sum + hiddenIn(grid), 0),
    otherParagraphs: 0,
    otherComments: threads.filter((thread) => !hung.has(thread)).map(toComment),
    hiddenSheets: filled.filter(({ visibility }) => visibility !== "visible").map(({ sheet }) => sheet),
    largeSheets: [...filled.filter(({ isCut }) => isCut).map(({ sheet }) => sheet), ...unreadSheets],
  };
}

/** Hidden rows that say anything. */
const hiddenIn = ({ firstRow, rows, hiddenRows = [] }: SheetGrid): number =>
  hiddenRows.filter((row) => rows[row - firstRow]?.some((value) => value !== null && value !== "")).length;

function toTable(
  grid: SheetGrid,
  number: number,
  threads: readonly Thread[],
): { readonly table: SourceTable; readonly hung: readonly Thread[] } {
  const { sheet, firstRow, firstColumn, rows, merged = [], struck = [], uncalculated } = grid;
  const spans = new Map(merged.map((range) => [key(range.firstRow, range.firstColumn), range]));
  const parts = new Map(struck.map((cell) => [key(cell.row, cell.column), cell.parts]));
  const cells = rows.flatMap((values, down) =>
    values.flatMap((value, across): readonly SourceCell[] => {
      const at = key(firstRow + down, firstColumn + across);
      if (value === null || value === "") return [];
      const said = parts.get(at);
      const span = spanOf(grid, spans.get(at));
      return [
        {
          row: down,
          column: across,
          ...span,
          text: toLines(said?.standing ?? toText(value)),
          ...(said && { struck: toLines(said.struck) }),
          ...(parts.has(at) && !said && { isPartlyStruck: true }),
        },
      ];
    }),
  );
  const table = { number, sheet, firstRow, firstColumn, cells: cells.filter(isFilled) };
  return withComments({ ...table, ...(uncalculated && { uncalculated }) }, threads);
}

const toLines = (text: string): string => text.replace(/\r\n?/gu, "\n");

const key = (row: number, column: number): string => `${columnLetter(column)}${row}`;

/** No further than the sheet is filled: a range may reach to its end. */
function spanOf(
  { firstRow, rows }: SheetGrid,
  range: GridRange | undefined,
): { readonly rows: number; readonly columns: number } {
  if (!range) return { rows: 1, columns: 1 };
  const lastRow = Math.min(range.lastRow, firstRow + rows.length - 1);
  return { rows: Math.max(lastRow - range.firstRow, 0) + 1, columns: range.lastColumn - range.firstColumn + 1 };
}

/** Comments go to their cells, be these blank, where anything stands in their rows. */
function withComments(
  table: SourceTable,
  threads: readonly Thread[],
): { readonly table: SourceTable; readonly hung: readonly Thread[] } {
  const here = threads.filter(({ sheet }) => sheet === table.sheet);
  if (here.length === 0) return { table, hung: [] };
  const byCell = new Map<SourceCell, Thread[]>();
  const blanks = new Map<string, SourceCell>();
  const known = new Map(table.cells.map((cell) => [nameOf(table, cell), cell]));
  const width = Math.max(0, ...table.cells.map(({ column, columns }) => column + columns));
  const filledRows = new Set(table.cells.map(({ row }) => row));
  for (const thread of here) {
    const name = thread.cell.replaceAll("$", "");
    const place = placeIn(table, name);
    const isIn = place && filledRows.has(place.row);
    const cell =
      known.get(name) ??
      (place && table.cells.find((one) => covers(one, place))) ??
      blanks.get(name) ??
      (isIn && blankAt(place.row, place.column < width ? place.column : BESIDE));
    if (!cell) continue;
    if (!isFilled(cell)) blanks.set(name, cell);
    byCell.set(cell, [...(byCell.get(cell) ?? []), thread]);
  }
  const cells = [...table.cells, ...blanks.values()]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map((cell) => {
      const own = byCell.get(cell);
      return own ? { ...cell, comments: own.map(toComment) } : cell;
    });
  return { table: { ...table, cells }, hung: [...byCell.values()].flat() };
}

/** No column of a table. */
const BESIDE = -1;

type Place = Pick<SourceCell, "row" | "column">;

const nameOf = ({ firstRow, firstColumn }: SourceTable, { row, column }: Place): string =>
  key(firstRow + row, firstColumn + column);

/** Where a cell is in a table, counted from 0. */
function placeIn({ firstRow, firstColumn }: SourceTable, name: string): Place | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/u.exec(name) ?? [];
  if (letters === undefined) return undefined;
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - firstRow, column: Math.max(number - firstColumn, BESIDE) };
}

const covers = ({ row, column, rows, columns }: SourceCell, place: Place): boolean =>
  place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;

const blankAt = (row: number, column: number): SourceCell => ({ row, column, rows: 1, columns: 1, text: "" });

const toComment = ({ sheet, cell, author, time, text, resolved, replies, form }: Thread): SourceComment => ({
  at: `${sheet}!${cell.replaceAll("$", "")}`,
  author,
  time,
  text,
  resolved,
  ...(form === "flattened" && !resolved && { isStateUnknown: true }),
  replies: replies.map((reply) => ({ author: reply.author, time: reply.time, text: reply.text })),
});
