import type { Language } from "../domain/language";
import { UnusableInput } from "../domain/result";
import type { HeaderStep } from "../domain/review/repair-step";
import { textAt } from "../domain/review/repair/grid-cells";
import { columnLetter } from "../domain/review/sheet-table";
import { columnOf } from "../domain/review/tables";
import type { TableName } from "../domain/review/tables";
import type { ReviewWorkbook } from "./ports";
import type { OurTable } from "./sheet-cells";
import { IMPORT_WORDS } from "./words/import-words";

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

/**
 * The same for a workbook in which nothing is asked of a person, so that there has to be room for them.
 *
 * @throws UnusableInput when something stands to the right of the table, its headers and the row below it included
 */
export async function planColumns(
  workbook: Pick<ReviewWorkbook, "readSheets">,
  table: OurTable,
  keys: readonly string[],
  language: Language,
): Promise<readonly AddColumn[]> {
  const name = table.found.table as TableName;
  const steps = columnsToAdd(table, name, keys, language);
  if (steps.length === 0) return steps;
  const { value: grids } = await workbook.readSheets();
  const grid = grids.find(({ sheet }) => sheet === table.found.sheet);
  const { headerRow, firstColumn, headers, reach, rows } = table.sheetTable;
  const last = Math.max(headerRow + 1, reach?.lastRow ?? rows.at(-1)?.row ?? 0);
  const isTaken = (column: number): boolean => {
    for (let row = headerRow; row <= last; row++) if (grid && textAt(grid, row, column).trim() !== "") return true;
    return false;
  };
  const taken = steps.find((_, at) => isTaken(firstColumn + headers.length + at));
  if (taken) throw new UnusableInput(IMPORT_WORDS.columnNeeded(taken.header, name));
  return steps;
}
