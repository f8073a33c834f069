import type { Language } from "../language";
import type { TableFound } from "./review";
import { columnOf } from "./tables";
import type { TableName } from "./tables";

/** How formulas of a workbook name the columns of its tables. */
export interface TableReferences {
  /** All cells of a column: `Gaps[Status]`. */
  readonly column: (table: TableName, key: string) => string;
  /** The cell of a column in the formula's own row. */
  readonly thisRow: (table: TableName, key: string) => string;
}

/** In a new workbook, whose headers are those of its language. */
export const tableReferences = (language: Language): TableReferences =>
  toReferences((table, key) => headerOf(table, key, language));

/** In a workbook that there is, by the headers that it has. */
export const referencesAmong = (tables: readonly TableFound[], language: Language): TableReferences =>
  referencesByHeader((name, key) => tables.find(({ table }) => table === name)?.headers[key], language);

/** By the headers that columns have; those of a new workbook for columns without one. */
export const referencesByHeader = (
  headerIn: (table: TableName, key: string) => string | undefined,
  language: Language,
): TableReferences => toReferences((table, key) => headerIn(table, key) ?? headerOf(table, key, language));

const toReferences = (headerIn: (table: TableName, key: string) => string): TableReferences => ({
  column: (table, key) => `${table}[${escaped(headerIn(table, key))}]`,
  thisRow: (table, key) => `${table}[[#This Row],[${escaped(headerIn(table, key))}]]`,
});

/**
 * The header of a column in a new workbook.
 *
 * @throws Error when the table has no such column
 */
export function headerOf(table: TableName, key: string, language: Language): string {
  const found = columnOf(table, key);
  if (!found) throw new Error(`The table ${table} has no column ${key}`);
  return found.header[language];
}

/** Brackets, # and the apostrophe mean something inside of a structured reference, so an apostrophe goes before them. */
const escaped = (header: string): string => header.replace(/['#[\]]/gu, "'$&");

/** A text as a formula holds it. */
export const formulaText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
