import { columnsAmong } from "../review/recognise";
import { columnLetter } from "../review/sheet-table";
import { DELIVERABLE_COLUMNS, TABLES } from "../review/tables";
import type { TableHeader } from "./find-header";
import { isFilled } from "./source-table";
import type { SourceCell, SourceTable } from "./source-table";
import { provisionColumn } from "./provision-column";
import type { DeliverableColumn } from "./recognise-columns";

/** Columns of a table that become one column of the review: of ours by its key, or one of their own. */
export interface ColumnGroup {
  /** Key of a column of the table Gaps; undefined for one of their own. */
  readonly ours?: string;
  readonly header: string;
  /** Its header tells that its cells name provisions; those that do become ours. */
  readonly namesProvisions?: true;
  /** Columns of the table, from 0, both ends included. */
  readonly first: number;
  readonly last: number;
}

/** Places among the headers of each of the three columns. */
export type ColumnPlaces = Readonly<Record<DeliverableColumn, readonly number[]>>;

/** Of the working part, what another table may well have under our own header. */
const WORKING = ["id", "headline", "provisions", "aspects", "priority", "status"];

/** What each column of a table becomes, from left to right. Columns without a header are there where they are filled. */
export function columnGroups(table: SourceTable, header: TableHeader, places: ColumnPlaces): readonly ColumnGroup[] {
  const among = columnsAmong(
    header.cells.map(({ text }) => text),
    TABLES.Gaps,
  );
  const keys = new Map<number, string>();
  for (const key of WORKING) if (among[key] !== undefined) keys.set(among[key], key);
  for (const key of DELIVERABLE_COLUMNS) for (const at of places[key]) keys.set(at, key);
  const told = among["provisions"] === undefined ? provisionColumn(header.cells.map(({ text }) => text)) : undefined;
  const named = header.cells.map(({ text, first, last }, at): ColumnGroup => {
    const ours = keys.get(at);
    if (ours !== undefined) return { header: text, first, last, ours };
    return { header: text, first, last, ...(at === told && { namesProvisions: true as const }) };
  });
  const isCovered = (column: number): boolean => named.some(({ first, last }) => column >= first && column <= last);
  const bare = new Set(
    table.cells.filter((cell) => cell.row >= header.end && isFilled(cell)).map(({ column }) => column),
  );
  const unnamed = [...bare]
    .filter((column) => !isCovered(column))
    .map((column): ColumnGroup => ({ header: bareName(table, column), first: column, last: column }));
  return [...named, ...unnamed].sort((a, b) => a.first - b.first);
}

const bareName = ({ sheet, firstColumn }: SourceTable, column: number): string =>
  sheet === undefined ? String(column + 1) : columnLetter(firstColumn + column);

/** The group that a cell's text goes to: the one that its first column belongs to. */
export const groupOf = (groups: readonly ColumnGroup[], { column }: SourceCell): ColumnGroup | undefined =>
  groups.find(({ first, last }) => column >= first && column <= last);

export const isDeliverable = ({ ours }: ColumnGroup): boolean => DELIVERABLE_COLUMNS.some((column) => column === ours);
