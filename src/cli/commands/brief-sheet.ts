import type { Command } from "commander";
import { basename } from "node:path";

import { laterSheet } from "../../adapters/xlsx/create/table-sheets";
import { emptyReview } from "../../adapters/xlsx/create/workbook-content";
import { putSheet } from "../../adapters/xlsx/put-sheet";
import { openWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import type { XlsxWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { planColumns } from "../../app/later-columns";
import { openReview } from "../../app/open-review";
import { ourTable, toCellEdit, toNewRow } from "../../app/sheet-cells";
import { SECOND_TEXTS } from "../../domain/gap/second-language";
import type { Language } from "../../domain/language";
import type { Profile } from "../../domain/profile/profile";
import { LANGUAGE_LABELS } from "../../domain/review/tables/language-labels";
import { DETAIL_LABELS, isOurTable } from "../../domain/review/tables";
import { readInput } from "../files";
import { withIntoOptions } from "../into-options";
import { languageOption } from "../language-option";
import { naming, tell } from "../open-workbook-file";
import { withColumns } from "../open-with-columns";
import { notWritten } from "../read-decisions";
import { secondBeside, secondLanguageOption } from "../second-language-option";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { kindToWrite } from "../workbook-output";
import { BRIEF_SHEET } from "../words/brief-sheet-words";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";
import { withReview } from "../write-into";
import type { IntoOptions } from "../write-into";

interface BriefSheetOptions extends IntoOptions {
  readonly secondLanguage?: Language;
  readonly json?: boolean;
}

const RANKING = ["rank", "addressee", "byWhen"] as const;

/** `gap-table brief-sheet REVIEW.xlsx [--second-language en|ru|kk] [-o OUT.xlsx] [--dry-run] [--json]` */
export const briefSheetCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal } = surroundings;
  const help = HELP[terminal.language];
  withIntoOptions(
    program
      .command("brief-sheet")
      .description(help.briefSheet.about)
      .argument("<review.xlsx>", help.workbook)
      .addOption(secondLanguageOption(help.new.secondLanguage)),
    help,
    help.briefSheet.output,
  )
    .option("--json", help.doneAsJson)
    .addOption(languageOption(help.briefSheet.language))
    .action((file: string, options: BriefSheetOptions) =>
      withReview(file, options, surroundings, async (write) => {
        const language = surroundings.language();
        const { json, dryRun = false } = options;
        toProgress(terminal, language)(STEPS.reading(file));
        const { workbook, added } = await naming(file, () => extended(file, options, surroundings));
        const { output, kept } = added.length > 0 ? await write(workbook) : {};
        const said = { file, dryRun, ...(output !== undefined && { output }), ...(kept !== undefined && { kept }) };
        terminal.out(
          json
            ? `${JSON.stringify({ ...said, added }, undefined, 2)}\n`
            : `${(added.length > 0 ? BRIEF_SHEET.added(added, output, kept) : BRIEF_SHEET.nothing)[language]}\n`,
        );
      }),
    );
};

interface Extended {
  readonly workbook: XlsxWorkbook;
  /** The sheet, headers of columns and labels of details that it has now and had not. */
  readonly added: readonly string[];
}

/** @throws UnusableInput when it holds no review, the second language can be none, or something stands where a column would go */
async function extended(file: string, options: BriefSheetOptions, surroundings: Surroundings): Promise<Extended> {
  const bytes = await readInput(file);
  const name = basename(file);
  const opened = openWorkbook(bytes, name);
  kindToWrite(file, opened, options);
  const { value: review, messages } = await openReview(opened);
  tell(surroundings, messages);
  const { language, secondLanguage } = review.details;
  const second = secondBeside(language, options.secondLanguage, secondLanguage);
  const sheets = review.tables.some(({ table }) => table === "Brief") ? [] : [briefSheet(language, review.profile)];
  const withSheet = sheets.reduce((before, sheet) => putSheet(before, sheet, language), bytes);
  const gaps = ourTable((await opened.readTables(isOurTable)).value, review, "Gaps");
  const keys = second ? [...RANKING, ...Object.values(SECOND_TEXTS)] : RANKING;
  const steps = gaps ? await planColumns(opened, gaps, keys, language) : [];
  const workbook = steps.length > 0 ? await withColumns(withSheet, name, steps) : openWorkbook(withSheet, name);
  const named = second ? await nameSecond(workbook, second) : [];
  return { workbook, added: [...sheets.map((sheet) => sheet.name), ...steps.map(({ header }) => header), ...named] };
}

const briefSheet = (language: Language, profile: Profile) =>
  laterSheet(emptyReview({ language, jurisdiction: "", profile, catalogueVersion: "" }), "Brief");

/** Say on the sheet Review what the second language is. */
async function nameSecond(workbook: XlsxWorkbook, second: Language): Promise<readonly string[]> {
  const { value: review } = await openReview(workbook);
  const { details, detailPlaces } = review;
  const table = ourTable((await workbook.readTables(isOurTable)).value, review, "Review");
  if (!table || details.secondLanguage !== undefined) return [];
  const [label, value] = [DETAIL_LABELS.secondLanguage[details.language], LANGUAGE_LABELS[second][details.language]];
  const place = detailPlaces.secondLanguage;
  const edits = place ? [toCellEdit(table, place.row, "value", { before: "", after: value })] : [];
  const { conflicts } = await workbook.write(edits, place ? [] : [toNewRow({ key: label, value }, table)]);
  const [refused] = conflicts;
  if (refused) throw notWritten(refused.edit);
  return [label];
}
