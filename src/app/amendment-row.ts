import { AMENDMENT_KIND_LABELS } from "../domain/amendment/amendment";
import type { NewAmendment } from "../domain/amendment/start-amendment";
import { freeId } from "../domain/review/free-id";
import type { Review } from "../domain/review/review";
import type { NewRow } from "./ports";
import type { OurTable } from "./sheet-cells";

const FIRST_ID = "A-001";

/** A row of the final table to put below it, with a number of its own, in the review's language. */
export function toAmendmentRow(
  amendment: NewAmendment,
  { sheetTable, found: { headers } }: OurTable,
  { amendments, details }: Review,
  taken: readonly string[] = [],
): NewRow & { readonly idHeader: string } {
  const ids = [...amendments.map(({ id }) => id), ...taken].filter((id) => id.trim() !== "");
  const id = freeId(ids.at(-1) ?? FIRST_ID, ids);
  const values = { ...amendment, id, kind: AMENDMENT_KIND_LABELS[amendment.kind][details.language] };
  const cells = Object.entries(values).flatMap(([column, value]) => {
    const header = headers[column];
    return header === undefined || value === "" ? [] : [[header, value] as const];
  });
  return { table: sheetTable.name, cells: Object.fromEntries(cells), idHeader: headers["id"] ?? "" };
}
