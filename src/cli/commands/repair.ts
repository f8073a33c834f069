import type { Command } from "commander";
import { basename } from "node:path";

import { openForRepair } from "../../adapters/xlsx/repair/repairable-workbook";
import { repairWorkbook } from "../../app/repair-workbook";
import type { RepairStep } from "../../domain/review/repair-step";
import { EXIT } from "../exit";
import { withIntoOptions } from "../into-options";
import { readInput } from "../files";
import type { Output } from "../files/output";
import { languageOption } from "../language-option";
import { naming, tell } from "../open-workbook-file";
import { isStillUnread, repairedThoughProtected, toJsonRepair, toTextRepair } from "../repair-report";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { copyOf, kindToWrite, refuseWorkbookOutput } from "../workbook-output";
import type { WorkbookOutput } from "../workbook-output";
import { noPlaceNamed } from "../files/place-refusals";
import { repairedAsItIs } from "../workbook-refusals";
import { withKept } from "../with-kept";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";

interface RepairOptions extends WorkbookOutput {
  readonly evenIfOpen?: boolean;
  readonly json?: boolean;
}

/** `gap-table repair FILE.xlsx -o OUT.xlsx [--dry-run] [--json] [--language en|ru|kk]` */
export const repairCommand = (program: Command, surroundings: Surroundings): void => {
  const help = HELP[surroundings.terminal.language];
  withIntoOptions(
    program.command("repair").description(help.repair.about).argument("<file.xlsx>", help.repair.file),
    help,
    help.output,
  )
    .option("--json", help.doneAsJson)
    .addOption(languageOption(help.repair.language))
    .addHelpText("after", help.repair.more)
    .action(async (file: string, options: RepairOptions) => {
      const path = await outputOf(file, options);
      if (path === undefined || options.dryRun) return repair(file, options, surroundings);
      const like = await copyOf(file);
      await withKept(path, { ...options, ...(like && { like }) }, surroundings, (output) =>
        repair(file, options, surroundings, { path, output }),
      );
    });
};

async function repair(
  file: string,
  options: RepairOptions,
  surroundings: Surroundings,
  place?: { readonly path: string; readonly output: Output },
): Promise<void> {
  const { terminal, language: spoken } = surroundings;
  const language = spoken();
  const progress = toProgress(terminal, language);
  progress(STEPS.reading(file));
  const bytes = await readInput(file);
  const workbook = await naming(file, () => openForRepair(bytes, basename(file)));
  const kind = kindToWrite(file, workbook, options);
  if (kind !== workbook.kind) throw repairedAsItIs(file, workbook.kind);
  const repaired = await naming(file, () => repairWorkbook(workbook));
  const locked = workbook.protectedAmong(repaired.steps.flatMap(sheetOf));
  if (locked.length > 0) tell(surroundings, [{ text: repairedThoughProtected(locked) }]);
  const isWritten = place !== undefined && repaired.file !== undefined;
  if (isWritten) {
    progress(STEPS.writing(place.path));
    place.output.write(repaired.file);
  }
  const said = { file, ...(isWritten && { output: place.path }) };
  if (isStillUnread(repaired)) surroundings.exit(EXIT.unusable);
  terminal.out(options.json ? toJsonRepair(repaired, said, language) : toTextRepair(repaired, said, language));
}

const sheetOf = (step: RepairStep): readonly string[] =>
  "thread" in step ? [step.thread.sheet] : "sheet" in step ? [step.sheet] : [];

/** @throws UnusableInput when it is not said where to write, or there is something already */
async function outputOf(file: string, options: RepairOptions): Promise<string | undefined> {
  const { output, dryRun } = options;
  if (output !== undefined) await refuseWorkbookOutput(file, { ...options, output });
  else if (!dryRun) throw noPlaceNamed(["--dry-run"]);
  return output;
}
