import type { DraftProvision } from "../domain/draft/draft-provision";
import { ok, UnusableInput } from "../domain/result";
import type { Result } from "../domain/result";
import type { ToldRemark } from "../domain/review/remark-words";
import { isOurTable } from "../domain/review/tables";
import { openReview } from "./open-review";
import { planImport, toProvisionRow } from "./plan-import";
import type { ImportedDraft } from "./plan-import";
import type { ReviewWorkbook } from "./ports";
import { ourTable } from "./sheet-cells";

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
  const { rows, ...imported } = planImport(provisions, review.provisions);
  await workbook.write(
    [],
    rows.map((one) => toProvisionRow(one, table)),
  );
  return ok(imported, messages);
}

/** Without it there is no place for provisions. */
export const noProvisionsTable = (): UnusableInput =>
  new UnusableInput({
    en: "The workbook has no table Provisions; where its headers still stand on a sheet, “gap-table repair” brings it back; else copy its sheet from a new workbook",
    ru: "В книге нет таблицы Provisions; если ее заголовки еще стоят на каком-либо листе, ее вернет «gap-table repair», если нет, скопируйте ее лист из новой книги",
    kk: "Кітапта Provisions кестесі жоқ; тақырыптары әлі бір парақта тұрса, оны «gap-table repair» қайтарады, болмаса парағын жаңа кітаптан көшіріңіз",
  });
