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
  const { sheet, firstRow, firstColumn, rows, merged = [], struck = [] } = grid;
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
  return withComments({ number, sheet, firstRow, firstColumn, cells: cells.filter(isFilled) }, threads);
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

/** A comment on a blank cell goes to the first that is filled in its row. */
function withComments(
  table: SourceTable,
  threads: readonly Thread[],
): { readonly table: SourceTable; readonly hung: readonly Thread[] } {
  const here = threads.filter(({ sheet }) => sheet === table.sheet);
  if (here.length === 0) return { table, hung: [] };
  const byCell = new Map<SourceCell, Thread[]>();
  const byName = new Map(
    table.cells.map((cell) => [key(table.firstRow + cell.row, table.firstColumn + cell.column), cell]),
  );
  const firstInRow = new Map([...table.cells].reverse().map((cell) => [table.firstRow + cell.row, cell]));
  for (const thread of here) {
    const name = thread.cell.replaceAll("$", "");
    const cell = byName.get(name) ?? firstInRow.get(Number(/\d+$/u.exec(name)?.[0]));
    if (cell) byCell.set(cell, [...(byCell.get(cell) ?? []), thread]);
  }
  const cells = table.cells.map((cell) => {
    const own = byCell.get(cell);
    return own ? { ...cell, comments: own.map(toComment) } : cell;
  });
  return { table: { ...table, cells }, hung: [...byCell.values()].flat() };
}

const toComment = ({ author, time, text, resolved, replies }: Thread): SourceComment => ({
  author,
  time,
  text,
  resolved,
  replies: replies.map((reply) => ({ author: reply.author, time: reply.time, text: reply.text })),
});
