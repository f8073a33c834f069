import type { Language } from "../domain/language";
import type { HeaderStep } from "../domain/review/repair-step";
import { columnLetter } from "../domain/review/sheet-table";
import { columnOf } from "../domain/review/tables";
import type { TableName } from "../domain/review/tables";
import type { OurTable } from "./sheet-cells";

export type AddColumn = Extract<HeaderStep, { readonly kind: "add-column" }>;

/** What puts columns that a table has not got to its right, one beside the other; none for those that it has. */
export const columnsToAdd = (
  { sheetTable, found }: OurTable,
  table: TableName,
  keys: readonly string[],
  language: Language,
): readonly AddColumn[] =>
  keys
    .filter((key) => found.headers[key] === undefined)
    .map((column, at) => {
      const letter = columnLetter(sheetTable.firstColumn + sheetTable.headers.length + at);
      const header = columnOf(table, column)?.header[language] ?? column;
      return { kind: "add-column", table, column, sheet: found.sheet, cell: `${letter}${found.headerRow}`, header };
    });
