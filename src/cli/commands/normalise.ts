import { rm } from "node:fs/promises";
import type { Command } from "commander";
import { Option } from "commander";

import { catalogueSource } from "../../adapters/catalogue/catalogue-source";
import { normaliseWorkbook } from "../../app/normalise-workbook";
import type { CitationScope, GapColumn } from "../../app/normalise-review";
import type { CitationForm } from "../../domain/citation/format/format-citation";
import type { Language } from "../../domain/language";
import { evenIfOpenOption } from "../even-if-open-option";
import { readInput } from "../files";
import { withOutput } from "../files/output";
import type { Output } from "../files/output";
import { refuseReadOnly } from "../files/refuse-output";
import { refuseOpenElsewhere } from "../files/open-elsewhere";
import { keepCopy } from "../keep-edited";
import { languageOption } from "../language-option";
import { toJsonNormalised, toTextNormalised } from "../normalise-report";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { copyOf, kindToWrite, refuseWorkbookOutput } from "../workbook-output";
import { noPlaceNamed, twoPlacesNamed } from "../files/place-refusals";

interface NormaliseOptions {
  readonly form: CitationForm;
  readonly language?: Language;
  readonly column: readonly Column[];
  readonly expand?: boolean;
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly force?: boolean;
  readonly evenIfOpen?: boolean;
  readonly endSignature?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

type Column = GapColumn | "justification";

const COLUMNS: readonly Column[] = ["sources", "issue", "solution", "justification"];

const HELP = `
Only citations that are certain and stand as values of a list are rewritten, and only where the new text is read back
as the very same places; everything else stays to the letter and is listed with the reason.`;

/** `gap-table normalise FILE.xlsx -o OUT.xlsx [--form short|full|un] [--language en|ru|kk]` */
export const normaliseCommand = (program: Command, surroundings: Surroundings): void => {
  program
    .command("normalise")
    .description("Write the citations of a review in one form and language.")
    .argument("<file.xlsx>", "the review workbook")
    .addOption(
      new Option("-f, --form <form>", "how citations are written").choices(["short", "full", "un"]).default("short"),
    )
    .addOption(languageOption("language of the citations (default: the review's)"))
    .addOption(
      new Option("-c, --column <columns...>", "where: of the gaps, or “justification” of the final text")
        .choices([...COLUMNS])
        .default(["sources"]),
    )
    .option("--expand", "write “ibid.” and “the Convention” out too")
    .option("-o, --output <out.xlsx>", "the workbook to write")
    .option("--force", "replace a file of that name")
    .option("--in-place", "write into the workbook itself, keeping a copy of it as it was")
    .addOption(evenIfOpenOption())
    .option("--end-signature", "write a workbook that is signed digitally, though its signature ends with that")
    .option("--dry-run", "only say what would be done")
    .option("--json", "what was done, as JSON")
    .addHelpText("after", HELP)
    .action(async (file: string, options: NormaliseOptions) => {
      const path = await outputOf(file, options);
      if (path === undefined || options.dryRun) return normalise(file, options, surroundings);
      const like = await copyOf(file);
      await withOutput(path, { ...options, ...(like && { like }) }, (output) =>
        normalise(file, options, surroundings, { path, output }),
      );
    });
};

/** Where to write; nothing is written without. */
interface Place {
  readonly path: string;
  readonly output: Output;
}

async function normalise(
  file: string,
  options: NormaliseOptions,
  { terminal }: Surroundings,
  place?: Place,
): Promise<void> {
  const { form, language, expand = false, dryRun = false } = options;
  const progress = toProgress(terminal);
  progress(`Reading ${file}`);
  const workbook = await openWorkbookFile(file);
  const as = kindToWrite(file, workbook, options);
  const style = { form, expand, ...(language && { language }) };
  const request = { scopes: toScopes(options.column), style };
  const catalogue = await catalogueSource.load();
  const { value, messages } = await naming(file, () => normaliseWorkbook(workbook, catalogue, request));
  tell(terminal, messages);
  const isWritten = place !== undefined && value.cells.length > 0;
  let kept: string | undefined;
  if (isWritten) {
    progress(`Writing ${place.path}`);
    const bytes = await naming(file, () => workbook.save({ as, ...options }));
    if (options.inPlace) kept = await keepCopy(file, await readInput(file));
    try {
      place.output.write(bytes);
    } catch (error) {
      // It is a copy of what still stands.
      if (kept !== undefined) await rm(kept, { force: true });
      throw error;
    }
  }
  const said = { file, form, dryRun, ...(isWritten && { output: place.path }), ...(kept !== undefined && { kept }) };
  terminal.out(options.json ? toJsonNormalised(value, said) : toTextNormalised(value, said));
}

/** @throws UnusableInput when it is not said where to write, or there is something already */
async function outputOf(
  file: string,
  { output, inPlace, force, evenIfOpen, dryRun }: NormaliseOptions,
): Promise<string | undefined> {
  if (output !== undefined && inPlace) throw twoPlacesNamed();
  if (inPlace) {
    // In a dry run as well.
    await refuseReadOnly(file);
    if (!evenIfOpen) refuseOpenElsewhere(file);
    return file;
  }
  if (output === undefined) {
    if (dryRun) return undefined;
    throw noPlaceNamed(["--in-place", "--dry-run"]);
  }
  await refuseWorkbookOutput(file, { output, ...(force && { force }), ...(dryRun && { dryRun }) });
  return output;
}

/** In the order of the table, whatever the order they were given in. */
function toScopes(columns: readonly Column[]): readonly CitationScope[] {
  const ofGaps = (["issue", "solution", "sources"] as const).filter((column) => columns.includes(column));
  return [
    ...(ofGaps.length > 0 ? [{ table: "Gaps" as const, columns: ofGaps }] : []),
    ...(columns.includes("justification")
      ? [{ table: "Amendments" as const, columns: ["justification"] as const }]
      : []),
  ];
}
