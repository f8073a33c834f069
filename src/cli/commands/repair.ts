import type { Command } from "commander";
import { basename } from "node:path";

import { openForRepair } from "../../adapters/xlsx/repair/repairable-workbook";
import { repairWorkbook } from "../../app/repair-workbook";
import type { Language } from "../../domain/language";
import { evenIfOpenOption } from "../even-if-open-option";
import { readInput } from "../files";
import { withOutput } from "../files/output";
import type { Output } from "../files/output";
import { languageOption } from "../language-option";
import { naming } from "../open-workbook-file";
import { toJsonRepair, toTextRepair } from "../repair-report";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { copyOf, kindToWrite, refuseWorkbookOutput } from "../workbook-output";
import type { WorkbookOutput } from "../workbook-output";
import { noPlaceNamed } from "../files/place-refusals";
import { repairedAsItIs } from "../workbook-refusals";

interface RepairOptions extends WorkbookOutput {
  readonly evenIfOpen?: boolean;
  readonly json?: boolean;
  readonly language?: Language;
}

const HELP = `
Brings back what LibreOffice, Numbers, Google Sheets, WPS and libraries take away: tables, by their headers in any of
the three languages; their names and headers; rows typed below them; comment threads, from the notes they became;
drop-downs and formats of a new workbook. No text of yours changes, everything that was done is listed, and what is not
certain is named and left. docs/editing-elsewhere.md tells what each program takes away.`;

/** `gap-table repair FILE.xlsx -o OUT.xlsx [--dry-run] [--json] [--language en|ru|kk]` */
export const repairCommand = (program: Command, surroundings: Surroundings): void => {
  program
    .command("repair")
    .description("Put a review right that was edited in another program than Excel.")
    .argument("<file.xlsx>", "the review workbook; it is left as it is")
    .option("-o, --output <out.xlsx>", "the workbook to write")
    .option("--force", "replace a file of that name")
    .addOption(evenIfOpenOption())
    .option("--end-signature", "write a workbook that is signed digitally, though its signature ends with that")
    .option("--dry-run", "only say what would be done")
    .option("--json", "what was done, as JSON")
    .addOption(languageOption("language of the report (default: the review's)"))
    .addHelpText("after", HELP)
    .action(async (file: string, options: RepairOptions) => {
      const path = await outputOf(file, options);
      if (path === undefined || options.dryRun) return repair(file, options, surroundings);
      const like = await copyOf(file);
      await withOutput(path, { ...options, ...(like && { like }) }, (output) =>
        repair(file, options, surroundings, { path, output }),
      );
    });
};

async function repair(
  file: string,
  options: RepairOptions,
  { terminal }: Surroundings,
  place?: { readonly path: string; readonly output: Output },
): Promise<void> {
  const progress = toProgress(terminal);
  progress(`Reading ${file}`);
  const bytes = await readInput(file);
  const workbook = await naming(file, () => openForRepair(bytes, basename(file)));
  const kind = kindToWrite(file, workbook, options);
  if (kind !== workbook.kind) throw repairedAsItIs(file, workbook.kind);
  const repaired = await naming(file, () => repairWorkbook(workbook));
  const isWritten = place !== undefined && repaired.file !== undefined;
  if (isWritten) {
    progress(`Writing ${place.path}`);
    place.output.write(repaired.file);
  }
  const said = { file, ...(isWritten && { output: place.path }) };
  const language = options.language ?? repaired.language;
  terminal.out(options.json ? toJsonRepair(repaired, said, language) : toTextRepair(repaired, said, language));
}

/** @throws UnusableInput when it is not said where to write, or there is something already */
async function outputOf(file: string, options: RepairOptions): Promise<string | undefined> {
  const { output, dryRun } = options;
  if (output !== undefined) await refuseWorkbookOutput(file, { ...options, output });
  else if (!dryRun) throw noPlaceNamed(["--dry-run"]);
  return output;
}
