import type { Review } from "../review/review";
import type { RowPlace } from "../gap/row-place";
import { TABLES } from "../review/tables";
import type { TableName } from "../review/tables";

/** Whether the workbook has a table with a column, whatever its cells hold. */
export const hasColumn = (review: Review, table: TableName, column: string): boolean =>
  review.tables.some((found) => found.table === table && found.letters[column] !== undefined);

/** The header row of a table, for what no row can be blamed for; that of Gaps where the workbook lacks the table. */
export function headerPlace(review: Review, table: TableName): RowPlace {
  const found =
    review.tables.find((candidate) => candidate.table === table) ??
    review.tables.find((candidate) => candidate.table === "Gaps");
  return found
    ? { table: found.table, sheet: found.sheet, row: found.headerRow }
    : { table, sheet: TABLES[table].sheet[review.details.language], row: 1 };
}
