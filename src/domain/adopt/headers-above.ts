import { foldHeader } from "../review/headers";
import { DELIVERABLE_COLUMNS } from "../review/tables";
import type { ColumnPlaces } from "./column-groups";
import { isWidthOf, withoutHeader } from "./find-header";
import type { TableHeader } from "./find-header";
import type { SourceTable } from "./source-table";

interface WithHeader {
  readonly table: SourceTable;
  readonly header: TableHeader;
}

/**
 * The headers of the table before, over the columns of a table that goes on with it; undefined where these are others.
 * They are the same where both tables are as wide and begin alike, be a cell of the first row empty or merged, or where
 * the first row has as many cells as there are headers.
 */
export function headerAbove(table: SourceTable, before: WithHeader): TableHeader | undefined {
  const { cells: above, row, isOfTableBefore } = before.header;
  const own = withoutHeader(table);
  const isAsWide = isWidthOf(table, before.table);
  if (!isAsWide && own.cells.length !== above.length) return undefined;
  const cells = isAsWide ? above : own.cells.map((cell, at) => ({ ...cell, text: above[at]?.text ?? "" }));
  return { ...own, cells, ...((row >= 0 || isOfTableBefore) && { isOfTableBefore: true }) };
}

/** Whether a row of a later table is headers: those above again, wholly or in part, or names of the three columns. */
export function isOwn(header: TableHeader, above: TableHeader): boolean {
  if (above.row >= 0 || above.isOfTableBefore) {
    const known = new Set(above.cells.map(({ text }) => foldHeader(text)));
    const told = DELIVERABLE_COLUMNS.flatMap((column) => header.telling[column]);
    const isKnown = (at: number): boolean => known.has(foldHeader(header.cells[at]?.text ?? ""));
    if (header.cells.every((_, at) => isKnown(at)) || told.some(isKnown)) return true;
  }
  const places = certainPlaces(header);
  return places !== undefined && !textsOf(header, places).some(readsAsText);
}

/** Where the three columns are, as far as the words of the headers tell it for certain. */
export function certainPlaces({ telling }: TableHeader): ColumnPlaces | undefined {
  const areCertain = DELIVERABLE_COLUMNS.every((column) => telling[column].length === 1);
  return areCertain ? telling : undefined;
}

/** What stands over the three columns. */
export const textsOf = ({ cells }: TableHeader, places: ColumnPlaces): readonly string[] =>
  DELIVERABLE_COLUMNS.flatMap((column) => places[column].map((at) => cells[at]?.text ?? ""));

const NUMBERED = /^\P{L}*\d+[.)]?\s+/u;
const IN_BRACKETS = /\([^()]*\)/gu;
/** A full stop behind a longer word, a sentence behind another, something said behind a colon, or a number. */
const TEXT = /\p{L}{5,}[.!?\u2026;]$|[.!?\u2026]\s+\p{Lu}|[:;]\s*\p{L}|\d/u;

/** Whether a header says something of its own, as a cell below it does, where a name is expected. */
export const readsAsText = (header: string): boolean =>
  TEXT.test(header.replace(NUMBERED, "").replaceAll(IN_BRACKETS, "").trim());
