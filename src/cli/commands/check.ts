import type { Command } from "commander";

import { catalogueSource } from "../../adapters/catalogue/catalogue-source";
import { checkWorkbook } from "../../app/check-workbook";
import type { Surroundings } from "../surroundings";
import { EXIT } from "../exit";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile } from "../open-workbook-file";
import { toJsonReport, toTextReport } from "../report";
import { toProgress } from "../terminal";
import type { Language } from "../../domain/language";

/** `gap-table check FILE.xlsx [--json]` */
export const checkCommand = (program: Command, { terminal, exit }: Surroundings): void => {
  program
    .command("check")
    .description("Check a review workbook: citations, coverage, consultations, final text.")
    .argument("<file.xlsx>", "the review workbook")
    .option("--json", "findings as JSON")
    .addOption(languageOption("language of the findings", "en"))
    .action(async (file: string, options: { json?: boolean; language: Language }) => {
      const progress = toProgress(terminal);
      progress(`Reading ${file}`);
      const workbook = await openWorkbookFile(file);
      const catalogue = await catalogueSource.load();
      progress("Checking");
      const { value: report, messages: remarks } = await naming(file, () =>
        checkWorkbook(workbook, catalogue, options.language),
      );
      const { language } = options;
      terminal.out(
        options.json ? toJsonReport(report, remarks, language) : toTextReport(file, report, remarks, language),
      );
      exit(report.summary.errors > 0 ? EXIT.errorsFound : EXIT.ok);
    });
};
