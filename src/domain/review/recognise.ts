import type { Language } from "../language";
import { LANGUAGES } from "../language";
import { fold } from "../text/fold";
import { foldHeader, namesOf } from "./headers";
import { DETAIL_LABELS, TABLES, TABLE_NAMES } from "./tables";
import type { ColumnSpec, TableName, TableSpec } from "./tables";

/** Share of a table's columns that must be there for a row of headers to be its. */
const ENOUGH = 0.5;
/** The same where one of the columns that a table needs goes by another header. */
const ENOUGH_BUT_ONE = 0.6;

/** Where each column of a table stands among headers, by key; the first of two of one name. */
export function columnsAmong(headers: readonly string[], spec: TableSpec): Readonly<Record<string, number>> {
  const folded = headers.map(foldHeader);
  return Object.fromEntries(
    spec.columns.flatMap((column) => {
      const names = namesOf(column);
      const at = folded.findIndex((header) => names.includes(header));
      return at < 0 ? [] : [[column.key, at] as const];
    }),
  );
}

/** Which of our tables a row of headers is of; undefined when it is none, or might be two. */
export const recogniseHeaders = (headers: readonly string[]): TableName | undefined => recognise(headers)?.name;

/** The same with how many of the table's columns are among the headers. */
export function recognise(
  headers: readonly string[],
): { readonly name: TableName; readonly columns: number } | undefined {
  const scores = TABLE_NAMES.map((name) => ({ name, columns: scoreOf(headers, TABLES[name]) }));
  const best = Math.max(...scores.map(({ columns }) => columns));
  const found = scores.filter(({ columns }) => columns === best);
  return best > 0 && found.length === 1 ? found[0] : undefined;
}

/** Number of columns found; 0 when they are too few to be sure. */
function scoreOf(headers: readonly string[], spec: TableSpec): number {
  const at = columnsAmong(headers, spec);
  const found = Object.keys(at).length;
  const missing = spec.columns.filter(({ key, required }) => required && at[key] === undefined).length;
  const share = found / spec.columns.length;
  const enough = missing === 0 ? share >= ENOUGH : missing === 1 && found >= 3 && share >= ENOUGH_BUT_ONE;
  return enough || holdsNearlyAll(headers, spec) ? found : 0;
}

/** Share of the columns every workbook has that nothing but the table itself would have. */
const NEARLY_ALL = 0.75;

/** Whether a row of headers can be of nothing but the table: nearly all that even the oldest workbook has is there. */
export function holdsNearlyAll(headers: readonly string[], { columns }: TableSpec): boolean {
  const folded = headers.map(foldHeader);
  const isThere = (column: ColumnSpec): boolean => namesOf(column).some((name) => folded.includes(name));
  const first = columns.filter(({ isLater, formula }) => !isLater && !formula);
  return (
    columns.every((column) => !column.required || isThere(column)) &&
    first.filter(isThere).length >= first.length * NEARLY_ALL
  );
}

/** The language most headers are in. */
export function languageAmong(headers: readonly string[], spec: TableSpec): Language {
  const folded = new Set(headers.map(foldHeader));
  const found = LANGUAGES.map(
    (language) => spec.columns.filter(({ header }) => folded.has(foldHeader(header[language]))).length,
  );
  return LANGUAGES[found.indexOf(Math.max(...found))] ?? "en";
}

const DETAILS = new Set(Object.values(DETAIL_LABELS).flatMap((label) => Object.values(label).map(fold)));

/** Whether a text is the label of a detail on the sheet Review: two plain headers alone would not tell that table. */
export const isDetailLabel = (text: string): boolean => DETAILS.has(fold(text));
