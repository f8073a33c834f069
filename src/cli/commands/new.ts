import type { Command } from "commander";
import { extname } from "node:path";

import { catalogueSource } from "../../adapters/catalogue/catalogue-source";
import { createReviewWorkbook } from "../../adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../../adapters/xlsx/create/workbook-content";
import { openReview } from "../../app/open-review";
import type { Language } from "../../domain/language";
import { profileForCountry } from "../../domain/profile/profiles";
import type { Surroundings } from "../surroundings";
import { openWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { evenIfOpenOption } from "../even-if-open-option";
import { exists } from "../files";
import { jurisdictionOption } from "../jurisdiction-option";
import { refuseOutput } from "../files/refuse-output";
import { languageOption } from "../language-option";
import { alreadyThere, notForExcel } from "../files/place-refusals";
import { namedProfile, profileOption } from "../profile-option";
import { secondBeside, secondLanguageOption } from "../second-language-option";
import { withKept } from "../with-kept";
import { HELP } from "../words/help/help";
import { madeFor, madeWorkbook } from "../words/work-words";

interface NewOptions {
  readonly jurisdiction: string;
  readonly profile?: string;
  readonly secondLanguage?: Language;
  readonly force?: boolean;
  readonly evenIfOpen?: boolean;
}

/** `gap-table new FILE.xlsx [--language en|ru|kk] [--second-language en|ru|kk] [--jurisdiction KZ] [--profile general|PROFILE.xlsx]` */
export const newCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal, language: spoken } = surroundings;
  const help = HELP[terminal.language];
  program
    .command("new")
    .description(help.new.about)
    .argument("<file.xlsx>", help.new.file)
    .addOption(languageOption(help.new.language))
    .addOption(secondLanguageOption(help.new.secondLanguage))
    .addOption(jurisdictionOption(help.new.country, help).default("KZ"))
    .addOption(profileOption("--profile", help.new.profile))
    .option("--force", help.force)
    .addOption(evenIfOpenOption(help))
    .action(async (file: string, options: NewOptions) => {
      if (extname(file).toLowerCase() !== ".xlsx") throw notForExcel(file);
      if (options.profile !== undefined) await refuseOutput(file, [".xlsx"], options.profile);
      if (!options.force && (await exists(file))) throw alreadyThere(file);
      const { jurisdiction, profile: name } = options;
      const language = spoken();
      const secondLanguage = secondBeside(language, options.secondLanguage);
      const { version } = await catalogueSource.load();
      const profile = name === undefined ? profileForCountry(jurisdiction) : await namedProfile(name);
      const content = emptyReview({
        language,
        ...(secondLanguage && { secondLanguage }),
        jurisdiction,
        profile,
        catalogueVersion: version,
      });
      const bytes = createReviewWorkbook(content);
      await openReview(openWorkbook(bytes, file));
      await withKept(file, options, surroundings, async (output) => output.write(bytes));
      terminal.out(`${madeWorkbook(file)[language]}\n${madeFor(jurisdiction, profile)[language]}\n`);
    });
};
