import { basename, extname } from "node:path";
import { InvalidArgumentError } from "commander";
import type { Command } from "commander";

import { catalogueSource } from "../../adapters/catalogue/catalogue-source";
import { readDocumentTables } from "../../adapters/docx/tables/read-document-tables";
import { createAdoptedReview } from "../../adapters/xlsx/create/create-adopted-review";
import { openWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { readOwnTables } from "../../app/read-own-tables";
import { adoptTables } from "../../domain/adopt/adopt-tables";
import type { Adoption, AdoptionChoice } from "../../domain/adopt/adoption";
import type { AdoptionSource } from "../../domain/adopt/source-table";
import { uncalculatedIn } from "../../domain/adopt/uncalculated-in";
import type { Language } from "../../domain/language";
import type { Profile } from "../../domain/profile/profile";
import { profileForCountry } from "../../domain/profile/profiles";
import { UnusableInput } from "../../domain/result";
import { notCalculated } from "../../domain/review/uncalculated";
import { UNKNOWN_AUTHOR } from "../../domain/review/unknown-author";
import { toJsonAdoption, toTextAdoption } from "../adopt-report";
import { evenIfOpenOption } from "../even-if-open-option";
import { exists, readInput } from "../files";
import { alreadyThere } from "../files/place-refusals";
import { refuseOutput } from "../files/refuse-output";
import { jurisdictionOption } from "../jurisdiction-option";
import { languageOption } from "../language-option";
import { naming } from "../open-workbook-file";
import { namedProfile, profileOption } from "../profile-option";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { copyOf } from "../workbook-output";
import { BAD_CHOICE, askedForColumns, noSuchTable, notToAdopt } from "../words/adopt-words";
import { withKept } from "../with-kept";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";

interface AdoptOptions {
  readonly output: string;
  readonly language?: Language;
  readonly jurisdiction: string;
  readonly profile?: string;
  readonly table?: AdoptionChoice["tables"];
  readonly header?: number;
  readonly columns?: NonNullable<AdoptionChoice["columns"]>;
  readonly force?: boolean;
  readonly evenIfOpen?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `gap-table adopt FILE -o REVIEW.xlsx [--table 1,2] [--header 1] [--columns 2,3,4] [--dry-run] [--json]` */
export const adoptCommand = (program: Command, surroundings: Surroundings): void => {
  const spoken = surroundings.terminal.language;
  const help = HELP[spoken];
  program
    .command("adopt")
    .description(help.adopt.about)
    .argument("<file>", help.adopt.file)
    .requiredOption("-o, --output <review.xlsx>", help.adopt.output)
    .option("--table <numbers>", help.adopt.table, (value: string) => toNumbers(value, BAD_CHOICE.tables[spoken]))
    .option("--header <row>", help.adopt.header, (value: string) => toNumber(value, BAD_CHOICE.header[spoken]))
    .option("--columns <three>", help.adopt.columns, (value: string) => toColumns(value, BAD_CHOICE.columns[spoken]))
    .addOption(jurisdictionOption(help.new.country, help).default("KZ"))
    .addOption(profileOption("--profile", help.new.profile))
    .option("--force", help.force)
    .addOption(evenIfOpenOption(help))
    .option("--dry-run", help.dryRun)
    .option("--json", help.doneAsJson)
    .addOption(languageOption(help.adopt.language))
    .addHelpText("after", help.adopt.more)
    .action(async (file: string, options: AdoptOptions) => {
      const { output: path, force, dryRun = false } = options;
      await refuseOutput(path, [".xlsx"], file, ...(options.profile === undefined ? [] : [options.profile]));
      if (!force && !dryRun && (await exists(path))) throw alreadyThere(path);
      const adoption = await adopt(file, options, surroundings);
      const { jurisdiction, profile: name } = options;
      const profile = name === undefined ? profileForCountry(jurisdiction) : await namedProfile(name);
      const bytes = await reviewOf(file, adoption, { jurisdiction, profile });
      if (!dryRun) {
        toProgress(surroundings.terminal, surroundings.language())(STEPS.writing(path));
        const like = await copyOf(file);
        await withKept(path, { ...options, ...(like && { like }) }, surroundings, async (output) =>
          output.write(bytes),
        );
      }
      const said = { file, dryRun, jurisdiction, profile, ...(!dryRun && { output: path }) };
      const tell = options.json ? toJsonAdoption : toTextAdoption;
      surroundings.terminal.out(tell(adoption, said, surroundings.language()));
    });
};

/** @throws UnusableInput when the columns can't be told, and for cells whose formula nobody has calculated */
async function adopt(file: string, options: AdoptOptions, { terminal, language }: Surroundings): Promise<Adoption> {
  const { table: tables, header: headerRow, columns } = options;
  toProgress(terminal, language())(STEPS.reading(file));
  const source = await readSource(file);
  const choice = {
    ...(tables && { tables }),
    ...(headerRow !== undefined && { headerRow }),
    ...(columns && { columns }),
  };
  const { length } = source.tables;
  return naming(file, () => {
    const missing = tables?.find((asked) => source.tables.every(({ number }) => number !== asked));
    if (missing !== undefined && length > 0) throw noSuchTable(missing, length);
    const adopted = adoptTables(source, choice, options.language);
    if (adopted.kind === "question") throw askedForColumns(adopted);
    const unknown = uncalculatedIn(source, adopted);
    if (unknown.length > 0) throw new UnusableInput(notCalculated(unknown));
    return adopted;
  });
}

async function readSource(file: string): Promise<AdoptionSource> {
  const kind = extname(file).toLowerCase();
  const bytes = await readInput(file);
  if (/^\.(?:docx|docm|dotx|dotm)$/u.test(kind)) return naming(file, () => readDocumentTables(bytes));
  if (!/^\.(?:xls[xmb]?|xlt[xm]|ods)$/u.test(kind)) throw notToAdopt(basename(file));
  return naming(file, () => readOwnTables(openWorkbook(bytes, basename(file))));
}

/** Made on a dry run too, so that it tells of all that would stand in the way. */
async function reviewOf(
  file: string,
  adoption: Adoption,
  { jurisdiction, profile }: { readonly jurisdiction: string; readonly profile: Profile },
): Promise<Uint8Array> {
  const { version } = await catalogueSource.load();
  return naming(file, () =>
    createAdoptedReview(adoption, {
      jurisdiction,
      profile,
      catalogueVersion: version,
      unknownAuthor: UNKNOWN_AUTHOR[adoption.language],
    }),
  );
}

function toNumbers(value: string, bad: string): readonly number[] {
  const numbers = value.split(",").map(Number);
  if (!numbers.every((number) => Number.isInteger(number) && number > 0)) throw new InvalidArgumentError(bad);
  return numbers;
}

function toNumber(value: string, bad: string): number {
  if (!/^\d{1,7}$/u.test(value.trim())) throw new InvalidArgumentError(bad);
  return Number(value);
}

function toColumns(value: string, bad: string): NonNullable<AdoptionChoice["columns"]> {
  const labels = value.split(",").map((each) => each.split("+").map((label) => label.trim()));
  const [issue, solution, sources] = labels;
  const areLabels = labels.flat().every((label) => /^(?:\d{1,3}|[A-Za-z]{1,3})$/u.test(label));
  if (!issue || !solution || !sources || labels.length !== 3 || !areLabels) throw new InvalidArgumentError(bad);
  return { issue, solution, sources };
}
