import type { Gap } from "../domain/gap/gap";
import { reviewedCells } from "../domain/round/reviewed";
import type { CellEdit } from "./writing";
import { cellText, toCellEdit } from "./sheet-cells";
import type { OurTable } from "./sheet-cells";

/** Columns of the table Gaps that tell who went over a row. */
export const REVIEWED_COLUMNS = ["reviewedBy", "reviewedOn", "reviewedAs"] as const;

/** What marks a gap as reviewed as it stands: the cells of its row that say otherwise so far. */
export const reviewedEdits = (gap: Gap, table: OurTable, name: string, date: string): readonly CellEdit[] =>
  Object.entries(reviewedCells(gap, name, date)).flatMap(([column, after]) => {
    const before = cellText(table, gap.place.row, column) ?? "";
    return before === after ? [] : [toCellEdit(table, gap.place.row, column, { before, after })];
  });
