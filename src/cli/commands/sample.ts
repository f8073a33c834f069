import type { Command } from "commander";
import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";

import { UnusableInput } from "../../domain/result";
import type { Surroundings } from "../surroundings";
import { EXIT } from "../exit";
import { exists, readInput } from "../files";
import { writeOutput } from "../files/output";
import { noFolder } from "../files/place-refusals";
import { HELP } from "../words/help/help";
import { SAMPLE } from "../words/work-words";
import { languageOption } from "../language-option";

const SAMPLES = ["en", "ru", "kk"] as const;
/** The consultation of the sample that brought the most. */
const MINUTES_OF = "C-02";

/** `gap-table sample [FOLDER]`: the whole way from a review workbook to a checked, linked brief, on the sample reviews. */
export const sampleCommand = (
  program: Command,
  { terminal, assets, language: spoken, exit, run }: Surroundings,
): void => {
  const help = HELP[terminal.language];
  const show = async (...args: readonly string[]): Promise<boolean> => {
    terminal.out(`\n$ gap-table ${args.join(" ")}\n`);
    // The samples hold planted faults, so a check that finds errors is what should happen.
    return (await run(args)) !== EXIT.unusable;
  };
  const tellChanged = (file: string): void => terminal.out(`\n${SAMPLE.changed(file)[spoken()]}\n`);
  program
    .command("sample")
    .description(help.sample.about)
    .argument("[folder]", help.sample.folder, "out")
    .addOption(languageOption(help.sample.language))
    .action(async (folder: string) => {
      await makeFolder(folder);
      const missing: string[] = [];
      /** Make a file; one that can't be made is noted, and the others are made all the same. */
      const make = async (path: string, made: () => Promise<boolean>): Promise<boolean> => {
        const done = await made().catch((error: unknown) => {
          if (!(error instanceof UnusableInput)) throw error;
          terminal.err(`${error.said[spoken()]}\n`);
          return false;
        });
        if (!done) missing.push(path);
        return done;
      };
      const workbookOf = (language: string): string => join(folder, `sample-review.${language}.xlsx`);
      const briefOf = (language: string): string => join(folder, `sample-brief.${language}.docx`);
      const draftOf = (language: string, kind: string): string => join(folder, `sample-draft.${language}.${kind}`);
      // The Russian draft has the Kazakh one beside it.
      const structureOf = (language: (typeof SAMPLES)[number]): readonly string[] => [
        ...(language === "ru" ? ["--beside", draftOf("kk", "docx")] : []),
        "--jurisdiction",
        language === "en" ? "generic" : "KZ",
      ];
      for (const language of SAMPLES) {
        for (const kind of ["docx", "txt"]) {
          const draft = draftOf(language, kind);
          await make(draft, async () => {
            if (await putSample(join(assets, basename(draft)), draft)) tellChanged(draft);
            return true;
          });
        }
      }
      for (const language of SAMPLES) {
        const [workbook, brief] = [workbookOf(language), briefOf(language)];
        await make(workbook, async () => {
          const isChanged = await putSample(join(assets, `sample-review.${language}.xlsx`), workbook);
          if (isChanged) tellChanged(workbook);
          await show(
            "import",
            draftOf(language, "docx"),
            ...structureOf(language),
            "--into",
            workbook,
            "--dry-run",
            "--language",
            language,
          );
          return show("check", workbook, "--language", language);
        });
        await make(
          brief,
          async () => (await show("brief", workbook, "-o", brief)) && (await show("status", brief, workbook)),
        );
        const changes = join(folder, `sample-changes.${language}.docx`);
        await make(changes, () => show("changes", workbook, "--since", "R1", "-o", changes, "--language", language));
      }
      for (const language of SAMPLES) {
        const workbook = workbookOf(language);
        for (const ending of ["docx", "xlsx"]) {
          const matrix = join(folder, `sample-matrix.${language}.${ending}`);
          await make(matrix, () => show("table", workbook, "--form", "matrix", "-o", matrix));
        }
        const minutes = join(folder, `sample-minutes.${language}.docx`);
        await make(minutes, () => show("minutes", workbook, MINUTES_OF, "-o", minutes));
      }
      if (missing.length > 0) {
        terminal.err(`\n${SAMPLE.missing(missing)[spoken()]}\n`);
        exit(EXIT.unusable);
      } else {
        exit(EXIT.ok);
        terminal.out(`\n${SAMPLE.open(workbookOf("en"), briefOf("en"))[spoken()]}\n`);
      }
    });
};

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw noFolder(folder, error.message);
  });
}

/** Put a sample where there is none. @returns whether there is another file, which stays */
async function putSample(from: string, to: string): Promise<boolean> {
  const sample = await readInput(from);
  if (await exists(to)) return Buffer.compare(await readInput(to), sample) !== 0;
  await writeOutput(to, sample);
  return false;
}
