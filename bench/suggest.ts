import { bundledCatalogue } from "../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../src/app/citation-reader";
import { toSearchIndex } from "../src/domain/lookup/search-parts";
import { suggestParts } from "../src/domain/lookup/suggest-parts";
import { toRowToCite } from "../src/domain/review/row-to-cite";
import { LANGUAGES } from "../src/domain/language";
import { SUGGESTION_ROWS } from "../test/fixtures/suggestion-rows";
import { HELD_OUT_ROWS } from "../test/fixtures/suggestion-rows-held-out";
import { generatedReview } from "../test/support/generated-review";
import { grownCatalogue } from "../test/support/grown-catalogue";
import { scoreSuggestions, SHOWN } from "../test/support/suggestion-score";

/** Rows timed in each review. */
const TIMED = 60;

/**
 * Suggesting what a row may cite: how often one of the standards, and one of the foreign examples, that a lawyer
 * expects is among the first five, and milliseconds for a row of reviews of several sizes.
 */
export async function benchSuggest(): Promise<void> {
  const catalogue = bundledCatalogue();
  const index = toSearchIndex(catalogue);
  const reader = toCitationReader(catalogue, { jurisdiction: "KZ" });
  console.log(`\nSuggesting standards: rows with an expected answer among the first ${SHOWN}`);
  console.log(`  ${"".padEnd(12)} ${"standards".padStart(14)} ${"examples".padStart(14)}`);
  for (const [name, rows] of [["fitted", SUGGESTION_ROWS] as const, ["held out", HELD_OUT_ROWS] as const])
    for (const language of [...LANGUAGES, undefined]) {
      const score = scoreSuggestions(index, reader, rows, language);
      console.log(
        `  ${`${name} ${language ?? "all"}`.padEnd(12)} ${share(score.standards, score.rows)} ${share(score.examples, score.exampleRows)}`,
      );
    }
  console.log(`\n  ${"ms a row".padEnd(46)}      p50      p95     most`);
  const grown = grownCatalogue(catalogue, 50_000);
  for (const [where, against] of [["the catalogue", catalogue] as const, ["50,000 parts", grown] as const]) {
    const own = against === catalogue ? index : toSearchIndex(against);
    const citationsIn = against === catalogue ? reader : toCitationReader(against, { jurisdiction: "KZ" });
    for (const size of [40, 2000]) {
      const review = generatedReview({ gaps: size });
      for (const { sources } of review.gaps) citationsIn(sources);
      const times = review.gaps
        .slice(0, TIMED)
        .map((gap) => {
          const start = performance.now();
          suggestParts(own, toRowToCite(review, gap, citationsIn), { home: "KZ", limit: SHOWN });
          return performance.now() - start;
        })
        .sort((a, b) => a - b);
      const at = (part: number): string =>
        (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN).toFixed(2).padStart(8);
      console.log(`  ${`in a review of ${size} rows, ${where}`.padEnd(46)} ${at(0.5)} ${at(0.95)} ${at(1)}`);
    }
  }
}

const share = (part: number, whole: number): string =>
  `${part}/${whole} ${((100 * part) / whole).toFixed(1).padStart(5)} %`.padStart(14);
