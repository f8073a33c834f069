import { bundledCatalogue } from "../src/adapters/catalogue/bundled-catalogue";
import { openWorkbook } from "../src/adapters/xlsx/xlsx-workbook";
import { toChecking } from "../src/app/session/checking";
import { toReviewCatalogues } from "../src/app/review-catalogue";
import { profileFor } from "../src/domain/profile/profiles";
import { readReview } from "../src/domain/review/read-review";
import type { SheetTable } from "../src/domain/review/sheet-table";
import { generatedReview } from "../test/support/generated-review";
import { measure, print } from "./measure";
import { withOwnTexts } from "./own-texts";
import { reviewFile } from "./review-file";

/**
 * What the pane does when one cell of a checked workbook changed: the tables as Excel hands them over are read as a
 * review and checked, with the citations of the other cells still known.
 */
export async function benchRecheck(): Promise<void> {
  for (const gaps of [2000, 5000]) {
    const file = reviewFile(withOwnTexts(generatedReview({ gaps, language: "en" })));
    const { value: tables } = await openWorkbook(file, "review.xlsx").readTables();
    const checking = toChecking();
    const catalogueFor = toReviewCatalogues(bundledCatalogue());
    const check = (now: readonly SheetTable[]): number => {
      const { value: review } = readReview(now, [], profileFor);
      return checking.reportOn(review, catalogueFor(review), "en", "2026-11-26").findings.length;
    };
    check(tables);
    let changes = 0;
    const rows = await measure([{ name: "gap-table", run: check }], 9, () => withOneCellChanged(tables, ++changes));
    print(`Check again after one cell changed: ${gaps} gaps`, rows);
  }
}

const withOneCellChanged = (tables: readonly SheetTable[], change: number): readonly SheetTable[] =>
  tables.map((table) =>
    table.name === "Gaps"
      ? {
          ...table,
          rows: table.rows.map((row, at) =>
            at === change
              ? { ...row, cells: row.cells.map((cell, column) => (column === 3 ? `CRC, art. ${change}` : cell)) }
              : row,
          ),
        }
      : table,
  );
