import { bundledCatalogue } from "../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../src/app/citation-reader";
import { kazakhstanDigitalCode } from "../src/domain/profile/kazakhstan-digital-code";
import type { Profile } from "../src/domain/profile/profile";
import type { Review } from "../src/domain/review/review";
import { checkReview } from "../src/domain/rules/check-review";
import { toRuleContext } from "../src/domain/rules/rule-context";
import { generatedReview } from "../test/support/generated-review";
import { anyName, countNames } from "./any-name";
import { measure, print } from "./measure";
import { withOwnTexts } from "./own-texts";

/**
 * Every rule on reviews of 500 and 5,000 gaps, parsing included, beside
 * regular expressions of all names that only find names and know nothing about
 * them: what merely looking through the texts costs.
 */
export async function benchCheck(): Promise<void> {
  const catalogue = bundledCatalogue();
  const profile = kazakhstanDigitalCode;
  const expressions = anyName(catalogue);
  const medians: number[] = [];
  for (const gaps of [500, 5000]) {
    const review = withOwnTexts(generatedReview({ gaps, language: "en" }));
    const cells = review.gaps.flatMap(({ issue, solution, sources }) => [issue, solution, sources]);
    const read = toCitationReader(catalogue);
    const citations = review.gaps.reduce((sum, { sources }) => sum + read(sources).length, 0);
    const characters = cells.reduce((sum, cell) => sum + cell.length, 0);
    const rows = await measure(
      [
        { name: "gap-table, all rules", run: (copy) => check(copy, catalogue, profile) },
        {
          name: "regular expressions of all names",
          run: (copy) =>
            copy.gaps.map((gap) => [gap.issue, gap.solution, gap.sources].map((cell) => countNames(cell, expressions))),
        },
      ],
      7,
      () => freshCopy(review),
    );
    medians.push(rows[0]?.median ?? NaN);
    print(
      `Check of ${gaps} gaps (${(citations / gaps).toFixed(1)} citations each in the sources, ${(characters / 1e6).toFixed(1)} million characters)`,
      rows,
    );
  }
  console.log(`  ten times the rows take ${((medians[1] ?? NaN) / (medians[0] ?? NaN)).toFixed(1)} times the time`);
}

function check(review: Review, catalogue: ReturnType<typeof bundledCatalogue>, profile: Profile): number {
  return checkReview(review, toRuleContext(catalogue, profile, toCitationReader(catalogue))).findings.length;
}

/** New strings, as from a file just read, so that nothing is remembered from the round before. */
const freshCopy = (review: Review): Review => JSON.parse(JSON.stringify(review)) as Review;
