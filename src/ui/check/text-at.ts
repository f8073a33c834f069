import type { CellPlace } from "../../domain/result";
import type { Review } from "../../domain/review/review";

/** The text of a cell of the gaps or the amendments; undefined for any other, and for a row or column that is not there. */
export function textAt(
  review: Review,
  { table, row, column }: Pick<CellPlace, "table" | "row" | "column">,
): string | undefined {
  const rows = table === "Gaps" ? review.gaps : table === "Amendments" ? review.amendments : [];
  const cells: object | undefined = rows.find(({ place }) => place.row === row);
  const value: unknown = cells && Object.entries(cells).find(([key]) => key === column)?.[1];
  return typeof value === "string" ? value : undefined;
}
