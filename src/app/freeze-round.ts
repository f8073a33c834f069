import { planRound } from "../domain/round/plan-round";
import type { RoundPlan } from "../domain/round/plan-round";
import { ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { ToldRemark } from "../domain/review/remark-words";
import { isOurTable, TABLES } from "../domain/review/tables";
import { openReview } from "./open-review";
import type { ReviewWorkbook } from "./ports";
import { ourTable, toNewRow } from "./sheet-cells";
import { tableMissing } from "./table-refusals";

/** Columns of the table Rounds, all of which a round fills. */
export const ROUND_COLUMNS: readonly string[] = TABLES.Rounds.columns.map(({ key }) => key);

/**
 * Freeze the rows of a review in the workbook's cells; its file is for the caller to save.
 *
 * @throws UnusableInput when the workbook holds no review, no table for rounds, and for what `planRound` refuses
 */
export async function freezeRound(
  workbook: ReviewWorkbook,
  label: string,
  date: string,
): Promise<Result<RoundPlan, ToldRemark>> {
  const { value: review, messages } = await openReview(workbook);
  const { value: tables } = await workbook.readTables(isOurTable);
  const table = ourTable(tables, review, "Rounds");
  if (!table) throw tableMissing("Rounds");
  const plan = planRound(review, label, date);
  await workbook.write(
    [],
    plan.rows.map((row) => toNewRow(row, table)),
  );
  return ok(plan, messages);
}
