import type { CellPlace } from "../result";
import type { Review } from "../review/review";
import type { RowPlace } from "../gap/row-place";
import { columnLetter } from "../review/sheet-table";

/** Adds the address on the sheet; a column that the workbook lacks stands at the table's first column. */
export function toCellPlace({ tables }: Pick<Review, "tables">, place: RowPlace, column: string): CellPlace {
  const letters = tables.find((found) => found.table === place.table)?.letters ?? {};
  const letter = letters[column] ?? Object.values(letters)[0] ?? columnLetter(1);
  return { table: place.table, sheet: place.sheet, row: place.row, column, cell: `${letter}${place.row}` };
}
