import { rm } from "node:fs/promises";
import type { Command } from "commander";

import type { XlsxWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import type { WorkbookKind } from "../../adapters/xlsx/workbook-kind";
import { importDraft } from "../../app/import-draft";
import { versionWrites } from "../../app/import-new-version";
import type { VersionWrites } from "../../app/import-new-version";
import { openReview } from "../../app/open-review";
import { isOtherVersion, planNewVersion } from "../../app/plan-new-version";
import type { DraftJurisdiction } from "../../domain/draft/draft-provision";
import type { Localised } from "../../domain/language";
import { isOurTable } from "../../domain/review/tables";
import { toJsonImport, toTextImport } from "../draft-report";
import type { ImportSaid } from "../draft-report";
import { evenIfOpenOption } from "../even-if-open-option";
import { readInput } from "../files";
import { notWritten, readDecisions } from "../read-decisions";
import { refuseOpenElsewhere } from "../files/open-elsewhere";
import { withOutput } from "../files/output";
import type { Output } from "../files/output";
import { refuseReadOnly } from "../files/refuse-output";
import { keepCopy } from "../keep-edited";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import { noOtherColumns, readBeside } from "../read-beside";
import { draftJurisdictionOption } from "../read-draft-input";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { toJsonVersion, toTextVersion } from "../version-report";
import { copyOf, kindToWrite, refuseWorkbookOutput } from "../workbook-output";
import type { WorkbookOutput } from "../workbook-output";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";

interface ImportOptions extends WorkbookOutput {
  readonly into: string;
  readonly jurisdiction?: DraftJurisdiction;
  readonly beside?: string;
  readonly newVersion?: string;
  readonly draftDate?: string;
  readonly match?: readonly string[];
  readonly onlyAdd?: boolean;
  readonly evenIfOpen?: boolean;
  readonly json?: boolean;
}

/**
 * `gap-table import DRAFT [--beside DRAFT2] --into REVIEW.xlsx [--new-version NAME [--draft-date DATE] [--match OLD=NEW]] [--only-add]
 * [-o OUT.xlsx] [--dry-run] [--json]`
 */
export const importCommand = (program: Command, surroundings: Surroundings): void => {
  const help = HELP[surroundings.terminal.language];
  program
    .command("import")
    .description(help.import.about)
    .argument("<draft>", help.draft)
    .requiredOption("--into <review.xlsx>", help.import.into)
    .addOption(draftJurisdictionOption(help.draftCountry))
    .option("--beside <draft>", help.import.beside)
    .option("--new-version <name>", help.import.newVersion)
    .option("--draft-date <date>", help.import.draftDate)
    .option("--match <old=new...>", help.import.match)
    .option("--only-add", help.import.onlyAdd)
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

/** Where the workbook goes that is written. */
interface Place {
  readonly path: string;
  readonly output: Output;
}

async function importInto(
  draft: string,
  options: ImportOptions,
  surroundings: Surroundings,
  place?: Place,
): Promise<void> {
  const { into, jurisdiction, dryRun = false, newVersion } = options;
  const { terminal } = surroundings;
  const language = surroundings.language();
  const progress = toProgress(terminal, language);
  progress(STEPS.reading(draft));
  const { provisions, messages: said } = await readBeside(draft, options.beside, jurisdiction);
  progress(STEPS.reading(into));
  const workbook = await openWorkbookFile(into);
  const as = kindToWrite(into, workbook, options);
  const { value: review, messages } = await naming(into, () => openReview(workbook));
  tell(surroundings, messages);
  const isOther = isOtherVersion(review, provisions);
  const isVersion = newVersion !== undefined || options.beside !== undefined || (!options.onlyAdd && isOther);
  const write = async (isWanted: boolean): Promise<ImportSaid> => {
    const written = isWanted && place ? await writeWorkbook(workbook, as, options, place, progress) : {};
    return { file: into, dryRun, ...written };
  };
  if (!isVersion) {
    const { value } = await naming(into, () => importDraft(workbook, provisions));
    const where = await write(value.added.length > 0);
    return terminal.out((options.json ? toJsonImport : toTextImport)(value, said, where, language));
  }
  const plan = planNewVersion(review, provisions, readDecisions(options.match ?? [], review.provisions, provisions));
  const { value: tables } = await workbook.readTables(isOurTable);
  const { draftVersion, draftDate } = review.details;
  const name =
    newVersion === undefined
      ? { version: draftVersion, date: draftDate }
      : { version: newVersion, date: options.draftDate ?? "" };
  const writes = versionWrites(plan, review, tables, name);
  if (options.beside !== undefined && !writes.holdsOther) throw noOtherColumns(into);
  const isWanted = newVersion !== undefined || !isOther;
  if (isWanted) await naming(into, () => carryOut(workbook, writes));
  const where = await write(isWanted && writes.edits.length + writes.rows.length > 0);
  const version = { plan, writes, from: draftVersion, isWanted, ...name };
  terminal.out((options.json ? toJsonVersion : toTextVersion)(version, said, where, language));
}

/** @throws UnusableInput when a cell is not what was read, which in a file only a row that can't be told is */
async function carryOut(workbook: XlsxWorkbook, { edits, rows }: VersionWrites): Promise<void> {
  const { conflicts } = await workbook.write(edits, rows);
  const [first] = conflicts;
  if (first) throw notWritten(first.edit);
}

async function writeWorkbook(
  workbook: XlsxWorkbook,
  as: WorkbookKind,
  options: ImportOptions,
  { path, output }: Place,
  progress: (step: Localised) => void,
): Promise<Pick<ImportSaid, "output" | "kept">> {
  const { into } = options;
  progress(STEPS.writing(path));
  const bytes = await naming(into, () => workbook.save({ as, ...options }));
  const kept = options.output === undefined ? await keepCopy(into, await readInput(into)) : undefined;
  try {
    output.write(bytes);
  } catch (error) {
    // It is a copy of what still stands.
    if (kept !== undefined) await rm(kept, { force: true });
    throw error;
  }
  return { output: path, ...(kept !== undefined && { kept }) };
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
