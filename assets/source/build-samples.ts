import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { kazakhstanDigitalCode } from "../../src/domain/profile/kazakhstan-digital-code";
import { toContent } from "./sample-content";
import { sampleProvisions } from "./sample-provisions";
import { readSample } from "./sample-source";

/** Languages that have a sample review, `review.<language>.yaml` beside this file. */
export const SAMPLE_LANGUAGES = ["en", "ru", "kk"] as const;

export const sampleSourcePath = (language: string): string => join(__dirname, `review.${language}.yaml`);

/** The sample workbook of a language, built afresh from its source. */
export const buildSample = (language: (typeof SAMPLE_LANGUAGES)[number]): Uint8Array =>
  createReviewWorkbook(
    toContent(
      readSample(sampleSourcePath(language), kazakhstanDigitalCode),
      sampleProvisions(language),
      kazakhstanDigitalCode,
      bundledCatalogue().version,
    ),
  );

if (require.main === module) {
  for (const language of SAMPLE_LANGUAGES) {
    if (!existsSync(sampleSourcePath(language))) {
      process.stderr.write(`There is no ${sampleSourcePath(language)}; its sample was not built.\n`);
      continue;
    }
    const path = join(__dirname, `../sample-review.${language}.xlsx`);
    writeFileSync(path, buildSample(language));
    process.stdout.write(`Wrote ${path}\n`);
  }
}
