import type { Language } from "../domain/language";
import type { HeaderStep } from "../domain/review/repair-step";
import { textAt } from "../domain/review/repair/grid-cells";
import type { SheetGrid } from "../domain/review/sheet-grid";
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

/** Whether so many columns to the right of a table are empty beside it, its headers and the row below it included. */
export function hasRoomBeside({ sheetTable }: OurTable, count: number, grid: SheetGrid | undefined): boolean {
  if (!grid) return true;
  const { headerRow, firstColumn, headers, rows } = sheetTable;
  const last = Math.max(headerRow + 1, ...rows.map(({ row }) => row));
  for (let row = headerRow; row <= last; row++)
    for (let at = 0; at < count; at++) {
      if (textAt(grid, row, firstColumn + headers.length + at).trim() !== "") return false;
    }
  return true;
}
