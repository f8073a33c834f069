import { rm } from "node:fs/promises";
import type { Command } from "commander";
import { Option } from "commander";

import { catalogueWithLexicon } from "../catalogue-with-lexicon";
import { normaliseWorkbook } from "../../app/normalise-workbook";
import type { CitationScope, GapColumn } from "../../app/normalise-review";
import type { CitationForm } from "../../domain/citation/format/format-citation";
import type { Language } from "../../domain/language";
import { evenIfOpenOption } from "../even-if-open-option";
import { readInput } from "../files";
import { withOutput } from "../files/output";
import type { Output } from "../files/output";
import { isSameFile, refuseReadOnly } from "../files/refuse-output";
import { refuseOpenElsewhere } from "../files/open-elsewhere";
import { keepCopy } from "../keep-edited";
import { languageOption } from "../language-option";
import { toJsonNormalised, toTextNormalised } from "../normalise-report";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { copyOf, kindToWrite, refuseWorkbookOutput } from "../workbook-output";
import { isInputToChange, noPlaceNamed, twoPlacesNamed } from "../files/place-refusals";
import { withKept } from "../with-kept";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";

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

/** `gap-table normalise FILE.xlsx -o OUT.xlsx [--form short|full|un] [--language en|ru|kk]` */
export const normaliseCommand = (program: Command, surroundings: Surroundings): void => {
  const help = HELP[surroundings.terminal.language];
  program
    .command("normalise")
    .description(help.normalise.about)
    .argument("<file.xlsx>", help.workbook)
    .addOption(new Option("-f, --form <form>", help.normalise.form).choices(["short", "full", "un"]).default("short"))
    .addOption(languageOption(help.normalise.language))
    .addOption(
      new Option("-c, --column <columns...>", help.normalise.column).choices([...COLUMNS]).default(["sources"]),
    )
    .option("--expand", help.normalise.expand)
    .option("-o, --output <out.xlsx>", help.output)
    .option("--force", help.force)
    .option("--in-place", help.normalise.inPlace)
    .addOption(evenIfOpenOption(help))
    .option("--end-signature", help.endSignature)
    .option("--dry-run", help.dryRun)
    .option("--json", help.doneAsJson)
    .addHelpText("after", help.normalise.more)
    .action(async (file: string, options: NormaliseOptions) => {
      const path = await outputOf(file, options);
      if (path === undefined || options.dryRun) return normalise(file, options, surroundings);
      const like = await copyOf(file);
      const settings = { ...options, ...(like && { like }) };
      const work = (output: Output): Promise<void> => normalise(file, options, surroundings, { path, output });
      await (options.inPlace ? withOutput(path, settings, work) : withKept(path, settings, surroundings, work));
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
  surroundings: Surroundings,
  place?: Place,
): Promise<void> {
  const { form, language, expand = false, dryRun = false } = options;
  const { terminal } = surroundings;
  const spoken = surroundings.language();
  const progress = toProgress(terminal, spoken);
  progress(STEPS.reading(file));
  const workbook = await openWorkbookFile(file);
  const as = kindToWrite(file, workbook, options);
  const style = { form, expand, ...(language && { language }) };
  const request = { scopes: toScopes(options.column), style };
  const catalogue = await catalogueWithLexicon();
  const { value, messages } = await naming(file, () => normaliseWorkbook(workbook, catalogue, request));
  tell(surroundings, messages);
  const isWritten = place !== undefined && value.cells.length > 0;
  let kept: string | undefined;
  if (isWritten) {
    progress(STEPS.writing(place.path));
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
  terminal.out(options.json ? toJsonNormalised(value, said, spoken) : toTextNormalised(value, said, spoken));
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
  if (isSameFile(output, file)) throw isInputToChange(output);
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
