import type { Command } from "commander";

import type { DraftJurisdiction } from "../../domain/draft/draft-provision";
import { toJsonProvisions, toTextProvisions } from "../draft-report";
import { languageOption } from "../language-option";
import { readProvisions } from "../read-beside";
import { draftJurisdictionOption } from "../read-draft-input";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";

interface ProvisionsOptions {
  readonly jurisdiction?: DraftJurisdiction;
  readonly json?: boolean;
}

/** `gap-table provisions DRAFT [--json] [--jurisdiction KZ|KG|RU|UZ|EU|UK|common-law|generic]` */
export const provisionsCommand = (program: Command, { terminal, language: spoken }: Surroundings): void => {
  const help = HELP[terminal.language];
  program
    .command("provisions")
    .description(help.provisions.about)
    .argument("<draft>", help.draft)
    .addOption(draftJurisdictionOption(help.draftCountry))
    .option("--json", help.provisions.json)
    .addOption(languageOption(help.provisions.language))
    .action(async (file: string, { jurisdiction, json }: ProvisionsOptions) => {
      const language = spoken();
      toProgress(terminal, language)(STEPS.reading(file));
      const reading = await readProvisions(file, jurisdiction);
      terminal.out(json ? toJsonProvisions(reading, language) : toTextProvisions(file, reading, language));
    });
};
