import { frozenTableOf } from "../frozen-name";
import { strayHeaders } from "../header-cells";
import { foldHeader } from "../headers";
import { recogniseHeaders } from "../recognise";
import type { RepairStep, Unrepaired } from "../repair-step";
import type { SheetGrid } from "../sheet-grid";
import { specNamed } from "../spec-named";
import type { SheetTable } from "../sheet-table";
import { tableOf } from "../sheet-table";
import { TABLES, TABLE_NAMES, isOurTable } from "../tables";
import type { TableName } from "../tables";
import { wasOurs } from "../was-ours";
import { placeOf } from "./lost-tables";
import { mendHeaderCells } from "./mend-header-cells";
import { cellOf, layoutOfTable } from "./table-layout";
import type { TableLayout } from "./table-layout";

/** What stands in a workbook that tables of ours may be. */
export interface Standing {
  readonly all: readonly SheetTable[];
  /** Those that can be relied on. */
  readonly known: readonly SheetTable[];
  /** Headers that stand in none of these. */
  readonly lost: readonly TableLayout[];
  readonly grids: readonly SheetGrid[];
}

/** A table, where it stands, and what of it is to be done; without `layout` it was not found. */
export interface FoundTable {
  readonly layout?: TableLayout;
  readonly steps: readonly RepairStep[];
  readonly left: readonly Unrepaired[];
}

/** Something with the headers of a table that has not its name. */
interface Candidate {
  readonly layout: TableLayout;
  /** `"Table1"`, or `"Gaps!A3"` where it is no table. */
  readonly called: string;
  readonly isTable: boolean;
}

/**
 * Each of our tables, in their order; one that is not there and that a review may do without has nothing left. What has
 * the headers of one, and no sign that it was ours, is left and named: it may be a person's own.
 */
export function findTables(standing: Standing): readonly FoundTable[] {
  const around = [...standing.all, ...lostAround(standing).map((name) => ({ name }))];
  return TABLE_NAMES.map((name) => findTable(name, standing, around));
}

/**
 * Of tables that lost their names, what tells what stood around the others: those known by signs of their own; and
 * where all lost them and the gaps are there, each whose headers stand once, since nobody's own lists have those of most
 * of our tables. Beside tables that have theirs, the others may have been deleted, and such lists be a person's own.
 */
function lostAround(standing: Standing): readonly TableName[] {
  const { all, grids } = standing;
  const signed = TABLE_NAMES.filter((name) =>
    candidatesFor(name, standing).some((candidate) => isOurs(name, candidate, [], grids)),
  );
  if (all.some(({ name }) => isOurTable(name)) || !signed.includes("Gaps")) return signed;
  return TABLE_NAMES.filter((name) => signed.includes(name) || candidatesFor(name, standing).length === 1);
}

/**
 * A table by its name; else the one table, or the one row of headers, that can be no other's and no person's own; of
 * several none. Where a table has the name, but not to be relied on, nothing but its own headers may be it.
 */
function findTable(name: TableName, standing: Standing, around: readonly { readonly name: string }[]): FoundTable {
  const { all, known, grids } = standing;
  const own = tableOf(known, name);
  if (own) {
    const layout = layoutOfTable(name, own);
    const grid = grids.find(({ sheet }) => sheet === own.sheet);
    return { layout, ...mendHeaderCells(own, layout, grid) };
  }
  const named = tableOf(all, name);
  const alike = candidatesFor(name, standing);
  const sure = named ? alike : alike.filter((candidate) => isOurs(name, candidate, around, grids));
  // Nothing but its own signs tells a table that came later, so that beside one with them another may be it as well.
  const ours = sure.length > 0 && TABLES[name].isLater ? alike : sure;
  const [found, ...more] = ours;
  if (more.length > 0) {
    return { steps: [], left: [{ kind: "several-alike", table: name, places: ours.map(({ called }) => called) }] };
  }
  if (!found) return { steps: [], left: leftOf(name, named, alike, standing) };
  const { called, isTable, layout } = found;
  const rename: RepairStep = { kind: "rename-table", table: name, from: called, sheet: layout.sheet };
  return { layout, steps: isTable ? [rename] : [], left: [] };
}

function candidatesFor(name: TableName, { all, known, lost }: Standing): readonly Candidate[] {
  const named = tableOf(all, name);
  const loose = lost.filter((layout) => layout.spec.name === name && (!named || isWhereabouts(layout, named)));
  const strangers = named
    ? []
    : known.filter((table) => !isNamedByUs(table) && recogniseHeaders(table.headers) === name);
  return [
    ...strangers.map((table) => ({ layout: layoutOfTable(name, table), called: table.name, isTable: true })),
    ...loose.map((layout) => ({ layout, called: placeOf(layout), isTable: false })),
  ];
}

const isOurs = (
  name: TableName,
  { layout, called, isTable }: Candidate,
  around: readonly { readonly name: string }[],
  grids: readonly SheetGrid[],
): boolean => wasOurs(name, { ...layout, name: isTable ? called : undefined }, around, grids);

/** What is to be said of a table that is not found, and of what only looks like it. */
function leftOf(
  name: TableName,
  named: SheetTable | undefined,
  alike: readonly Candidate[],
  { lost }: Standing,
): readonly Unrepaired[] {
  if (named && hasStrayHeaders(named)) {
    const cells = strayHeaders(named, TABLES[name]).map(({ cell, found, listed }) => ({ cell, found, listed }));
    const elsewhere = headersElsewhere(named, name, lost);
    return [{ kind: "headers-astray", table: name, sheet: named.sheet, cells, ...(elsewhere && { elsewhere }) }];
  }
  if (alike.length > 0) return notOurs(name, alike);
  const { isLater, isOptional } = TABLES[name];
  // Nothing is said of a table that a review may do without, and has not.
  return (isLater || isOptional) && !named ? [] : [{ kind: "no-headers", table: name }];
}

/** Tables and plain rows apart, since only the latter are to become tables first. */
const notOurs = (table: TableName, alike: readonly Candidate[]): readonly Unrepaired[] =>
  [true, false].flatMap((areTables): readonly Unrepaired[] => {
    const places = alike.filter(({ isTable }) => isTable === areTables).map(({ called }) => called);
    return places.length > 0 ? [{ kind: "not-ours", table, places, areTables }] : [];
  });

/** Where too few headers of a table stand on its sheet to be taken for its own, and what they would have to have. */
function headersElsewhere(table: SheetTable, name: TableName, lost: readonly TableLayout[]) {
  const found = lost.find(({ spec, sheet }) => spec.name === name && sheet === table.sheet);
  return found && { cell: cellOf(found.firstColumn, found.headerRow), missing: missingAmong(found.headers, table) };
}

/** Share of a table's own list that must stand among headers in another row for them to be its. */
const ENOUGH = 0.75;

/**
 * Whether headers are those of a table that has its name: they stand in its row, or most of its own list is among them,
 * whatever the columns, where rows were moved and headers changed besides.
 */
function isWhereabouts({ sheet, headerRow, headers }: TableLayout, table: SheetTable): boolean {
  if (sheet !== table.sheet) return false;
  const missing = missingAmong(headers, table);
  return headerRow === table.headerRow || missing.length <= table.headers.length * (1 - ENOUGH);
}

/** What a table's own list has, and a row of headers has not. */
function missingAmong(headers: readonly string[], table: SheetTable): readonly string[] {
  const there = new Set(headers.map(foldHeader));
  return table.headers.filter((header) => !there.has(foldHeader(header)));
}

/** A copy for reading has names that keep it apart from a review, whether alone or put into one. */
const isNamedByUs = ({ name }: SheetTable): boolean => isOurTable(name) || frozenTableOf(name) !== undefined;

/** Whether the cells of a table's headers contradict its list of columns: then they are what counts, and it is made anew. */
export function hasStrayHeaders(table: SheetTable): boolean {
  const spec = specNamed(table.name);
  return spec !== undefined && strayHeaders(table, spec).length > 0;
}
