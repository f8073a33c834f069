import { foldHeader } from "../review/headers";
import type { RowRemark } from "./adoption";
import { groupOf, isDeliverable } from "./column-groups";
import type { ColumnGroup } from "./column-groups";
import type { TableHeader } from "./find-header";
import { isFilled, rowsOf } from "./source-table";
import type { SourceCell, SourceComment, SourceTable } from "./source-table";
import { totalsIn } from "./total-row";

/** A row of a person's own table, merged cells resolved. */
export interface RawRow {
  /** Counted from 0. */
  readonly row: number;
  /** What stood above it over the whole width. */
  readonly heading: readonly string[];
  /** The cells of each group, from top to bottom. */
  readonly cells: ReadonlyMap<ColumnGroup, readonly SourceCell[]>;
  readonly remarks: readonly RowRemark[];
}

/** All rows of a table, and what of it is no row. */
export interface RawRows {
  readonly rows: readonly RawRow[];
  readonly headings: number;
  /** How often the headers stand there again. */
  readonly headersAgain: number;
  /** Comments on headers and headings, which hang on no row. */
  readonly loose: readonly SourceComment[];
}

/**
 * The rows below the headers, in their order, with every filled cell of the table in one of them.
 *
 * Rows that share one merged issue are one row; any other merged cell stands in each row that it covers. A cell over
 * the whole width, and a row with nothing in the three columns, is a heading of the row below it; so is what stands
 * above the headers. Rows that repeat the headers are left out.
 */
export function readRows(table: SourceTable, header: TableHeader, groups: readonly ColumnGroup[]): RawRows {
  const rows = rowsOf(table);
  const main = groups.filter(isDeliverable);
  const isMain = (cell: SourceCell): boolean => main.includes(groupOf(groups, cell) as ColumnGroup);
  const read: RawRow[] = [];
  let heading: string[] = [];
  let headings = 0;
  let headersAgain = 0;
  const addHeading = (cells: readonly SourceCell[]): void => {
    if (cells.length === 0) return;
    heading.push(textOf(cells));
    headings++;
  };
  for (const cells of rows.slice(0, Math.max(header.row, 0))) addHeading(cells.filter((cell) => isAbove(cell, header)));
  /** Cells of rows above that reach further down. */
  let reaching: readonly SourceCell[] = [];
  for (let row = header.end; row < rows.length;) {
    const here = (rows[row] ?? []).filter(isFilled);
    reaching = reaching.filter((cell) => cell.row + cell.rows > row);
    if (here.length === 0) row++;
    else if (repeats(here, header)) {
      headersAgain++;
      row++;
    } else if (here.some((cell) => spans(cell, main)) || ![...here, ...reaching].some(isMain)) {
      addHeading(here);
      row++;
    } else {
      const end = endOfUnit(rows, row, groups);
      const unit = rows.slice(row, end).flat().filter(isFilled);
      const remarks = remarksOn(unit, reaching, end - row, groups);
      read.push({ row, heading, cells: byGroup([...reaching, ...unit], groups), remarks });
      heading = [];
      reaching = [...reaching, ...unit].filter((cell) => cell.row + cell.rows > end);
      row = end;
    }
  }
  const last = read.at(-1);
  const totals = last && totalsIn([...last.cells.values()].flat().filter((cell) => cell.row >= last.row));
  if (last && totals) read[read.length - 1] = withTotals(last, totals);
  if (heading.length > 0) read.push({ row: Math.max(rows.length - 1, 0), heading, cells: new Map(), remarks: [] });
  const kept = new Set(read.flatMap(({ cells }) => [...cells.values()].flat()));
  const loose = table.cells.filter((cell) => !kept.has(cell)).flatMap(({ comments = [] }) => comments);
  return { rows: read, headings, headersAgain, loose };
}

const textOf = (cells: readonly SourceCell[]): string =>
  cells.flatMap(({ struck = "", text }) => [text, struck].filter((one) => one !== "")).join(" ");

/** A row that counts those above it is no gap, and stands where headings do. */
const withTotals = ({ row, heading }: RawRow, totals: readonly SourceCell[]): RawRow => ({
  row,
  heading: [...heading, textOf(totals)],
  cells: new Map(),
  remarks: ["totals"],
});

/** What is merged into the headers from above belongs to them. */
const isAbove = (cell: SourceCell, header: TableHeader): boolean =>
  isFilled(cell) && cell.row + cell.rows <= header.row;

/** Over all three columns, however many columns of the table they are. */
function spans({ column, columns }: SourceCell, main: readonly ColumnGroup[]): boolean {
  const firsts = main.map(({ first }) => first);
  return main.length > 1 && column <= Math.min(...firsts) && column + columns > Math.max(...firsts);
}

const repeats = (cells: readonly SourceCell[], header: TableHeader): boolean =>
  header.row >= 0 &&
  cells.length === header.cells.length &&
  cells.every(({ text }, at) => foldHeader(text) === foldHeader(header.cells[at]?.text ?? ""));

/** Where the rows end that one issue covers. */
function endOfUnit(rows: readonly (readonly SourceCell[])[], row: number, groups: readonly ColumnGroup[]): number {
  let end = row + 1;
  for (let at = row; at < end && at < rows.length; at++) {
    for (const cell of rows[at] ?? []) {
      if (cell.rows > 1 && isFilled(cell) && groupOf(groups, cell)?.ours === "issue")
        end = Math.max(end, at + cell.rows);
    }
  }
  return Math.min(end, rows.length);
}

function byGroup(
  cells: readonly SourceCell[],
  groups: readonly ColumnGroup[],
): ReadonlyMap<ColumnGroup, readonly SourceCell[]> {
  const found = new Map<ColumnGroup, SourceCell[]>();
  for (const cell of cells) {
    const group = groupOf(groups, cell);
    if (group) found.set(group, [...(found.get(group) ?? []), cell]);
  }
  return found;
}

function remarksOn(
  unit: readonly SourceCell[],
  reaching: readonly SourceCell[],
  length: number,
  groups: readonly ColumnGroup[],
): readonly RowRemark[] {
  const covered = (cell: SourceCell): readonly ColumnGroup[] =>
    groups.filter(({ first, last }) => first < cell.column + cell.columns && last >= cell.column);
  const hasIssue = [...reaching, ...unit].some((cell) => groupOf(groups, cell)?.ours === "issue");
  return [
    ...(length > 1 ? (["rows-joined"] as const) : []),
    ...(reaching.length > 0 ? (["cell-repeated"] as const) : []),
    ...(unit.some((cell) => covered(cell).filter(isDeliverable).length > 1) ? (["cell-across"] as const) : []),
    ...(hasIssue ? [] : (["no-issue"] as const)),
    ...(unit.some(({ struck = "" }) => struck !== "") ? (["struck"] as const) : []),
    ...(unit.some(({ isPartlyStruck }) => isPartlyStruck) ? (["partly-struck"] as const) : []),
  ];
}
