import { AMENDMENT_KIND_LABELS } from "../domain/amendment/amendment";
import type { NewAmendment } from "../domain/amendment/start-amendment";
import type { Language } from "../domain/language";
import { nextId } from "../domain/review/free-id";
import { amendmentsNamed } from "../domain/review/ids-named";
import type { Review } from "../domain/review/review";
import type { NewRow } from "./writing";
import { toNewRow } from "./sheet-cells";
import type { OurTable } from "./sheet-cells";

const FIRST_ID = "A-001";

/** A row of the final table to put below it, with a number of its own, in the review's language. */
export function toAmendmentRow(
  amendment: NewAmendment,
  table: OurTable,
  { amendments, details, rounds }: Review,
  taken: readonly string[] = [],
): NewRow & { readonly idHeader: string } {
  const id = nextId(FIRST_ID, [...amendments.map((row) => row.id), ...taken], amendmentsNamed({ rounds }));
  const values = { ...amendment, id, kind: labelOf(amendment.kind, details.language) };
  return { ...toNewRow(values, table), idHeader: table.found.headers["id"] ?? "" };
}

const labelOf = (kind: NewAmendment["kind"], language: Language): string =>
  kind === undefined ? "" : AMENDMENT_KIND_LABELS[kind][language];
