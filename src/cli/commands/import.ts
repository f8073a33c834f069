import { rm } from "node:fs/promises";
import type { Command } from "commander";

import { importDraft } from "../../app/import-draft";
import type { DraftJurisdiction } from "../../domain/draft/draft-provision";
import { toJsonImport, toTextImport } from "../draft-report";
import { evenIfOpenOption } from "../even-if-open-option";
import { readInput } from "../files";
import { refuseOpenElsewhere } from "../files/open-elsewhere";
import { withOutput } from "../files/output";
import type { Output } from "../files/output";
import { refuseReadOnly } from "../files/refuse-output";
import { keepCopy } from "../keep-edited";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import { draftJurisdictionOption, readDraftInput } from "../read-draft-input";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { copyOf, kindToWrite, refuseWorkbookOutput } from "../workbook-output";
import type { WorkbookOutput } from "../workbook-output";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";

interface ImportOptions extends WorkbookOutput {
  readonly into: string;
  readonly jurisdiction?: DraftJurisdiction;
  readonly evenIfOpen?: boolean;
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
    .action(async (draft: string, options: ImportOptions) => {
      const path = await outputOf(options);
      if (options.dryRun) return importInto(draft, options, surroundings);
      const like = await copyOf(options.into);
      await withOutput(path, { ...options, ...(like && { like }) }, (output) =>
        importInto(draft, options, surroundings, { path, output }),
      );
    });
};

async function importInto(
  draft: string,
  options: ImportOptions,
  surroundings: Surroundings,
  place?: { readonly path: string; readonly output: Output },
): Promise<void> {
  const { into, jurisdiction, dryRun = false } = options;
  const { terminal } = surroundings;
  const language = surroundings.language();
  const progress = toProgress(terminal, language);
  progress(STEPS.reading(draft));
  const reading = await readDraftInput(draft, jurisdiction);
  progress(STEPS.reading(into));
  const workbook = await openWorkbookFile(into);
  const as = kindToWrite(into, workbook, options);
  const { value, messages } = await naming(into, () => importDraft(workbook, reading.provisions));
  tell(surroundings, messages);
  const isWritten = place !== undefined && value.added.length > 0;
  let kept: string | undefined;
  if (isWritten) {
    progress(STEPS.writing(place.path));
    const bytes = await naming(into, () => workbook.save({ as, ...options }));
    if (options.output === undefined) kept = await keepCopy(into, await readInput(into));
    try {
      place.output.write(bytes);
    } catch (error) {
      // It is a copy of what still stands.
      if (kept !== undefined) await rm(kept, { force: true });
      throw error;
    }
  }
  const said = { file: into, dryRun, ...(isWritten && { output: place.path }), ...(kept !== undefined && { kept }) };
  terminal.out(
    options.json
      ? toJsonImport(value, reading.messages, said, language)
      : toTextImport(value, reading.messages, said, language),
  );
}

/**
 * Where to write: the review itself unless another name is given.
 *
 * @throws UnusableInput when it can't be written, or there is something already
 */
async function outputOf({ into, output, evenIfOpen, ...options }: ImportOptions): Promise<string> {
  if (output !== undefined) {
    await refuseWorkbookOutput(into, { ...options, output });
    return output;
  }
  // In a dry run as well.
  await refuseReadOnly(into);
  if (!evenIfOpen) refuseOpenElsewhere(into);
  return into;
}
