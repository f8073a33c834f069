import { calendarDay } from "../../domain/text/dates/calendar-day";
import type { Command } from "commander";

import type { XlsxWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { importDraft } from "../../app/import-draft";
import { versionWrites } from "../../app/import-new-version";
import type { VersionWrites } from "../../app/import-new-version";
import { openReview } from "../../app/open-review";
import { placesSaid } from "../../app/places-said";
import { refuseOtherLanguage } from "../../app/plan-import";
import { isOtherVersion, planNewVersion, saysElse } from "../../app/plan-new-version";
import { catalogueOf } from "../../app/review-catalogue";
import type { DraftJurisdiction } from "../../domain/draft/draft-provision";
import { otherLanguage } from "../../domain/draft/compare-languages";
import { lostOrder } from "../../domain/draft/lost-order";
import { isOurTable } from "../../domain/review/tables";
import { NO_GAP_REASON } from "../../domain/review/tables/provisions";
import { catalogueWithLexicon } from "../catalogue-with-lexicon";
import { toJsonImport, toTextImport } from "../draft-report";
import { withIntoOptions } from "../into-options";
import { languageOption } from "../language-option";
import { openWithColumns } from "../open-with-columns";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import { noOtherColumns, readBeside } from "../read-beside";
import { notWritten, readDecisions } from "../read-decisions";
import { draftJurisdictionOption } from "../read-draft-input";
import { nameToWrite } from "../../app/version-name-fault";
import { refuseName, refuseVersion } from "../refuse-version";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { toJsonVersion, toTextVersion } from "../version-report";
import { kindToWrite } from "../workbook-output";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";
import { withReview } from "../write-into";
import type { IntoOptions, WriteInto } from "../write-into";

interface ImportOptions extends IntoOptions {
  readonly into: string;
  readonly jurisdiction?: DraftJurisdiction;
  readonly beside?: string;
  readonly newVersion?: string;
  readonly draftDate?: string;
  readonly match?: readonly string[];
  readonly onlyAdd?: boolean;
  readonly json?: boolean;
}

/**
 * `gap-table import DRAFT [--beside DRAFT2] --into REVIEW.xlsx [--new-version NAME [--draft-date DATE] [--match OLD=NEW]]
 * [--only-add] [-o OUT.xlsx] [--dry-run] [--json]`
 */
export const importCommand = (program: Command, surroundings: Surroundings): void => {
  const help = HELP[surroundings.terminal.language];
  withIntoOptions(
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
      .option("--only-add", help.import.onlyAdd),
    help,
    help.import.output,
  )
    .option("--json", help.doneAsJson)
    .addOption(languageOption(help.import.language))
    .addHelpText("after", help.import.more)
    .action((draft: string, options: ImportOptions) =>
      withReview(options.into, options, surroundings, (write) => importInto(draft, options, surroundings, write)),
    );
};

async function importInto(
  draft: string,
  { into, jurisdiction, dryRun = false, newVersion, ...options }: ImportOptions,
  surroundings: Surroundings,
  write: WriteInto,
): Promise<void> {
  const { terminal } = surroundings;
  refuseVersion({ ...options, ...(newVersion !== undefined && { newVersion }) });
  const language = surroundings.language();
  const progress = toProgress(terminal, language);
  progress(STEPS.reading(into));
  const workbook =
    newVersion === undefined
      ? await openWorkbookFile(into)
      : await openWithColumns(into, { DraftHistory: [NO_GAP_REASON.key] }, options);
  kindToWrite(into, workbook, options);
  const { value: review, messages } = await naming(into, () => openReview(workbook));
  tell(surroundings, messages);
  progress(STEPS.reading(draft));
  const { jurisdiction: country } = review.details;
  const { provisions, messages: read } = await readBeside(draft, options.beside, jurisdiction, country);
  const mayAddBeside = newVersion === undefined && options.beside !== undefined;
  if (!mayAddBeside) refuseOtherLanguage(provisions, review);
  const decided = readDecisions(options.match ?? [], review.provisions, provisions);
  const isOther = isOtherVersion(review, provisions, decided);
  if (isOther) refuseOtherLanguage(provisions, review);
  const other = otherLanguage(review.provisions, provisions);
  const said = [...read, ...other, ...(isOther ? lostOrder(review.provisions) : [])];
  if (newVersion === undefined && options.beside === undefined && (options.onlyAdd || !isOther)) {
    const { value } = await naming(into, () => importDraft(workbook, provisions));
    const changes = value.added.length + value.ordered.length > 0;
    const where = { file: into, dryRun, ...(changes && (await write(workbook))) };
    return terminal.out((options.json ? toJsonImport : toTextImport)(value, said, where, language));
  }
  const spoken = placesSaid(review, catalogueOf(await catalogueWithLexicon(), review));
  const plan = planNewVersion(review, provisions, spoken, decided);
  const { draftVersion: from } = review.details;
  const mayKeepName = !saysElse(review, provisions, decided);
  refuseName(newVersion, review, mayKeepName);
  const given = calendarDay(options.draftDate ?? "");
  const name = nameToWrite({ version: newVersion ?? from, date: given ?? "" }, review.details);
  const { value: tables } = await workbook.readTables(isOurTable);
  const writes = versionWrites(plan, review, tables, name);
  if (options.beside !== undefined && !writes.holdsOther) throw noOtherColumns(into);
  const isWanted = newVersion !== undefined || !isOther;
  if (isWanted) await naming(into, () => carryOut(workbook, writes));
  const isWritten = isWanted && writes.edits.length + writes.rows.length > 0;
  const where = { file: into, dryRun, ...(isWritten && (await write(workbook))) };
  const mayBe = { more: options.beside === undefined, same: mayKeepName };
  const version = { plan, writes, from, isWanted, mayBe, ...name };
  terminal.out((options.json ? toJsonVersion : toTextVersion)(version, said, where, language));
}

/** @throws UnusableInput when a cell is not what was read, which in a file only a row that can't be told is */
async function carryOut(workbook: XlsxWorkbook, { edits, rows }: VersionWrites): Promise<void> {
  const { conflicts } = await workbook.write(edits, rows);
  const [first] = conflicts;
  if (first) throw notWritten(first.edit);
}
