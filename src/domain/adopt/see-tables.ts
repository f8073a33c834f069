import { columnLetter } from "../review/sheet-table";
import { DELIVERABLE_COLUMNS } from "../review/tables";
import type { AdoptionChoice, ChoiceFault, TableSeen } from "./adoption";
import type { ColumnPlaces } from "./column-groups";
import { guessPlaces } from "./guess-places";
import { findHeader, headerAt, toldBy, withoutHeader } from "./find-header";
import type { TableHeader } from "./find-header";
import { certainPlaces, headerAbove, isOwn, readsAsText, textsOf } from "./headers-above";
import { isFilled } from "./source-table";
import type { SourceTable } from "./source-table";

/** A table with its headers, and which of them are the three columns where that is certain. */
export interface SeenTable {
  readonly table: SourceTable;
  readonly header: TableHeader;
  readonly places: ColumnPlaces | undefined;
  /** Why what the person said of it can't be. */
  readonly fault?: ChoiceFault;
  /** What was taken as its headers may as well be a gap. */
  readonly mayBeGap?: true;
}

/**
 * The tables that were asked for, or all that hold anything, as far as their headers and the person tell. One that the
 * person spoke of, and that has no headers of its own, goes on with those of the one before, where it has their columns.
 */
export function seeTables(tables: readonly SourceTable[], choice: AdoptionChoice): readonly SeenTable[] {
  const asked = tables.filter(({ number, cells }) =>
    choice.tables ? choice.tables.includes(number) : cells.some(isFilled),
  );
  const isSpokenOf = choice.tables !== undefined || choice.headerRow !== undefined;
  const seen: SeenTable[] = [];
  for (const table of asked) {
    const before = seen.at(-1);
    seen.push(isSpokenOf && before ? seeBehind(table, choice, before) : seeTable(table, choice));
  }
  return seen;
}

/** The row of headers that the person gave is that of the first table, and of others that have headers there too. */
function seeBehind(table: SourceTable, choice: AdoptionChoice, before: SeenTable): SeenTable {
  const given = choice.headerRow === undefined ? undefined : givenHeader(table, choice.headerRow);
  const own = [given, findHeader(table)].find((header) => header && header.row >= 0 && isOwn(header, before.header));
  if (own) return seeTable(table, choice, own);
  const { places } = before;
  const header = places && headerAbove(table, before);
  if (places && header) return { table, header, places };
  const here = seeTable(table, choice);
  return given && given.row >= 0 && toldBy(given) === 0 ? { ...here, mayBeGap: true } : here;
}

function seeTable(
  table: SourceTable,
  { headerRow, columns }: AdoptionChoice,
  found = headerRow === undefined ? findHeader(table) : givenHeader(table, headerRow),
): SeenTable {
  const header = found ?? findHeader(table) ?? headerAt(table, firstFilledRow(table));
  const chosen = columns ? placesIn(header, columns) : certainPlaces(header);
  const fault = found ? faultIn(header, columns) : headerFault(headerRow, columns);
  const places = found && !fault ? chosen : undefined;
  const areTexts = header.row >= 0 && places && textsOf(header, places).some(readsAsText);
  return { table, header, places, ...(fault && { fault }), ...(areTexts && { mayBeGap: true }) };
}

/** Why the headers can't be where the person said, or nobody said it. */
function headerFault(row: number | undefined, columns: AdoptionChoice["columns"]): ChoiceFault | undefined {
  if (row !== undefined) return { kind: "no-row", row };
  return columns && { kind: "header-untold" };
}

function givenHeader(table: SourceTable, row: number): TableHeader | undefined {
  if (row === 0) return withoutHeader(table);
  const header = row >= table.firstRow ? headerAt(table, row - table.firstRow) : undefined;
  return header && header.cells.length > 0 ? header : undefined;
}

/** Titles aside: the first row of two cells at least. */
function firstFilledRow({ cells }: SourceTable): number {
  const filled = cells.filter(isFilled);
  const row = filled.find((cell) => filled.some((other) => other !== cell && other.row === cell.row))?.row;
  return row ?? filled[0]?.row ?? 0;
}

type ChosenLabels = NonNullable<AdoptionChoice["columns"]>;

/** Where the columns stand that were named; -1 for one that is not there. */
const placesIn = ({ cells }: TableHeader, columns: ChosenLabels): ColumnPlaces => {
  const placeOf = (label: string): number =>
    cells.findIndex((cell, at) => {
      const place = String(at + 1);
      // Columns of a document have numbers only; letters count them as well.
      const letter = cell.label === place ? columnLetter(at + 1) : cell.label;
      return letter === label.toUpperCase() || place === label;
    });
  return {
    issue: columns.issue.map(placeOf),
    solution: columns.solution.map(placeOf),
    sources: columns.sources.map(placeOf),
  };
};

function faultIn(header: TableHeader, columns: ChosenLabels | undefined): ChoiceFault | undefined {
  if (!columns) return undefined;
  const labels = DELIVERABLE_COLUMNS.flatMap((column) => columns[column]);
  const named = placesIn(header, columns);
  const places = DELIVERABLE_COLUMNS.flatMap((column) => named[column]);
  const missing = labels[places.indexOf(-1)];
  if (missing !== undefined) return { kind: "no-column", label: missing };
  const twice = labels.find((_, at) => places.indexOf(places[at] ?? -1) < at);
  return twice === undefined ? undefined : { kind: "column-twice", label: twice };
}

/** What a person is shown of a table to choose from. */
export const toTableSeen = ({ table, header, fault }: SeenTable): TableSeen => ({
  table: table.number,
  ...(table.sheet !== undefined && { sheet: table.sheet }),
  headerRow: header.row < 0 ? 0 : table.firstRow + header.row,
  isHeader: toldBy(header) > 0 && !textsOf(header, header.telling).some(readsAsText),
  headers: header.cells,
  telling: header.telling,
  guess: guessPlaces(table, header),
  ...(fault && { fault }),
});
