import { openWorkbook } from "../src/adapters/xlsx/xlsx-workbook";
import { freezeRound } from "../src/app/freeze-round";
import { openReview } from "../src/app/open-review";
import type { Review } from "../src/domain/review/review";
import { changesSince } from "../src/domain/round/changes-since";
import { generatedReview } from "../test/support/generated-review";
import { measure, print } from "./measure";
import { withOwnTexts } from "./own-texts";
import { reviewFile } from "./review-file";

/** What changed in 5,000 gaps since a round, a tenth of them edited: from the file, and of a review at hand. */
export async function benchChanges(): Promise<void> {
  const workbook = openWorkbook(reviewFile(withOwnTexts(generatedReview({ gaps: 5000, language: "en" }))), "r.xlsx");
  await freezeRound(workbook, "Before", "2026-10-01");
  const file = workbook.save();
  const review = edited(await reviewIn(file));
  const rows = await measure<void>(
    [
      { name: "review at hand", run: () => changesSince(review).rows.length },
      { name: "from its file", run: async () => changesSince(await reviewIn(file)).rows.length },
    ],
    5,
    () => undefined,
  );
  print(`What changed since a round: 5,000 gaps, ${changesSince(review).rows.length} of them edited`, rows);
}

const reviewIn = async (file: Uint8Array): Promise<Review> => (await openReview(openWorkbook(file, "r.xlsx"))).value;

const edited = (review: Review): Review => ({
  ...review,
  gaps: review.gaps.map((gap, at) => (at % 10 === 0 ? { ...gap, issue: `${gap.issue} Another sentence.` } : gap)),
});
