import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { generatedReview } from "../test/support/generated-review";
import { COMMAND, METER, take } from "./command";
import { withOwnTexts } from "./own-texts";
import { reviewFile } from "./review-file";

/** What 1,000 reviews of 50 gaps may take on two cores. */
const LIMIT = { files: 1000, seconds: 60, megabytes: 500 };
const GAPS = 50;
const WORKERS = 2;

/** Roll many reviews up into a portfolio, in a process of its own; `PORTFOLIO_FILES=100` makes it fewer. */
export async function benchPortfolio(): Promise<void> {
  const files = Number(process.env["PORTFOLIO_FILES"] ?? LIMIT.files);
  const folder = mkdtempSync(join(tmpdir(), "gap-table-bench-"));
  try {
    writeFileSync(join(folder, "meter.cjs"), METER);
    const reviews = join(folder, "reviews");
    mkdirSync(reviews);
    for (let at = 1; at <= files; at++) {
      const review = withOwnTexts(generatedReview({ gaps: GAPS, language: "en", seed: at }));
      writeFileSync(join(reviews, `${at}.xlsx`), reviewFile(review));
    }
    const output = join(folder, "portfolio.xlsx");
    const { wall, cpu, memory } = take(
      [COMMAND, "portfolio", reviews, "-o", output, "--workers", String(WORKERS)],
      folder,
    );
    console.log(`\nA portfolio of ${files} reviews of ${GAPS} gaps, ${WORKERS} threads`);
    console.log(
      `  ${(wall / 1000).toFixed(1)} s, ${(cpu / 1000).toFixed(1)} s of computing (${(cpu / files).toFixed(0)} ms a file), ${memory.toFixed(0)} MiB`,
    );
    const seconds = (LIMIT.seconds * files) / LIMIT.files;
    console.log(`  ${seconds} s and ${LIMIT.megabytes} MB at the most`);
    if (wall / 1000 > seconds || (memory * 1024 * 1024) / 1e6 > LIMIT.megabytes) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
