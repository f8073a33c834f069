import type { Command } from "commander";

import { importDraft } from "../../app/import-draft";
import type { DraftJurisdiction } from "../../domain/draft/draft-provision";
import { toJsonImport, toTextImport } from "../draft-report";
import { evenIfOpenOption } from "../even-if-open-option";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import { draftJurisdictionOption, readDraftInput } from "../read-draft-input";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { kindToWrite } from "../workbook-output";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";
import { withReview } from "../write-into";
import type { IntoOptions, WriteInto } from "../write-into";

interface ImportOptions extends IntoOptions {
  readonly into: string;
  readonly jurisdiction?: DraftJurisdiction;
  readonly json?: boolean;
}

/** `gap-table import DRAFT --into REVIEW.xlsx [-o OUT.xlsx] [--dry-run] [--json]` */
export const importCommand = (program: Command, surroundings: Surroundings): void => {
  const help = HELP[surroundings.terminal.language];
  program
    .command("import")
    .description(help.import.about)
    .argument("<draft>", help.draft)
    .requiredOption("--into <review.xlsx>", help.import.into)
    .addOption(draftJurisdictionOption(help.draftCountry))
    .option("-o, --output <out.xlsx>", help.import.output)
    .option("--force", help.force)
    .addOption(evenIfOpenOption(help))
    .option("--end-signature", help.endSignature)
    .option("--dry-run", help.dryRun)
    .option("--json", help.doneAsJson)
    .addOption(languageOption(help.import.language))
    .addHelpText("after", help.import.more)
    .action((draft: string, options: ImportOptions) =>
      withReview(options.into, options, surroundings, (write) => importInto(draft, options, surroundings, write)),
    );
};

async function importInto(
  draft: string,
  { into, jurisdiction, dryRun = false, ...options }: ImportOptions,
  surroundings: Surroundings,
  write: WriteInto,
): Promise<void> {
  const { terminal } = surroundings;
  const language = surroundings.language();
  const progress = toProgress(terminal, language);
  progress(STEPS.reading(draft));
  const reading = await readDraftInput(draft, jurisdiction);
  progress(STEPS.reading(into));
  const workbook = await openWorkbookFile(into);
  kindToWrite(into, workbook, options);
  const { value, messages } = await naming(into, () => importDraft(workbook, reading.provisions));
  tell(surroundings, messages);
  const said = { file: into, dryRun, ...(value.added.length > 0 && (await write(workbook))) };
  terminal.out(
    options.json
      ? toJsonImport(value, reading.messages, said, language)
      : toTextImport(value, reading.messages, said, language),
  );
}
