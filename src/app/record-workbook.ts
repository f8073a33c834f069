import type { RecordAnswers, RecordPlan } from "../domain/record/record-plan";
import { UnusableInput, ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { HeaderStep } from "../domain/review/repair-step";
import type { ToldRemark } from "../domain/review/remark-words";
import type { Review } from "../domain/review/review";
import { finish } from "../domain/steps";
import { isOurTable } from "../domain/review/tables";
import { planColumns } from "./later-columns";
import { openReview } from "./open-review";
import type { ReviewWorkbook } from "./ports";
import type { CellEdit } from "./writing";
import { RECORD_COLUMNS, planRecordWrites } from "./record-comments";
import { ourTable } from "./sheet-cells";
import { IMPORT_WORDS } from "./words/import-words";
import { tableMissing } from "./table-refusals";

/** What came of recording the comments of a workbook. */
export interface RecordedWorkbook<Workbook extends ReviewWorkbook> {
  readonly review: Review;
  readonly plan: RecordPlan;
  /** The workbook that was written to: another one where columns were added to it. */
  readonly workbook: Workbook;
  /** Whether anything was. */
  readonly isWritten: boolean;
}

/** What recording takes beside the workbook. */
export interface RecordWish {
  /** The day, e.g. `"2026-11-26"`. */
  readonly today: string;
  readonly answersFor: (review: Review) => RecordAnswers;
}

/**
 * Bring Feedback up to date with the comments of a workbook, in its cells; its file is for the caller to save.
 *
 * @param grow gives the workbook with columns that those of earlier versions lack; asked only where there is something
 * to write
 * @throws UnusableInput when the workbook holds no review, no table Feedback, or something stands where a column goes
 */
export async function recordWorkbook<Workbook extends ReviewWorkbook>(
  workbook: Workbook,
  wish: RecordWish,
  grow: (steps: readonly HeaderStep[]) => Promise<Workbook>,
): Promise<Result<RecordedWorkbook<Workbook>, ToldRemark>> {
  const { value: review, messages } = await openReview(workbook);
  const { value: tables } = await workbook.readTables(isOurTable);
  const table = ourTable(tables, review, "Feedback");
  const settings = { today: wish.today, answers: wish.answersFor(review) };
  const planned = finish(planRecordWrites(review, tables, settings));
  if (!table || !planned) throw tableMissing("Feedback");
  const { plan, writes } = planned;
  if (plan.added.length + plan.changed.length === 0) return ok({ review, plan, workbook, isWritten: false }, messages);
  const steps = await planColumns(workbook, table, RECORD_COLUMNS, review.details.language);
  const [first] = steps;
  if (first) {
    const notGrown = new UnusableInput(IMPORT_WORDS.columnNeeded(first.header, "Feedback"));
    const { value } = await recordWorkbook(await grow(steps), wish, () => Promise.reject(notGrown));
    return ok(value, messages);
  }
  const { conflicts } = await workbook.write(writes.edits, writes.rows);
  const [refused] = conflicts;
  if (refused) throw notRecorded(refused.edit);
  return ok({ review, plan, workbook, isWritten: true }, messages);
}

const notRecorded = ({ row, header }: CellEdit): UnusableInput =>
  new UnusableInput({
    en: `The row ${row} of Feedback can't be written to: “${header}” holds a formula, or the row can't be told from another with the same number. Nothing was written`,
    ru: `В строку ${row} таблицы «Отзывы» нельзя записать: в столбце «${header}» формула, или строку нельзя отличить от другой с тем же номером. Ничего не записано`,
    kk: `«Пікірлер» парағының ${row}-жолына жазу мүмкін емес: «${header}» бағанында формула бар немесе жолды нөмірі бірдей басқа жолдан ажырату мүмкін емес. Ештеңе жазылған жоқ`,
  });
