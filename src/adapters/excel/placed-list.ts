import type { SheetList } from "../../app/ports";
import { columnLetter } from "../../domain/review/sheet-table";

/** The sheet of a list and its table, there or not after the next sync. */
export function loadList({ workbook }: Excel.RequestContext, list: SheetList) {
  const sheet = workbook.worksheets.getItemOrNullObject(list.sheet);
  const table = workbook.tables.getItemOrNullObject(list.table);
  sheet.load("id");
  table.load("id");
  return { sheet, table };
}

/** So many rows of the sheet of a list. */
export const rangeOf = ({ columns }: Pick<SheetList, "columns">, row: number, rows: number): string =>
  `A${row}:${columnLetter(columns.length)}${row + rows - 1}`;
