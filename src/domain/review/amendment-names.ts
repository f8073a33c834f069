import type { Amendment } from "../amendment/amendment";
import type { Review } from "./review";

/** What amendments are called where they are named to a person: by their numbers, else by the cell that lacks one. */
export const amendmentNames = (
  { tables }: Pick<Review, "tables">,
  amendments: readonly Pick<Amendment, "id" | "place">[],
): readonly string[] => {
  const column = tables.find(({ table }) => table === "Amendments")?.letters["id"] ?? "A";
  return amendments.map(({ id, place: { sheet, row } }) => (id === "" ? `${sheet}!${column}${row}` : id));
};
