import type { Language } from "../../../domain/language";
import { columnOf } from "../../../domain/review/tables";
import type { TableName } from "../../../domain/review/tables";

/** How formulas of a workbook in one language name the columns of its tables. */
export interface TableReferences {
  /** All cells of a column: `Gaps[Status]`. */
  readonly column: (table: TableName, key: string) => string;
  /** The cell of a column in the formula's own row. */
  readonly thisRow: (table: TableName, key: string) => string;
}

export const tableReferences = (language: Language): TableReferences => ({
  column: (table, key) => `${table}[${specifier(table, key, language)}]`,
  thisRow: (table, key) => `${table}[[#This Row],[${specifier(table, key, language)}]]`,
});

export function headerOf(table: TableName, key: string, language: Language): string {
  const found = columnOf(table, key);
  if (!found) throw new Error(`The table ${table} has no column ${key}`);
  return found.header[language];
}

/** Brackets, # and the apostrophe mean something inside of a structured reference, so an apostrophe goes before them. */
const specifier = (table: TableName, key: string, language: Language): string =>
  headerOf(table, key, language).replace(/['#[\]]/gu, "'$&");

/** A text as a formula holds it. */
export const formulaText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
