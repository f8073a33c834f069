import { foldHeader } from "../review/headers";
import type { RowRemark } from "./adoption";
import { groupOf, isDeliverable } from "./column-groups";
import type { ColumnGroup } from "./column-groups";
import type { TableHeader } from "./find-header";
import { rowTeller } from "./heading-rows";
import type { RowKind } from "./heading-rows";
import { isFilled, rowsOf } from "./source-table";
import type { SourceCell, SourceComment, SourceTable } from "./source-table";

/** A row of a person's own table, merged cells resolved. */
export interface RawRow {
  /** Counted from 0. */
  readonly row: number;
  /** What stood above it over the whole width. */
  readonly heading: readonly string[];
  /** The cells of each group, from top to bottom. */
  readonly cells: ReadonlyMap<ColumnGroup, readonly SourceCell[]>;
  /** Empty cells with comments. */
  readonly blanks: readonly SourceCell[];
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
 * Rows that share one merged issue, or one issue and a merged number, are one row; any other merged cell stands in each
 * row that it covers. A heading goes to the row below it; so does what stands above the headers. Rows that repeat the
 * headers are left out.
 */
export function readRows(table: SourceTable, header: TableHeader, groups: readonly ColumnGroup[]): RawRows {
  const rows = rowsOf(table);
  const kindOf = rowTeller(rows, header, groups);
  const read: RawRow[] = [];
  const above = rows.slice(0, Math.max(header.row, 0)).map((cells) => cells.filter((cell) => isAbove(cell, header)));
  let heading = above.filter(({ length }) => length > 0).map(textOf);
  let headings = heading.length;
  let headersAgain = 0;
  /** Cells of rows above that reach further down. */
  let reaching: readonly SourceCell[] = [];
  for (let row = header.end, end; row < rows.length; row = end) {
    end = row + 1;
    const here = (rows[row] ?? []).filter(isFilled);
    reaching = reaching.filter((cell) => cell.row + cell.rows > row);
    if (here.length === 0) continue;
    const kind = repeats(here, header) ? "headers-again" : kindOf(here, reaching);
    if (kind === "heading") headings++;
    if (kind === "headers-again") headersAgain++;
    if (kind === "heading" || kind === "total" || kind === "note") heading = [...heading, textOf(here)];
    if (kind === "heading" || kind === "headers-again") continue;
    if (kind === "total" || kind === "note")
      read.push(headingAlone(row, heading, [kind === "total" ? "totals" : "note-below"]));
    else {
      end = endOfUnit(rows, row, groups);
      const all = rows.slice(row, end).flat();
      const unit = all.filter(isFilled);
      const remarks = remarksOn(unit, reaching, end - row, groups);
      read.push({
        row,
        heading,
        cells: byGroup([...reaching, ...unit], groups),
        blanks: all.filter((cell) => cell.comments && !isFilled(cell)),
        remarks: [...remarks, ...doubtOf(kind)],
      });
      const bottom = end;
      reaching = [...reaching, ...unit].filter((cell) => cell.row + cell.rows > bottom);
    }
    heading = [];
  }
  if (heading.length > 0) read.push(headingAlone(Math.max(rows.length - 1, 0), heading, []));
  return { rows: read, headings, headersAgain, loose: looseIn(table, read) };
}

/** Comments on cells that no row holds. */
function looseIn({ cells: all }: SourceTable, rows: readonly RawRow[]): readonly SourceComment[] {
  const kept = new Set(rows.flatMap(({ cells, blanks }) => [...cells.values(), blanks].flat()));
  return all.filter((cell) => !kept.has(cell)).flatMap(({ comments = [] }) => comments);
}

const textOf = (cells: readonly SourceCell[]): string =>
  cells.flatMap(({ struck = "", text }) => [text, struck].filter((one) => one !== "")).join(" ");

/** What is no gap, and stands where headings do. */
const headingAlone = (row: number, heading: readonly string[], remarks: readonly RowRemark[]): RawRow => ({
  row,
  heading,
  cells: new Map(),
  blanks: [],
  remarks,
});

const doubtOf = (kind: RowKind): readonly RowRemark[] =>
  kind === "maybe-heading" || kind === "maybe-note" ? [kind] : [];

/** What is merged into the headers from above belongs to them. */
const isAbove = (cell: SourceCell, header: TableHeader): boolean =>
  isFilled(cell) && cell.row + cell.rows <= header.row;

const repeats = (cells: readonly SourceCell[], header: TableHeader): boolean =>
  (header.row >= 0 || header.isOfTableBefore === true) &&
  cells.length === header.cells.length &&
  cells.every(({ text }, at) => foldHeader(text) === foldHeader(header.cells[at]?.text ?? ""));

/** Where the rows end that one issue covers, or a number that has no other issue beside it. */
function endOfUnit(rows: readonly (readonly SourceCell[])[], row: number, groups: readonly ColumnGroup[]): number {
  const isOf = (cell: SourceCell, key: string): boolean => isFilled(cell) && groupOf(groups, cell)?.ours === key;
  const issues = (from: number, to: number): number =>
    rows.slice(from, to).flatMap((cells) => cells.filter((cell) => isOf(cell, "issue"))).length;
  let end = row + 1;
  for (let at = row; at < end && at < rows.length; at++) {
    for (const cell of rows[at] ?? []) {
      const isOne = isOf(cell, "issue") || (isOf(cell, "id") && issues(at, at + cell.rows) === 1);
      if (cell.rows > 1 && isOne) end = Math.max(end, at + cell.rows);
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
