import { fold } from "../../text/fold";
import type { SheetGrid } from "../sheet-grid";
import type { SheetTable, TableReach } from "../sheet-table";
import { TABLES } from "../tables";
import type { TableName } from "../tables";
import { filledIn, isBlank, lastRowOf, textAt, textsOf } from "./grid-cells";
import { columnsAmong, isDetailLabel, recognise, recogniseHeaders } from "../recognise";
import { beginsTotals, countsOthers, isCount, isWordForNumber } from "../total-row";
import { cellOf, lastColumnOf, layoutOf } from "./table-layout";
import type { TableLayout } from "./table-layout";

/** A row of headers that stands in no table. */
interface LooseHeaders {
  readonly name: TableName;
  readonly row: number;
  readonly first: number;
  readonly headers: readonly string[];
}

/** Cells that a table covers already. */
export type Covered = (sheet: string, row: number, column: number) => boolean;

/**
 * Every row of headers of ours that stands in no table, with the rows below it that belong to it.
 *
 * @param standing tables that do not count, though they tell how far their rows go
 */
export function findLostTables(
  grid: SheetGrid,
  covered: Covered,
  standing: readonly SheetTable[] = [],
): readonly TableLayout[] {
  const loose = looseHeaders(grid, covered);
  return loose.map((found, index) => {
    const { name, row, first, headers } = found;
    const last = first + headers.length - 1;
    const until = loose.find((other, at) => at > index && other.row > row)?.row ?? lastRowOf(grid) + 1;
    const reach = standing.find(({ sheet, headerRow }) => sheet === grid.sheet && headerRow === row)?.reach;
    const place = { sheet: grid.sheet, headerRow: row, firstColumn: first, headers };
    const lastRow = lastRowOfTable(grid, { row, first, last, until, standingEnd: reach?.lastRow }, covered);
    const layout = layoutOf(name, { ...place, lastRow });
    return reach?.hasTotals && isTotals(grid, layout, reach)
      ? { ...layout, lastRow: reach.lastRow - 1, hasTotals: true }
      : layout;
  });
}

/**
 * Whether a row may be one of totals, as the table says: it goes by no number as ours are, and has a label that the
 * table itself has for it, or holds nothing but counts, behind a label perhaps; or its label stands where no row of data
 * has one.
 */
function isTotals(grid: SheetGrid, layout: TableLayout, { lastRow: row, totalsLabels = [] }: TableReach): boolean {
  const { spec, at, firstColumn, headerRow } = layout;
  const ids = spec.columns.flatMap(({ key, holds }) => (holds === "id" && at[key] !== undefined ? [at[key]] : []));
  const texts = textsOf(grid, row, firstColumn, lastColumnOf(layout)).map((text) => text.trim());
  if (row <= headerRow + 1 || ids.some((place) => isOurNumber(texts[place] ?? ""))) return false;
  if (texts.some((text) => totalsLabels.some((label) => fold(label) === fold(text)))) return true;
  const said = texts.filter((text, place) => text !== "" && !(ids.includes(place) && isWordForNumber(text)));
  return said.every(isCount) || countsOthers(said) || hasTotalsLabel(texts, ids);
}

/** `"Total"` in the first column, in that of numbers, or alone in a cell; in a text of its own only before counts. */
function hasTotalsLabel(texts: readonly string[], ids: readonly number[]): boolean {
  const place = texts.findIndex((text) => text !== "");
  const [label = "", ...others] = texts.filter((text) => text !== "");
  const isApart = place === 0 || ids.includes(place) || !/\s/u.test(label);
  return beginsTotals(label) && (isApart || others.every(isCount));
}

/** `"G-001"`, `"R2"`. */
const isOurNumber = (text: string): boolean => /^\p{L}{1,3}-?\d+$/u.test(text);

/** `"Gaps!A3"` */
export const placeOf = ({ sheet, firstColumn, headerRow }: TableLayout): string =>
  `${sheet}!${cellOf(firstColumn, headerRow)}`;

function looseHeaders(grid: SheetGrid, covered: Covered): readonly LooseHeaders[] {
  const found: LooseHeaders[] = [];
  for (let row = grid.firstRow; row <= lastRowOf(grid); row++) {
    for (const { first, headers } of runsOf(grid, row, covered)) {
      const name = recogniseHeaders(headers);
      const item = columnsAmong(headers, TABLES.Review)["key"] ?? 0;
      if (name && (name !== "Review" || isDetailLabel(textAt(grid, row + 1, first + item)))) {
        found.push({ name, row, first, headers });
      }
    }
  }
  return found;
}

/** Filled cells side by side, a single blank one included: a header that was deleted. */
interface Run {
  readonly first: number;
  readonly headers: readonly string[];
}

function runsOf(grid: SheetGrid, row: number, covered: Covered): readonly Run[] {
  const runs: { first: number; headers: string[] }[] = [];
  let blanks = Infinity;
  const last = grid.firstColumn + (grid.rows[row - grid.firstRow]?.length ?? 0) - 1;
  for (let column = grid.firstColumn; column <= last; column++) {
    const text = covered(grid.sheet, row, column) ? undefined : textAt(grid, row, column);
    const run = runs.at(-1);
    if (text === undefined) blanks = Infinity;
    else if (text.trim() === "") blanks++;
    else {
      if (!run || blanks > 1) runs.push({ first: column, headers: [text] });
      else run.headers.push(...(blanks === 1 ? [""] : []), text);
      blanks = 0;
    }
  }
  return runs.flatMap(piecesOf);
}

/** A run whole if that makes a table of more columns than any piece of it between blank cells, else its pieces. */
function piecesOf(run: Run): readonly Run[] {
  const blank = run.headers.indexOf("");
  if (blank < 0) return [run];
  const pieces = [
    { first: run.first, headers: run.headers.slice(0, blank) },
    ...piecesOf({ first: run.first + blank + 1, headers: run.headers.slice(blank + 1) }),
  ];
  const most = Math.max(...pieces.map(({ headers }) => recognise(headers)?.columns ?? 0));
  return (recognise(run.headers)?.columns ?? 0) > most ? [run] : pieces;
}

interface Below {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** The row of the next headers, which is no row of this table. */
  readonly until: number;
  /** Where a table that stands there ends: behind it nothing belongs to the table that follows upon a blank row. */
  readonly standingEnd: number | undefined;
}

/**
 * The last row of a table that begins with these headers: filled rows right below, and after a blank one those that
 * hold two cells or more, as a title and its hint never do.
 */
function lastRowOfTable(grid: SheetGrid, { row, first, last, until, standingEnd }: Below, covered: Covered): number {
  let found = row + 1;
  let gap = false;
  for (let at = row + 1; at < until; at++) {
    if (covered(grid.sheet, at, first) || covered(grid.sheet, at, last)) break;
    const texts = textsOf(grid, at, first, last);
    if (isBlank(texts)) gap = true;
    else if (gap && (filledIn(texts) < 2 || (standingEnd !== undefined && at > standingEnd))) break;
    else found = at;
  }
  return found;
}
