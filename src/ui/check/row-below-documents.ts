import type { Review } from "../../domain/review/review";

/** The row of the sheet Documents in which another document would be listed. */
export function rowBelowDocuments({ documents, tables }: Pick<Review, "documents" | "tables">): number {
  const { headerRow = 1 } = tables.find(({ table }) => table === "Documents") ?? {};
  return Math.max(headerRow, ...documents.map(({ place }) => place.row)) + 1;
}
