import type { Command } from "commander";

import { evenIfOpenOption } from "./even-if-open-option";
import type { HelpWords } from "./words/help/help-words";

/**
 * What may be said of where a changed workbook goes (`IntoOptions`), and that nothing is to be written.
 *
 * @param output what `--output` is to that command
 */
export const withIntoOptions = (command: Command, help: HelpWords, output: string): Command =>
  command
    .option("-o, --output <out.xlsx>", output)
    .option("--force", help.force)
    .addOption(evenIfOpenOption(help))
    .option("--end-signature", help.endSignature)
    .option("--dry-run", help.dryRun);
