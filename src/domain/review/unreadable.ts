import { foldHeader, namesOf } from "./headers";
import { tableOf } from "./sheet-table";
import type { SheetTable } from "./sheet-table";
import { TABLES, TABLE_NAMES } from "./tables";
import type { ColumnSpec, TableName } from "./tables";

/** Something that can't be read any more, so that a check, the coverage and the brief would be wrong without a word. */
export type Unreadable =
  /** A table that was there before. */
  | { readonly kind: "table-gone"; readonly table: TableName }
  /** A column, by its key, that is missing from a table. */
  | { readonly kind: "column-missing"; readonly table: TableName; readonly sheet: string; readonly column: string }
  /** A column that stands in a table more than once. */
  | { readonly kind: "column-twice"; readonly table: TableName; readonly sheet: string; readonly column: string };

/** A table without which nothing can be read of a review. Data, so that only who tells a person needs the words. */
export class UnreadableTable extends Error {
  override readonly name = "UnreadableTable";

  constructor(
    readonly unreadable: Unreadable,
    /** Of the table's columns, as they stand there. */
    readonly headers: readonly string[] = [],
  ) {
    super(Object.values(unreadable).join(" "));
  }
}

/** What was read of a workbook before: names of tables, and of columns that not every workbook has. */
export type KnownStructure = ReadonlySet<string>;

/**
 * What of a workbook can't be relied upon, in the order of the tables.
 *
 * A column counts that its table needs; a table, and a column that older workbooks lack, only where it was there
 * before, since a person may well do without it.
 */
export const unreadableIn = (tables: readonly SheetTable[], known: KnownStructure): readonly Unreadable[] =>
  TABLE_NAMES.flatMap((name): readonly Unreadable[] => {
    const spec = TABLES[name];
    const table = tableOf(tables, name);
    if (!table) return known.has(name) ? [{ kind: "table-gone", table: name }] : [];
    const headers = table.headers.map(foldHeader);
    return spec.columns.flatMap((column): readonly Unreadable[] => {
      const times = timesIn(headers, column);
      const place = { table: name, sheet: table.sheet, column: column.key };
      if (times > 1) return [{ kind: "column-twice", ...place }];
      const isLost = times === 0 && isNeeded(column) && (!column.isLater || known.has(partName(name, column)));
      return isLost ? [{ kind: "column-missing", ...place }] : [];
    });
  });

/** What is known of a workbook that was read. */
export const structureOf = (tables: readonly SheetTable[]): KnownStructure =>
  new Set(
    TABLE_NAMES.flatMap((name) => {
      const headers = tableOf(tables, name)?.headers.map(foldHeader);
      if (!headers) return [];
      const later = TABLES[name].columns.filter((column) => column.isLater && timesIn(headers, column) > 0);
      return [...(TABLES[name].needed ? [name] : []), ...later.map((column) => partName(name, column))];
    }),
  );

const timesIn = (headers: readonly string[], column: ColumnSpec): number =>
  headers.filter((header) => namesOf(column).includes(header)).length;

const isNeeded = ({ required, needed }: ColumnSpec): boolean => required === true || needed === true;

const partName = (table: TableName, { key }: ColumnSpec): string => `${table}.${key}`;
