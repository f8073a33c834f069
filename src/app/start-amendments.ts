import { isHeldBack, isWorded } from "../domain/amendment/is-worded";
import { isReworded } from "../domain/amendment/start-amendment";
import type { NewAmendment } from "../domain/amendment/start-amendment";
import { idKey } from "../domain/gap/id-key";
import type { Catalogue } from "../domain/instrument/catalogue";
import { ok, UnusableInput } from "../domain/result";
import type { Result } from "../domain/result";
import type { ToldRemark } from "../domain/review/remark-words";
import { isOurTable } from "../domain/review/tables";
import { toAmendmentRow } from "./amendment-row";
import { toCitationReader } from "./citation-reader";
import { openReviewWithCatalogue } from "./open-review-with-catalogue";
import { planAmendments } from "./plan-amendments";
import type { AmendmentPlan, AmendmentWish } from "./plan-amendments";
import type { ReviewWorkbook } from "./ports";
import type { NewRow } from "./writing";
import { ourTable } from "./sheet-cells";
import { tableMissing } from "./table-refusals";

/** Rows that were put into the final table. */
export interface StartedAmendments extends Omit<AmendmentPlan, "rows"> {
  readonly gap: string;
  readonly added: readonly (NewAmendment & { readonly id: string })[];
  /** Ids of rows whose new text tells what to do, or may be no law, for a person to put into the words of a law. */
  readonly toWord: readonly string[];
  /** Ids of rows whose new text is the draft's with the words of the solution put in, for a person to read through. */
  readonly reworded: readonly string[];
  /** Ids of rows whose kind a person has to tell; not of what may be no law, which a kind would make one. */
  readonly withoutKind: readonly string[];
}

/**
 * Begin the final text of a gap, in the workbook's cells; its file is for the caller to save. Rows that are there stay
 * as they are.
 *
 * @throws UnusableInput when there is no such gap, it is withdrawn, or two go by its number, or no final table
 */
export async function startAmendments(
  workbook: ReviewWorkbook,
  bundled: Catalogue,
  id: string,
  wish: AmendmentWish,
): Promise<Result<StartedAmendments, ToldRemark>> {
  const { value, messages } = await openReviewWithCatalogue(workbook, bundled);
  const { review, catalogue } = value;
  const [gap, twin] = review.gaps.filter((one) => idKey(one.id) === idKey(id));
  if (!gap) throw noGap(id);
  if (twin) throw twoGaps(id);
  if (gap.status === "withdrawn") throw isWithdrawn(id);
  const { value: tables } = await workbook.readTables(isOurTable);
  const table = ourTable(tables, review, "Amendments");
  if (!table) throw tableMissing("Amendments");
  const { jurisdiction } = review.details;
  const citationsIn = toCitationReader(catalogue, { jurisdiction });
  const { rows, ...plan } = planAmendments(review, gap, { citationsIn, catalogue }, wish);
  const taken: string[] = [];
  const newRows = rows.map((row): NewRow => {
    const newRow = toAmendmentRow(row, table, review, taken);
    taken.push(newRow.cells[newRow.idHeader] ?? "");
    return newRow;
  });
  const { ids } = await workbook.write([], newRows);
  const added = rows.map((row, i) => ({ id: ids[i] ?? "", ...row }));
  const toWord = added.filter((row) => row.newText.trim() !== "" && !isWorded(row, gap)).map((row) => row.id);
  const reworded = added.filter((row) => isReworded(row, gap)).map((row) => row.id);
  const withoutKind = added.filter((row) => row.kind === undefined && !isHeldBack(row, gap)).map((row) => row.id);
  return ok({ gap: gap.id, added, toWord, reworded, withoutKind, ...plan }, messages);
}

const noGap = (id: string): UnusableInput =>
  new UnusableInput({
    en: `The review has no gap ${id}; take a number of the gap table`,
    ru: `В обзоре нет пробела ${id}; возьмите номер из таблицы пробелов`,
    kk: `Шолуда ${id} олқылығы жоқ; олқылықтар кестесіндегі нөмірді алыңыз`,
  });

const twoGaps = (id: string): UnusableInput =>
  new UnusableInput({
    en: `Two gaps go by the number ${id}; give each one of its own first`,
    ru: `Номер ${id} стоит у двух пробелов; сначала дайте каждому свой номер`,
    kk: `${id} нөмірі екі олқылықта тұр; алдымен әрқайсысына өз нөмірін беріңіз`,
  });

/** No table for a ministry would show its final text. */
const isWithdrawn = (id: string): UnusableInput =>
  new UnusableInput({
    en: `The gap ${id} is withdrawn, so no table would show its final text; give it another status first`,
    ru: `Пробел ${id} снят, и ни одна таблица не покажет его итоговый текст; сначала измените его статус`,
    kk: `${id} олқылығы алынған, оның қорытынды мәтіні бірде-бір кестеде көрінбейді; алдымен мәртебесін өзгертіңіз`,
  });
