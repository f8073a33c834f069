import { bundledCatalogue } from "../src/adapters/catalogue/bundled-catalogue";
import { openWorkbook } from "../src/adapters/xlsx/xlsx-workbook";
import { toChecking } from "../src/app/session/checking";
import { toReviewCatalogues } from "../src/app/review-catalogue";
import { toKeeper } from "../src/domain/keep-same";
import { profileFor } from "../src/domain/profile/profiles";
import { readReview } from "../src/domain/review/read-review";
import type { Review } from "../src/domain/review/review";
import type { SheetTable } from "../src/domain/review/sheet-table";
import { generatedReview } from "../test/support/generated-review";
import { measure, print } from "./measure";
import { withOwnTexts } from "./own-texts";
import { reviewFile } from "./review-file";

/**
 * What the pane does when one cell of a checked workbook changed, with what was found in the other rows still known: the
 * tables are read as a review and checked. Where a person typed in Excel, all of them were handed over anew and are
 * compared with those it knows before; of a cell that the pane wrote itself, only that row is another.
 */
export async function benchRecheck(): Promise<void> {
  for (const gaps of [2000, 5000]) {
    const file = reviewFile(withOwnTexts(generatedReview({ gaps, language: "en" })));
    const { value: tables } = await openWorkbook(file, "review.xlsx").readTables();
    const checking = toChecking();
    const catalogueFor = toReviewCatalogues(bundledCatalogue());
    const [keepTables, keepReview] = [toKeeper<readonly SheetTable[]>(), toKeeper<Review>()];
    const check = (now: readonly SheetTable[]): number => {
      const review = keepReview(readReview(keepTables(now), [], profileFor).value);
      return checking.reportOn(review, catalogueFor(review), "en", "2026-11-26").findings.length;
    };
    check(tables);
    let changes = 0;
    const changed = (): readonly SheetTable[] => withOneCellChanged(tables, ++changes);
    const typedIn = (): readonly SheetTable[] => structuredClone(changed());
    // The first changes run code that was never run before; the later ones are what a person at work waits for.
    for (const [when, rounds] of [
      ["the first", 9],
      ["later", 41],
    ] as const) {
      const written = await measure([{ name: "gap-table", run: check }], rounds, changed);
      print(`Check again after one cell was written in the pane, ${when} ${rounds} changes: ${gaps} gaps`, written);
      const typed = await measure([{ name: "gap-table", run: check }], rounds, typedIn);
      print(`Check again after one cell was typed in Excel, ${when} ${rounds} changes: ${gaps} gaps`, typed);
    }
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
