import type { Command } from "commander";
import { basename } from "node:path";

import { openForRepair } from "../../adapters/xlsx/repair/repairable-workbook";
import { repairWorkbook } from "../../app/repair-workbook";
import type { Language } from "../../domain/language";
import { UnusableInput } from "../../domain/result";
import { exists, readInput, refuseOutput, writeOutput } from "../files";
import { languageOption } from "../language-option";
import { naming } from "../open-workbook-file";
import { toJsonRepair, toTextRepair } from "../repair-report";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";

interface RepairOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly language?: Language;
}

const HELP = `
Brings back what LibreOffice, Numbers, Google Sheets, WPS and libraries take away: tables, by their headers in any of
the three languages; their names and headers; rows typed below them; comment threads, from the notes they became;
drop-downs and formats of a new workbook. No text of yours changes, everything that was done is listed, and what is not
certain is named and left. docs/editing-elsewhere.md tells what each program takes away.`;

/** `gap-table repair FILE.xlsx -o OUT.xlsx [--dry-run] [--json] [--language en|ru|kk]` */
export const repairCommand = (program: Command, { terminal }: Surroundings): void => {
  program
    .command("repair")
    .description("Put a review right that was edited in another program than Excel.")
    .argument("<file.xlsx>", "the review workbook; it is left as it is")
    .option("-o, --output <out.xlsx>", "the workbook to write")
    .option("--force", "replace a file of that name")
    .option("--dry-run", "only say what would be done")
    .option("--json", "what was done, as JSON")
    .addOption(languageOption("language of the report (default: the review's)"))
    .addHelpText("after", HELP)
    .action(async (file: string, options: RepairOptions) => {
      const output = await outputOf(file, options);
      const progress = toProgress(terminal);
      progress(`Reading ${file}`);
      const bytes = await readInput(file);
      const repaired = await naming(file, () => repairWorkbook(openForRepair(bytes, basename(file))));
      const isWritten = output !== undefined && repaired.file !== undefined;
      if (isWritten) {
        progress(`Writing ${output}`);
        await writeOutput(output, repaired.file);
      }
      const said = { file, ...(isWritten && { output }) };
      const language = options.language ?? repaired.language;
      terminal.out(options.json ? toJsonRepair(repaired, said, language) : toTextRepair(repaired, said, language));
    });
};

/** @throws UnusableInput when it is not said where to write, or there is something already */
async function outputOf(file: string, { output, force, dryRun }: RepairOptions): Promise<string | undefined> {
  if (output === undefined) {
    if (dryRun) return undefined;
    throw new UnusableInput("Name the workbook to write with -o, or add --dry-run.");
  }
  await refuseOutput(output, ".xlsx", file);
  if (dryRun) return undefined;
  if (!force && (await exists(output)))
    throw new UnusableInput(
      `“${output}” is already there and was left as it is. Choose another name, or add --force to replace it.`,
    );
  return output;
}
