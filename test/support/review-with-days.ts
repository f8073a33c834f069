import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../../src/adapters/xlsx/create/workbook-content";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { kazakhstanDigitalCode } from "../../src/domain/profile/kazakhstan-digital-code";

/** A new review with one consultation, whose day Excel knows as a date. */
export async function reviewWithDays() {
  const about = { language: "en", jurisdiction: "KZ", catalogueVersion: "1" } as const;
  const file = createReviewWorkbook(emptyReview({ ...about, profile: kazakhstanDigitalCode }));
  const workbook = openWorkbook(file, "review.xlsx");
  await workbook.write([], [{ table: "Consultations", cells: { "No.": "C-01", Date: "2026-09-15" } }]);
  return openWorkbook(workbook.save(), "review.xlsx");
}
