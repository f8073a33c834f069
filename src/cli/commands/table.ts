import { Option } from "commander";
import type { Command } from "commander";
import { basename } from "node:path";

import { matrixWorkbooks } from "../../adapters/xlsx/create/matrix/matrix-workbooks";
import { makeTable } from "../../app/make-table";
import type { TableRequest } from "../../app/make-table";
import { GAP_STATUSES } from "../../domain/gap/gap";
import type { Localised } from "../../domain/language";
import { TABLE_FORMS } from "../../domain/table/table-form";
import { tellTable } from "../../domain/table/tell-table";
import { catalogueWithLexicon } from "../catalogue-with-lexicon";
import { evenIfOpenOption } from "../even-if-open-option";
import { exists } from "../files";
import { withOutput } from "../files/output";
import { refuseOutput } from "../files/refuse-output";
import { keepOther } from "../keep-edited";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import type { Surroundings } from "../surroundings";
import { openTableDocuments } from "../table-documents";
import { toProgress } from "../terminal";
import { HELP } from "../words/help/help";
import { otherKept } from "../words/other-kept";
import { TABLE, madeTable } from "../words/table-words";
import { REPLACED, STEPS } from "../words/work-words";

interface TableOptions extends Pick<TableRequest, "form" | "language" | "status" | "pseudonymise"> {
  readonly output: string;
  readonly redline?: boolean;
  readonly evenIfOpen?: boolean;
}

/**
 * `gap-table table REVIEW.xlsx -o OUT.docx --form gaps|final|comparative [--language] [--redline] [--status final]`, and
 * `--form matrix -o OUT.docx|OUT.xlsx [--pseudonymise]`
 */
export const tableCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal, assets } = surroundings;
  const help = HELP[terminal.language];
  const statuses = GAP_STATUSES.filter((status) => status !== "withdrawn");
  program
    .command("table")
    .description(help.table.about)
    .argument("<file.xlsx>", help.workbook)
    .requiredOption("-o, --output <table.docx>", help.table.output)
    .addOption(new Option("-f, --form <form>", help.table.form).choices([...TABLE_FORMS]).makeOptionMandatory())
    .option("--redline", help.table.redline)
    .addOption(new Option("--status <status>", help.table.status).choices(statuses))
    .option("--pseudonymise", help.pseudonymise)
    .addOption(languageOption(help.table.language))
    .addOption(evenIfOpenOption(help))
    .addHelpText("after", help.table.more)
    .action(async (file: string, options: TableOptions) => {
      const spoken = surroundings.language();
      const say = (what: Localised): void => terminal.out(`${what[spoken]}\n`);
      const progress = toProgress(terminal, spoken);
      progress(STEPS.reading(file));
      const isWorkbook = options.form === "matrix" && options.output.toLowerCase().endsWith(".xlsx");
      await refuseOutput(options.output, options.form === "matrix" ? [".docx", ".xlsx"] : [".docx"], file);
      await withOutput(options.output, options, async (output) => {
        const workbook = await openWorkbookFile(file);
        const [catalogue, documents] = [await catalogueWithLexicon(), await openTableDocuments(assets)];
        progress(TABLE.composing);
        const { form, redline = false, status, pseudonymise } = options;
        const choice = { form, redline, status, pseudonymise };
        const request = {
          ...choice,
          workbook,
          catalogue,
          documents,
          ...(isWorkbook && { matrixWorkbooks }),
          date: terminal.today(),
          time: terminal.now(),
        };
        const { value, messages } = await naming(file, () =>
          makeTable(options.language ? { ...request, language: options.language } : request),
        );
        tell(surroundings, [...messages, ...tellTable(value.made, choice).map((text) => ({ text }))]);
        progress(STEPS.writing(options.output));
        const kept = await keepOther(
          options.output,
          isWorkbook ? matrixWorkbooks : documents,
          value.made.table.mark ?? "",
        );
        const replaced = !kept && (await exists(options.output));
        output.write(value.file);
        const { rows, table } = value.made;
        say(madeTable({ output: options.output, form, language: table.language, rows }));
        if (kept) say(otherKept(kept) ?? TABLE.kept(kept.copy));
        say(replaced ? TABLE.unedited : REPLACED.nothing(basename(options.output)));
      });
    });
};
