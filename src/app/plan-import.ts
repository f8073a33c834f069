import type { DraftProvision } from "../domain/draft/draft-provision";
import { idKey } from "../domain/gap/id-key";
import type { Provision } from "../domain/provision/provision";
import { fingerprintOf, fingerprintOfProvision } from "../domain/review/fingerprint";
import { CELL_LIMIT } from "../domain/text/cell-limit";
import type { NewRow } from "./writing";
import type { OurTable } from "./sheet-cells";

/** What importing a draft into a review comes to, by the ids of provisions. */
export interface ImportedDraft {
  readonly added: readonly string[];
  /** In the review already, and the same. */
  readonly same: readonly string[];
  /** In the review already with other words, which are left as they are. */
  readonly differing: readonly string[];
  /** In the review and not in the draft; they are left, since gaps may point to them. */
  readonly notInDraft: readonly string[];
  /** Longer than a cell can hold: they are not added. */
  readonly tooLong: readonly string[];
}

/** What is to be written for it. */
export interface ImportPlan extends ImportedDraft {
  readonly rows: readonly DraftProvision[];
}

/**
 * What importing a draft into a review would do, in whatever way it is written. Rows that are there already stay as
 * they are, whatever the draft says.
 */
export function planImport(provisions: readonly DraftProvision[], there: readonly Provision[]): ImportPlan {
  const known = new Map(there.map((provision) => [idKey(provision.id), provision]));
  const missing = provisions.filter(({ id }) => !known.has(idKey(id)));
  const rows = missing.filter((one) => !isTooLong(one));
  const found = provisions.flatMap((provision) => {
    const row = known.get(idKey(provision.id));
    return row ? [{ id: row.id, isSame: isSame(provision, row) }] : [];
  });
  const ofDraft = new Set(provisions.map(({ id }) => idKey(id)));
  return {
    rows,
    added: rows.map(({ id }) => id),
    same: found.filter(({ isSame: same }) => same).map(({ id }) => id),
    differing: found.filter(({ isSame: same }) => !same).map(({ id }) => id),
    notInDraft: there.filter(({ id }) => id !== "" && !ofDraft.has(idKey(id))).map(({ id }) => id),
    tooLong: missing.filter(isTooLong).map(({ id }) => id),
  };
}

const isTooLong = ({ text, heading }: DraftProvision): boolean => Math.max(text.length, heading.length) > CELL_LIMIT;

/** How a provision is cited may be worded in many ways; its heading and its text are the draft's. */
const isSame = (provision: DraftProvision, row: Provision): boolean =>
  fingerprintOf([provision.heading, provision.text]) === fingerprintOf([row.heading, row.text]);

/** No id is left for the workbook to choose: a provision goes by its number, and it was looked for. */
export function toProvisionRow(
  { id, citation, heading, text }: DraftProvision,
  { sheetTable, found }: OurTable,
): NewRow {
  const said = { id, citation, heading, text, fingerprint: fingerprintOfProvision({ citation, heading, text }) };
  const cells = Object.entries(said).flatMap(([column, value]) => {
    const header = found.headers[column];
    return header === undefined || value === "" ? [] : [[header, value] as const];
  });
  return { table: sheetTable.name, cells: Object.fromEntries(cells) };
}
