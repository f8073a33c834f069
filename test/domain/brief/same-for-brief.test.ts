import { isSameForBrief } from "../../../src/domain/brief/refresh/same-for-brief";
import type { Review } from "../../../src/domain/review/review";
import { generatedReview } from "../../support/generated-review";

const review = generatedReview({ gaps: 3 });
const differs = (change: Partial<Review>): boolean => !isSameForBrief(review, { ...review, ...change });

it("a review comes to another brief once a round is frozen, a finding is waived or a table is gone", () => {
  const round = { ...review, rounds: [{ id: "R1" }] as unknown as Review["rounds"] };
  const waiver = { ...review, waivers: [{ rule: "citation-clear" }] as unknown as Review["waivers"] };
  expect([differs(round), differs(waiver), differs({ tables: review.tables.slice(1) })]).toEqual([true, true, true]);
});

it("and to the same while its tables stand on other sheets and the brief is recorded in it", () => {
  const moved = review.tables.map((table) => ({ ...table, sheet: "Elsewhere", headerRow: table.headerRow + 2 }));
  const details = { ...review.details, briefFile: "brief.docx", briefFingerprint: "1" };
  expect(differs({ tables: moved, details })).toBe(false);
});
