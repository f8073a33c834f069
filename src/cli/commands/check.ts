import type { Command } from "commander";

import { catalogueWithLexicon } from "../catalogue-with-lexicon";
import { checkWorkbook } from "../../app/check-workbook";
import type { Surroundings } from "../surroundings";
import { EXIT } from "../exit";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile } from "../open-workbook-file";
import { toJsonReport, toTextReport } from "../report";
import { toProgress } from "../terminal";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";

/** `gap-table check FILE.xlsx [--json]` */
export const checkCommand = (program: Command, { terminal, language: spoken, exit }: Surroundings): void => {
  const help = HELP[terminal.language];
  program
    .command("check")
    .description(help.check.about)
    .argument("<file.xlsx>", help.workbook)
    .option("--json", help.check.json)
    .addOption(languageOption(help.check.language))
    .action(async (file: string, options: { json?: boolean }) => {
      const language = spoken();
      const progress = toProgress(terminal, language);
      progress(STEPS.reading(file));
      const workbook = await openWorkbookFile(file);
      const catalogue = await catalogueWithLexicon();
      progress(STEPS.checking);
      const { value: report, messages: remarks } = await naming(file, () =>
        checkWorkbook(workbook, catalogue, language, terminal.today()),
      );
      terminal.out(
        options.json ? toJsonReport(report, remarks, language) : toTextReport(file, report, remarks, language),
      );
      exit(report.summary.errors > 0 ? EXIT.errorsFound : EXIT.ok);
    });
};
