import { idKey } from "../domain/gap/id-key";
import type { DraftProvision } from "../domain/draft/draft-provision";
import type { Provision } from "../domain/provision/provision";
import { ok, UnusableInput } from "../domain/result";
import type { Result } from "../domain/result";
import { fingerprintOf } from "../domain/review/fingerprint";
import type { ToldRemark } from "../domain/review/remark-words";
import { isOurTable } from "../domain/review/tables";
import { CELL_LIMIT } from "../domain/rules/text-not-cut";
import { openReview } from "./open-review";
import type { NewRow, ReviewWorkbook } from "./ports";
import { ourTable } from "./sheet-cells";
import type { OurTable } from "./sheet-cells";

/** What importing a draft into a review came to, by the ids of provisions. */
export interface ImportedDraft {
  readonly added: readonly string[];
  /** In the review already, and the same. */
  readonly same: readonly string[];
  /** In the review already with other words, which were left as they are. */
  readonly differing: readonly string[];
  /** In the review and not in the draft; they were left, since gaps may point to them. */
  readonly notInDraft: readonly string[];
  /** Longer than a cell can hold: they were not added. */
  readonly tooLong: readonly string[];
}

/**
 * Add the provisions of a draft to those of a review, in the workbook's cells; its file is for the caller to save. Rows
 * that are there already stay as they are, whatever the draft says.
 *
 * @throws UnusableInput when the workbook holds no review, or no sheet for provisions
 */
export async function importDraft(
  workbook: ReviewWorkbook,
  provisions: readonly DraftProvision[],
): Promise<Result<ImportedDraft, ToldRemark>> {
  const { value: review, messages } = await openReview(workbook);
  const { value: tables } = await workbook.readTables(isOurTable);
  const table = ourTable(tables, review, "Provisions");
  if (!table) throw noProvisionsTable();
  const known = new Map(review.provisions.map((provision) => [idKey(provision.id), provision]));
  const missing = provisions.filter(({ id }) => !known.has(idKey(id)));
  const added = missing.filter((one) => !isTooLong(one));
  const found = provisions.flatMap((provision) => {
    const row = known.get(idKey(provision.id));
    return row ? [{ id: row.id, isSame: isSame(provision, row) }] : [];
  });
  const ofDraft = new Set(provisions.map(({ id }) => idKey(id)));
  await workbook.write(
    [],
    added.map((one) => toRow(one, table)),
  );
  return ok(
    {
      added: added.map(({ id }) => id),
      same: found.filter(({ isSame: same }) => same).map(({ id }) => id),
      differing: found.filter(({ isSame: same }) => !same).map(({ id }) => id),
      notInDraft: review.provisions.filter(({ id }) => id !== "" && !ofDraft.has(idKey(id))).map(({ id }) => id),
      tooLong: missing.filter(isTooLong).map(({ id }) => id),
    },
    messages,
  );
}

const isTooLong = ({ text, heading }: DraftProvision): boolean => Math.max(text.length, heading.length) > CELL_LIMIT;

/** How a provision is cited may be worded in many ways; its heading and its text are the draft's. */
const isSame = (provision: DraftProvision, row: Provision): boolean =>
  fingerprintOf([provision.heading, provision.text]) === fingerprintOf([row.heading, row.text]);

/** No id is left for the workbook to choose: a provision goes by its number, and it was looked for. */
function toRow({ id, citation, heading, text }: DraftProvision, { sheetTable, found }: OurTable): NewRow {
  const said = { id, citation, heading, text, fingerprint: fingerprintOf([citation, heading, text]) };
  const cells = Object.entries(said).flatMap(([column, value]) => {
    const header = found.headers[column];
    return header === undefined || value === "" ? [] : [[header, value] as const];
  });
  return { table: sheetTable.name, cells: Object.fromEntries(cells) };
}

/** Without it there is no place for provisions. */
export const noProvisionsTable = (): UnusableInput =>
  new UnusableInput({
    en: "The workbook has no table Provisions; “gap-table repair” can bring it back, or take a new workbook",
    ru: "В книге нет таблицы Provisions; ее может вернуть «gap-table repair», или возьмите новую книгу",
    kk: "Кітапта Provisions кестесі жоқ; оны «gap-table repair» қайтара алады немесе жаңа кітап алыңыз",
  });
