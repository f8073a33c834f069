import type { Command } from "commander";
import { extname } from "node:path";

import { catalogueSource } from "../../adapters/catalogue/catalogue-source";
import { createReviewWorkbook } from "../../adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../../adapters/xlsx/create/workbook-content";
import { openReview } from "../../app/open-review";
import type { Language } from "../../domain/language";
import { profileFor } from "../../domain/profile/profiles";
import type { Surroundings } from "../surroundings";
import { openWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { evenIfOpenOption } from "../even-if-open-option";
import { exists } from "../files";
import { writeOutput } from "../files/output";
import { jurisdictionOption } from "../jurisdiction-option";
import { languageOption } from "../language-option";
import { alreadyThere, notForExcel } from "../files/place-refusals";

interface NewOptions {
  readonly language: Language;
  readonly jurisdiction: string;
  readonly force?: boolean;
  readonly evenIfOpen?: boolean;
}

/** `gap-table new FILE.xlsx [--language en|ru|kk] [--jurisdiction KZ]` */
export const newCommand = (program: Command, { terminal }: Surroundings): void => {
  program
    .command("new")
    .description("Make a new, empty review workbook.")
    .argument("<file.xlsx>", "the workbook to write")
    .addOption(languageOption("language of the sheets and headers", "en"))
    .addOption(jurisdictionOption("country whose draft law is reviewed, two letters").default("KZ"))
    .option("--force", "replace a file of that name")
    .addOption(evenIfOpenOption())
    .action(async (file: string, options: NewOptions) => {
      if (extname(file).toLowerCase() !== ".xlsx") throw notForExcel(file);
      if (!options.force && (await exists(file))) throw alreadyThere(file);
      const { version } = await catalogueSource.load();
      const { language, jurisdiction } = options;
      const content = emptyReview({ language, jurisdiction, profile: profileFor(""), catalogueVersion: version });
      const bytes = createReviewWorkbook(content);
      await openReview(openWorkbook(bytes, file));
      await writeOutput(file, bytes, options);
      terminal.out(
        `Wrote ${file}. Open it in Excel and fill in the sheet Review first; “gap-table check ${file}” says what is missing.\n`,
      );
    });
};
