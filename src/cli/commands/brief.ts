import type { Command } from "commander";
import { basename } from "node:path";

import { catalogueSource } from "../../adapters/catalogue/catalogue-source";
import { makeBrief } from "../../app/make-brief";
import type { Brief } from "../../domain/brief/brief";
import type { Language } from "../../domain/language";
import { briefDocuments } from "../brief-documents";
import type { Surroundings } from "../surroundings";
import { evenIfOpenOption } from "../even-if-open-option";
import { exists } from "../files";
import { withOutput } from "../files/output";
import { refuseOutput } from "../files/refuse-output";
import { keepEdited } from "../keep-edited";
import type { KeptDocument } from "../keep-edited";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import { count } from "../report-words";
import { toProgress } from "../terminal";

/** `gap-table brief FILE.xlsx -o BRIEF.docx [--language en|ru|kk]` */
export const briefCommand = (program: Command, { terminal, assets }: Surroundings): void => {
  program
    .command("brief")
    .description("Make the policy brief, five pages at most, as a Word document linked to the workbook.")
    .argument("<file.xlsx>", "the review workbook")
    .requiredOption("-o, --output <brief.docx>", "the document to write")
    .addOption(languageOption("language of the brief (default: the review's)"))
    .addOption(evenIfOpenOption())
    .action(async (file: string, options: { output: string; language?: Language; evenIfOpen?: boolean }) => {
      const progress = toProgress(terminal);
      progress(`Reading ${file}`);
      await refuseOutput(options.output, [".docx"], file);
      await withOutput(options.output, options, async (output) => {
        const workbook = await openWorkbookFile(file);
        const [catalogue, documents] = [await catalogueSource.load(), await briefDocuments(assets)];
        progress("Composing the brief");
        const language = options.language && { language: options.language };
        const request = { workbook, catalogue, documents, date: terminal.today(), time: terminal.now(), ...language };
        const { value, messages } = await naming(file, () => makeBrief(request));
        tell(terminal, messages);
        progress(`Writing ${options.output}`);
        const kept = await keepEdited(options.output, documents);
        const replaced = !kept && (await exists(options.output));
        output.write(value.file);
        terminal.out(said(options.output, file, value.brief));
        if (kept) terminal.out(keptAs(kept));
        terminal.out(
          replaced ? "It replaced an earlier, unedited brief.\n" : `To undo, delete ${basename(options.output)}.\n`,
        );
      });
    });
};

const keptAs = ({ copy, brief }: KeptDocument): string =>
  brief
    ? `The brief that stood there had been edited; it is kept as ${copy}.\n`
    : `The file that stood there was not a brief made by Gap Table; it is kept as ${copy}.\n`;

function said(output: string, file: string, { rows, estimatedPages, facts, language }: Brief): string {
  const counted = rows.filter((row) => !row.withdrawn);
  const shown = counted.filter((row) => row.shown).length;
  const withdrawn = rows.length > counted.length ? ` (${rows.length - counted.length} withdrawn)` : "";
  return (
    `Wrote ${output}: about ${count(Math.ceil(estimatedPages), "page")}, in ${NAMES[language]}, ` +
    `showing ${shown} of ${count(counted.length, "gap")}${withdrawn}; fingerprint ${facts.fingerprint}.\n` +
    `Later, “gap-table status ${output} ${file}” says which rows have changed since.\n`
  );
}

const NAMES: Readonly<Record<Language, string>> = { en: "English", ru: "Russian", kk: "Kazakh" };
