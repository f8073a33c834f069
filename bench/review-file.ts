import { createReviewWorkbook } from "../src/adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../src/adapters/xlsx/create/workbook-content";
import { kazakhstanDigitalCode } from "../src/domain/profile/kazakhstan-digital-code";
import type { Review } from "../src/domain/review/review";

/** A review's gaps in a workbook of our own making. */
export function reviewFile({ gaps }: Pick<Review, "gaps">): Uint8Array {
  const content = emptyReview({
    language: "en",
    jurisdiction: "KZ",
    profile: kazakhstanDigitalCode,
    catalogueVersion: "bench",
  });
  const rows = gaps.map(({ id, issue, solution, sources, headline }) => ({ id, issue, solution, sources, headline }));
  return createReviewWorkbook({ ...content, rows: { ...content.rows, Gaps: rows } });
}
