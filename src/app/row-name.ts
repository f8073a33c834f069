import type { CellEdit } from "./writing";

/** A row is known by a whole text where it has no number of its own. */
const LONGEST_ID = 60;

/** What a row is called to a person: its number in the review, or its place on the sheet where it has none. */
export function rowNameOf({ row, rowId }: Pick<CellEdit, "row" | "rowId">): string | number {
  const id = rowId?.id.trim() ?? "";
  return id === "" || id.length > LONGEST_ID ? row : id;
}
