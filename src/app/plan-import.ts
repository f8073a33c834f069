import { otherLanguage, surelySameLanguage } from "../domain/draft/compare-languages";
import type { DraftMessage, DraftProvision } from "../domain/draft/draft-provision";
import { inEachLanguage } from "../domain/language";
import { idKey } from "../domain/gap/id-key";
import type { Provision } from "../domain/provision/provision";
import { UnusableInput } from "../domain/result";
import { fingerprintOf } from "../domain/review/fingerprint";
import type { Review } from "../domain/review/review";
import { CELL_LIMIT } from "../domain/text/cell-limit";
import { orderCell, provisionCells } from "./provision-cells";
import { cellText, toCellEdit, toNewRow } from "./sheet-cells";
import type { OurTable } from "./sheet-cells";
import type { Portion } from "./writing";

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
  /** In the review already, and get their place in the draft, which their rows lack or have otherwise. */
  readonly ordered: readonly string[];
}

/** What is to be written for it. */
export interface ImportPlan extends ImportedDraft {
  readonly rows: readonly DraftProvision[];
  /** The place in the draft, from 1, of all that the review has then, by key of id. */
  readonly order: ReadonlyMap<string, number>;
}

/** What of a review an import is planned for. */
export type ImportedInto = Pick<Review, "provisions" | "tables">;

/**
 * What importing a draft into a review would do, in whatever way it is written. Rows that are there already stay as
 * they are, whatever the draft says, but for their place in the draft, where the sheet has a column for that.
 */
export function planImport(
  provisions: readonly DraftProvision[],
  { provisions: there, tables }: ImportedInto,
): ImportPlan {
  const known = new Map(there.map((provision) => [idKey(provision.id), provision]));
  const missing = provisions.filter(({ id }) => !known.has(idKey(id)));
  const rows = missing.filter((one) => !isTooLong(one));
  const found = provisions.flatMap((provision) => {
    const row = known.get(idKey(provision.id));
    return row ? [{ id: row.id, isSame: isSame(provision, row) }] : [];
  });
  const ofDraft = new Set(provisions.map(({ id }) => idKey(id)));
  const order = placesOf(provisions, there);
  const tellsOrder = tables.find(({ table }) => table === "Provisions")?.headers["order"] !== undefined;
  return {
    rows,
    order,
    added: rows.map(({ id }) => id),
    same: found.filter(({ isSame: same }) => same).map(({ id }) => id),
    differing: found.filter(({ isSame: same }) => !same).map(({ id }) => id),
    notInDraft: there.filter(({ id }) => id !== "" && !ofDraft.has(idKey(id))).map(({ id }) => id),
    tooLong: missing.filter(isTooLong).map(({ id }) => id),
    ordered: tellsOrder ? misplaced(there, order).map(({ id }) => id) : [],
  };
}

/**
 * No provision of it could be told from those that are there, so that both would stand in one sheet, number by number.
 *
 * @throws UnusableInput for a draft in another language than the review
 */
export function refuseOtherLanguage(
  provisions: readonly DraftProvision[],
  { provisions: there }: Pick<ImportedInto, "provisions">,
): void {
  refuseFirst(otherLanguage(there, provisions));
}

/**
 * Beside a draft its own words would take the place of what the review has in the second language.
 *
 * @throws UnusableInput for a second draft that is surely in the language of the first
 */
export function refuseSameLanguage(first: readonly DraftProvision[], second: readonly DraftProvision[]): void {
  refuseFirst(surelySameLanguage(first, second));
}

function refuseFirst([message]: readonly DraftMessage[]): void {
  if (!message) return;
  throw new UnusableInput(inEachLanguage((language) => message.text[language].replace(/\.$/u, "")));
}

/** Rows that say another place than theirs, or none. One that goes by the id of another can't be found for certain. */
function misplaced(there: readonly Provision[], order: ReadonlyMap<string, number>): readonly Provision[] {
  const keys = there.map(({ id }) => idKey(id));
  const seen = new Set<string>();
  const doubled = new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
  return there.filter(({ order: said }, at) => {
    const place = order.get(keys[at]!);
    return place !== undefined && place !== said && !doubled.has(keys[at]!);
  });
}

/** What the draft lacks stays behind what it stood behind. */
function placesOf(provisions: readonly DraftProvision[], there: readonly Provision[]): ReadonlyMap<string, number> {
  const keys = provisions.map(({ id }) => idKey(id));
  const ofDraft = new Set(keys);
  const behind = new Map<string, string[]>();
  let last = "";
  for (const { id } of there) {
    const key = idKey(id);
    if (ofDraft.has(key)) last = key;
    else if (key !== "") behind.set(last, [...(behind.get(last) ?? []), key]);
  }
  const all = ["", ...keys].flatMap((key) => [key, ...(behind.get(key) ?? [])]).filter((key) => key !== "");
  return new Map([...new Set(all)].map((key, at) => [key, at + 1]));
}

const isTooLong = ({ text, heading }: DraftProvision): boolean => Math.max(text.length, heading.length) > CELL_LIMIT;

/** How a provision is cited may be worded in many ways; its heading and its text are the draft's. */
const isSame = (provision: DraftProvision, row: Provision): boolean =>
  fingerprintOf([provision.heading, provision.text]) === fingerprintOf([row.heading, row.text]);

/**
 * What carries out an import in a workbook.
 *
 * @param there the provisions that it was planned for
 */
export function importWrites(
  { rows, order, ordered }: ImportPlan,
  there: readonly Provision[],
  table: OurTable,
): Portion {
  const placeOf = (id: string): string => orderCell(order.get(idKey(id)) ?? 0);
  const isOrdered = new Set(ordered);
  return {
    edits: there
      .filter(({ id }) => isOrdered.has(id))
      .map(({ id, place: { row } }) =>
        toCellEdit(table, row, "order", { before: cellText(table, row, "order") ?? "", after: placeOf(id) }),
      ),
    rows: rows.map((one) => toNewRow(provisionCells(one, order.get(idKey(one.id)) ?? 0), table)),
  };
}
