import type { Command } from "commander";

import { catalogueSource } from "../../adapters/catalogue/catalogue-source";
import { createProfileWorkbook } from "../../adapters/xlsx/create/profile/create-profile-workbook";
import { openWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { readProfile } from "../../app/read-profile";
import { evenIfOpenOption } from "../even-if-open-option";
import { exists } from "../files";
import { alreadyThere } from "../files/place-refusals";
import { refuseOutput } from "../files/refuse-output";
import { languageOption } from "../language-option";
import { namedProfile, profileOption } from "../profile-option";
import type { Surroundings } from "../surroundings";
import { withKept } from "../with-kept";
import { HELP } from "../words/help/help";
import { madeProfile } from "../words/profile-words";

interface ProfileOptions {
  readonly from: string;
  readonly force?: boolean;
  readonly evenIfOpen?: boolean;
}

/** `gap-table profile OUT.xlsx [--from general|kazakhstan-digital-code|FILE.xlsx]` */
export const profileCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal, language: spoken } = surroundings;
  const help = HELP[terminal.language];
  program
    .command("profile")
    .description(help.profile.about)
    .argument("<out.xlsx>", help.profile.file)
    .addOption(profileOption("--from", help.profile.from).default("general"))
    .option("--force", help.force)
    .addOption(evenIfOpenOption(help))
    .addOption(languageOption(help.new.language))
    .addHelpText("after", help.profile.more)
    .action(async (file: string, options: ProfileOptions) => {
      await refuseOutput(file, [".xlsx"], options.from);
      if (!options.force && (await exists(file))) throw alreadyThere(file);
      const language = spoken();
      const profile = await namedProfile(options.from);
      const catalogue = await catalogueSource.load();
      const bytes = createProfileWorkbook(profile, language, catalogue);
      await readProfile(openWorkbook(bytes, file), catalogue);
      await withKept(file, options, surroundings, async (output) => output.write(bytes));
      terminal.out(`${madeProfile(file)[language]}\n`);
    });
};
