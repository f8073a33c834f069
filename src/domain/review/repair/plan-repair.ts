import type { SheetGrid } from "../sheet-grid";
import type { SheetTable } from "../sheet-table";
import { tableOf } from "../sheet-table";
import { TABLES } from "../tables";
import type { RepairStep, Unrepaired } from "../repair-step";
import type { Thread } from "../thread";
import { textsOf } from "./grid-cells";
import { findTables, hasStrayHeaders } from "./find-tables";
import { growLayout } from "./grow-tables";
import { findLostTables } from "./lost-tables";
import type { Covered } from "./lost-tables";
import { strayHeaders } from "../header-cells";
import { foldHeader } from "../headers";
import { mendCounts } from "./mend-counts";
import { mendHeaders } from "./mend-headers";
import { planThreads } from "./plan-threads";
import { cellOf, lastColumnOf, rangeOf } from "./table-layout";
import type { TableLayout } from "./table-layout";

/** What is to be done to a workbook, and what can't be. */
export interface RepairPlan {
  /** In the order in which they are to be carried out. */
  readonly steps: readonly RepairStep[];
  readonly left: readonly Unrepaired[];
  /** Our tables as they stand once the steps are carried out. */
  readonly layouts: readonly TableLayout[];
}

/**
 * What brings a review back that another program, or a person, took apart: tables, their names and headers, rows
 * below them, threads. Nothing here changes a word of the review but headers.
 *
 * @param grids every sheet; one that is missing here is left as it is
 * @param tables every table of the workbook, ours or not
 * @param threads with the notes, so that those that were threads are found
 * @returns no steps when nothing is wrong; with what is left and how the tables stand afterwards
 */
export function examineReview(
  grids: readonly SheetGrid[],
  tables: readonly SheetTable[],
  threads: readonly Thread[],
): RepairPlan {
  const gridOf = (sheet: string): SheetGrid | undefined => grids.find((grid) => grid.sheet === sheet);
  const known = tables.filter((table) => !repeatsHeaders(table, gridOf(table.sheet)) && !hasStrayHeaders(table));
  const covered: Covered = (sheet, row, column) => known.some((table) => covers(table, sheet, row, column));
  const strays = tables.filter(hasStrayHeaders);
  const lost = grids.flatMap((grid) => findLostTables(grid, covered, strays));
  const found = findTables({ all: tables, known, lost, grids });
  const layouts = found.flatMap(({ layout }) => (layout ? [layout] : []));
  const coveredLater: Covered = (sheet, row, column) =>
    covered(sheet, row, column) || layouts.some((layout) => layoutCovers(layout, sheet, row, column));

  const ready = layouts.map((layout) => readyTable(layout, gridOf(layout.sheet), lost.includes(layout), coveredLater));
  const standing = ready.flatMap((each) => each.layouts);
  const comments = planThreads(threads, grids, standing);
  const parts = [...found, ...ready, mendCounts(standing, gridOf, coveredLater), comments];
  return {
    steps: parts.flatMap(({ steps }) => steps),
    left: parts.flatMap(({ left }) => left).map((one) => withListed(one, strays)),
    layouts: standing,
  };
}

/** Of two columns with one header the one that has another in the table's own list, where only one has. */
function withListed(left: Unrepaired, strays: readonly SheetTable[]): Unrepaired {
  if (left.kind !== "header-twice") return left;
  const table = tableOf(strays, left.table);
  const odd = table ? strayHeaders(table, TABLES[left.table]) : [];
  const [one, ...more] = odd.filter(({ found }) => foldHeader(found) === foldHeader(left.header));
  return one && more.length === 0 ? { ...left, listed: { cell: one.cell, header: one.listed } } : left;
}

type ReadyTable = RepairPlan & { readonly layouts: readonly [TableLayout] };

/** What one table needs, by its headers and the rows below it; one without a table last of all is made one. */
function readyTable(layout: TableLayout, grid: SheetGrid | undefined, isLost: boolean, covered: Covered): ReadyTable {
  if (!isLost) {
    const grown = grid ? growLayout(layout, grid, covered) : { layout, steps: [], left: [] };
    const mended = mendHeaders(grown.layout, grid, covered);
    return {
      layouts: [mended.layout],
      steps: [...grown.steps, ...mended.steps],
      left: [...grown.left, ...mended.left],
    };
  }
  const mended = mendHeaders(layout, grid, covered);
  const { spec, sheet, headers, firstColumn, headerRow } = mended.layout;
  const table = spec.name;
  const blank = headers.findIndex((header) => header.trim() === "");
  const cell = cellOf(firstColumn + blank, headerRow);
  const isNamed = mended.left.some((each) => each.kind === "header-unclear" && each.cell === cell);
  const left: readonly Unrepaired[] =
    blank < 0 || isNamed ? mended.left : [...mended.left, { kind: "header-blank", table, sheet, cell }];
  if (blank >= 0 || left.some(({ kind }) => kind === "header-twice"))
    return { layouts: [mended.layout], steps: [], left };
  const { hasTotals } = mended.layout;
  const range = rangeOf(mended.layout);
  const made: RepairStep = { kind: "make-table", table, sheet, range, ...(hasTotals && { hasTotals }) };
  return { layouts: [mended.layout], steps: [...mended.steps, made], left };
}

/**
 * Whether the first row of a table holds its headers once more: a program left them out of the table. Such a table is
 * none to rely on and is made anew.
 */
function repeatsHeaders(table: SheetTable, grid: SheetGrid | undefined): boolean {
  if (grid === undefined) return false;
  const last = table.firstColumn + table.headers.length - 1;
  const texts = textsOf(grid, table.headerRow + 1, table.firstColumn, last);
  return texts.length > 1 && texts.every((text, at) => foldHeader(text) === foldHeader(table.headers[at] ?? ""));
}

function covers(table: SheetTable, sheet: string, row: number, column: number): boolean {
  const { headerRow, firstColumn, headers } = table;
  return (
    table.sheet === sheet &&
    row >= headerRow &&
    column >= firstColumn &&
    column < firstColumn + headers.length &&
    row <= lastRowOfTable(table)
  );
}

const lastRowOfTable = ({ headerRow, reach, rows }: SheetTable): number =>
  Math.max(headerRow + 1, reach?.lastRow ?? rows.at(-1)?.row ?? 0);

const layoutCovers = (layout: TableLayout, sheet: string, row: number, column: number): boolean =>
  layout.sheet === sheet &&
  row >= layout.headerRow &&
  row <= layout.lastRow &&
  column >= layout.firstColumn &&
  column <= lastColumnOf(layout);
