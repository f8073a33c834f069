import type { Language } from "../domain/language";
import type { HeaderStep } from "../domain/review/repair-step";
import { textAt } from "../domain/review/repair/grid-cells";
import type { SheetGrid } from "../domain/review/sheet-grid";
import { columnLetter } from "../domain/review/sheet-table";
import { columnOf } from "../domain/review/tables";
import type { TableName } from "../domain/review/tables";
import type { OurTable } from "./sheet-cells";

type AddColumn = Extract<HeaderStep, { readonly kind: "add-column" }>;

/** Columns that a table lacks, each to be put to its right, in the language given. */
export const columnSteps = (
  { sheetTable, found }: OurTable,
  keys: readonly string[],
  language: Language,
): readonly AddColumn[] =>
  keys.map((column, at) => ({
    kind: "add-column",
    table: found.table as TableName,
    column,
    sheet: found.sheet,
    cell: `${columnLetter(sheetTable.firstColumn + sheetTable.headers.length + at)}${found.headerRow}`,
    header: columnOf(found.table as TableName, column)?.header[language] ?? column,
  }));

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
