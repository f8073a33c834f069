import type { AdoptionSource } from "../domain/adopt/source-table";
import { sheetsAsSource } from "../domain/adopt/sheets-as-source";
import { tableOf } from "../domain/review/sheet-table";
import { UnusableInput } from "../domain/result";
import type { ReviewWorkbook } from "./ports";

/**
 * What the sheets of a workbook hold, for a review to be made of it. Nothing is written.
 *
 * @throws UnusableInput when the workbook is a review already
 */
export async function readOwnTables(workbook: ReviewWorkbook): Promise<AdoptionSource> {
  const { value: tables } = await workbook.readTables(() => false);
  if (tableOf(tables, "Gaps")) throw isReviewAlready();
  const { value: grids, messages } = await workbook.readSheets({ looks: true });
  const { value: threads } = await workbook.readThreads();
  const unread = messages.flatMap((remark) => (remark.kind === "sheet-too-large" ? [remark.sheet] : []));
  return sheetsAsSource(grids, threads, unread);
}

/** There is nothing to adopt in a review. */
export const isReviewAlready = (): UnusableInput =>
  new UnusableInput({
    en: "The workbook is a review already; check it, or repair it",
    ru: "Эта книга уже обзор; проверьте ее или исправьте",
    kk: "Бұл кітап — дайын шолу; оны тексеріңіз немесе түзетіңіз",
  });
