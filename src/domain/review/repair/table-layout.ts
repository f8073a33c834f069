import type { Language } from "../../language";
import type { SheetTable } from "../sheet-table";
import { columnLetter } from "../sheet-table";
import { TABLES } from "../tables";
import type { TableName, TableSpec } from "../tables";
import { columnsAmong, languageAmong } from "../recognise";

/** One of our tables where it stands, or is to stand once it is repaired. */
export interface TableLayout {
  readonly spec: TableSpec;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  /** Of its data. */
  readonly lastRow: number;
  /** Right below stands its row of totals. */
  readonly hasTotals?: true;
  readonly headers: readonly string[];
  readonly language: Language;
  /** Key of a column to its place among the headers, from 0. */
  readonly at: Readonly<Record<string, number>>;
}

/** A table of ours by where it stands and what its headers are. */
export function layoutOf(
  name: TableName,
  place: Pick<TableLayout, "sheet" | "headerRow" | "firstColumn" | "lastRow" | "hasTotals" | "headers">,
): TableLayout {
  const spec = TABLES[name];
  const { headers } = place;
  return { ...place, spec, language: languageAmong(headers, spec), at: columnsAmong(headers, spec) };
}

/** A table of the workbook as one of ours; it reaches at least as far as its last row that holds anything. */
export const layoutOfTable = (name: TableName, table: SheetTable): TableLayout =>
  layoutOf(name, { ...table, lastRow: Math.max(table.headerRow + 1, ...table.rows.map(({ row }) => row)) });

export const withHeaders = (layout: TableLayout, headers: readonly string[]): TableLayout => ({
  ...layout,
  headers,
  at: columnsAmong(headers, layout.spec),
});

export const lastColumnOf = ({ firstColumn, headers }: TableLayout): number => firstColumn + headers.length - 1;

/** `"A3:J42"` */
export const rangeOf = (layout: TableLayout): string =>
  `${cellOf(layout.firstColumn, layout.headerRow)}:${cellOf(lastColumnOf(layout), layout.lastRow)}`;

export const cellOf = (column: number, row: number): string => `${columnLetter(column)}${row}`;
