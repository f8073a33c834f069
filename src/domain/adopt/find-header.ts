import { columnLetter } from "../review/sheet-table";
import { DELIVERABLE_COLUMNS } from "../review/tables";
import { fold } from "../text/fold";
import { columnToldBy, tellingHeaders } from "./recognise-columns";
import type { DeliverableColumn } from "./recognise-columns";
import { isFilled, rowsOf } from "./source-table";
import type { SourceCell, SourceTable } from "./source-table";
import { onOneLine } from "../text/on-one-line";

/** A header of a table, and the columns under it, from 0 with both ends included. */
export interface HeaderCell {
  /** What a person names it by: the letter of its column on a sheet, its number in a document. */
  readonly label: string;
  readonly text: string;
  /** The row it begins in, from 0. */
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

/** The row of headers of a table. */
export interface TableHeader {
  readonly cells: readonly HeaderCell[];
  readonly row: number;
  /** The first row below; a row that only numbers the columns belongs to the headers. */
  readonly end: number;
  /** What stands in its rows that no column is called by. */
  readonly left: readonly string[];
  /** They stand over the table before, with which this one goes on. */
  readonly isOfTableBefore?: true;
  /** For each of the three columns the headers that may be it, by their place in `cells`. */
  readonly telling: Readonly<Record<DeliverableColumn, readonly number[]>>;
}

/** How far down headers are looked for. */
const LOOKED_AT = 40;
/** Longer ones are no headers. */
const LONGEST = 120;
/** A row of as many filled cells is a row of the table, not a title above it. */
const A_ROW = 3;

/**
 * The row of headers: the first that tells of two of the three columns at least, with no more than titles above it.
 *
 * A row of short texts further down may speak of gaps and solutions too; undefined where that can't be told apart.
 */
export function findHeader(table: SourceTable): TableHeader | undefined {
  const rows = rowsOf(table);
  for (let row = 0; row < Math.min(rows.length, LOOKED_AT); row++) {
    const header = headerAt(table, row, rows);
    // Titles that lie over all columns stand above the headers.
    if (header.cells.every(({ row: at }) => at > row)) continue;
    const areShort = Object.values(header.telling).every((places) =>
      places.every((at) => (header.cells[at]?.text.length ?? 0) <= LONGEST),
    );
    if (toldBy(header) >= 2 && areShort) return header;
    if (header.cells.length >= A_ROW) return undefined;
  }
  return undefined;
}

/** How many of the three columns a row of headers tells of. */
export const toldBy = ({ telling }: TableHeader): number =>
  DELIVERABLE_COLUMNS.filter((column) => telling[column].length > 0).length;

/** A row of a table as its headers. */
export function headerAt(table: SourceTable, row: number, rows = rowsOf(table)): TableHeader {
  const above = rows.slice(0, row).flat();
  const here = [...above.filter((cell) => cell.row + cell.rows > row), ...(rows[row] ?? [])]
    .filter(isFilled)
    .sort((a, b) => a.column - b.column);
  const parts = partsBelow(here, rows[row + 1] ?? [], row);
  const taken = parts ?? here;
  const cells = taken.map((cell, at): HeaderCell => ({
    label: table.sheet === undefined ? String(at + 1) : columnLetter(table.firstColumn + cell.column),
    text: onOneLine(cell.text),
    row: cell.row,
    first: cell.column,
    last: cell.column + cell.columns - 1,
  }));
  const below = Math.max(row + (parts ? 2 : 1), ...here.map((cell) => cell.row + cell.rows));
  const all = [
    ...here,
    ...rows
      .slice(row + 1, below)
      .flat()
      .filter(isFilled),
  ];
  return {
    cells,
    row,
    end: numbersColumns(rows[below] ?? []) ? below + 1 : below,
    left: all.filter((cell) => !taken.includes(cell)).map(({ text }) => onOneLine(text)),
    telling: tellingHeaders(cells.map(({ text }) => text)),
  };
}

/**
 * The headers with those below in place of one that lies over several columns; undefined where none is divided.
 *
 * The row below belongs to the headers where one of them is merged down over it, or where it has nothing but parts of
 * such headers and tells of two of the three columns, one of which they don't tell of.
 */
function partsBelow(
  headers: readonly SourceCell[],
  below: readonly SourceCell[],
  row: number,
): readonly SourceCell[] | undefined {
  const isMergedDown = headers.some((header) => header.row + header.rows > row + 1);
  const parts = below.filter(isFilled);
  const partsOf = (header: SourceCell): readonly SourceCell[] => parts.filter((part) => isUnder(part, header));
  const told = [...toldIn(parts)];
  const known = toldIn(headers);
  const isHeaders = isMergedDown || (told.length > 1 && told.some((column) => !known.has(column)));
  const areAllParts = parts.every((part) => headers.some((header) => header.columns > 1 && isUnder(part, header)));
  if (!isHeaders || !areAllParts) return undefined;
  const divided = headers.filter((header) => header.columns > 1 && isDivided(header, partsOf(header)));
  if (divided.length === 0) return undefined;
  return headers.flatMap((header) => (divided.includes(header) ? partsOf(header) : [header]));
}

const isUnder = ({ column }: SourceCell, header: SourceCell): boolean =>
  column >= header.column && column < header.column + header.columns;

/** A header that tells of a column itself is one with its parts where these tell of no other. */
function isDivided(header: SourceCell, parts: readonly SourceCell[]): boolean {
  const own = columnToldBy(fold(header.text));
  return parts.length > 1 && (own === undefined || [...toldIn(parts)].some((told) => told !== own));
}

const toldIn = (cells: readonly SourceCell[]): ReadonlySet<DeliverableColumn> =>
  new Set(cells.flatMap(({ text }) => columnToldBy(fold(text)) ?? []));

/** A table without headers: its columns as its first row has them, every row below nothing, or below their numbers. */
export function withoutHeader(table: SourceTable): TableHeader {
  const { cells } = headerAt(table, 0);
  const end = numbersColumns(rowsOf(table)[0] ?? []) ? 1 : 0;
  return { cells, row: -1, end, left: [], telling: { issue: [], solution: [], sources: [] } };
}

/** Whether a table has as many columns as another, and begins with the same. */
export const isWidthOf = (table: SourceTable, other: SourceTable): boolean =>
  table.firstColumn === other.firstColumn && widthOf(table) === widthOf(other);

const widthOf = ({ cells }: SourceTable): number =>
  Math.max(0, ...cells.map(({ column, columns }) => column + columns));

/** `1 2 3 4` under the headers, as official tables have it. */
function numbersColumns(cells: readonly SourceCell[]): boolean {
  const filled = cells.filter(isFilled);
  return filled.length >= 3 && filled.every(({ text }, at) => fold(text).replace(/[().]/gu, "") === String(at + 1));
}
