import type { Command } from "commander";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { LANGUAGES } from "../../domain/language";
import type { Surroundings } from "../surroundings";
import { EXIT } from "../exit";
import { exists, readInput } from "../files";
import { writeOutput } from "../files/output";

const SAMPLES = ["en", "ru"] as const;

/** `gap-table sample [FOLDER]`: the whole way from a review workbook to a checked, linked brief, on the sample reviews. */
export const sampleCommand = (program: Command, { terminal, assets, exit, run }: Surroundings): void => {
  program
    .command("sample")
    .description("Check the sample reviews and make their briefs, to see what the program does.")
    .argument("[folder]", "where to write", "out")
    .action(async (folder: string) => {
      await mkdir(folder, { recursive: true });
      const show = async (...args: readonly string[]): Promise<number> => {
        terminal.out(`\n$ gap-table ${args.join(" ")}\n`);
        return run(args);
      };
      for (const language of SAMPLES) {
        const name = `sample-review.${language}.xlsx`;
        const workbook = join(folder, name);
        const sample = await readInput(join(assets, name));
        const there = (await exists(workbook)) ? await readInput(workbook) : undefined;
        if (there === undefined) await writeOutput(workbook, sample);
        else if (Buffer.compare(there, sample) !== 0) {
          terminal.out(`\n${workbook} has been changed and is used as it is; delete it to get the sample back.\n`);
        }
        const brief = join(folder, `sample-brief.${language}.docx`);
        const codes = [
          await show("check", workbook, "--language", language),
          await show("brief", workbook, "-o", brief),
          await show("status", brief, workbook),
        ];
        // The samples hold planted faults, so a check that finds errors is what should happen.
        if (codes.some((code) => code === EXIT.unusable)) return exit(EXIT.unusable);
      }
      const kazakh = join(folder, "sample-brief.kk.docx");
      exit(await show("brief", join(folder, "sample-review.en.xlsx"), "-o", kazakh, "--language", LANGUAGES[2]));
      terminal.out(
        `\nOpen ${join(folder, "sample-review.en.xlsx")} in Excel and ${join(folder, "sample-brief.en.docx")} in Word.\n`,
      );
    });
};
