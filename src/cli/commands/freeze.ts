import type { Command } from "commander";

import { createFrozenCopy } from "../../adapters/xlsx/create/frozen/create-frozen-copy";
import { openReview } from "../../app/open-review";
import { otherSheets } from "../../app/other-sheets";
import { freezeReview } from "../../domain/frozen/frozen-review";
import { tellFrozen } from "../../domain/frozen/frozen-words";
import type { FrozenReview } from "../../domain/frozen/frozen-review";
import type { Localised } from "../../domain/language";
import { evenIfOpenOption } from "../even-if-open-option";
import { exists } from "../files";
import { alreadyThere } from "../files/place-refusals";
import { refuseOutput } from "../files/refuse-output";
import { oneLine } from "../harmless-text";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { FROZEN } from "../words/freeze-words";
import { withKept } from "../with-kept";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";

interface FreezeOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly evenIfOpen?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `gap-table freeze REVIEW.xlsx -o COPY.xlsx [--dry-run] [--json]` */
export const freezeCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal } = surroundings;
  const help = HELP[terminal.language];
  program
    .command("freeze")
    .description(help.freeze.about)
    .argument("<review.xlsx>", help.workbook)
    .requiredOption("-o, --output <copy.xlsx>", help.freeze.output)
    .option("--force", help.force)
    .addOption(evenIfOpenOption(help))
    .option("--dry-run", help.dryRun)
    .option("--json", help.doneAsJson)
    .addOption(languageOption(help.freeze.language))
    .addHelpText("after", help.freeze.more)
    .action(async (file: string, options: FreezeOptions) => {
      const { output: path, force, dryRun = false, json } = options;
      const spoken = surroundings.language();
      await refuseOutput(path, [".xlsx"], file);
      if (!force && !dryRun && (await exists(path))) throw alreadyThere(path);
      const progress = toProgress(terminal, spoken);
      progress(STEPS.reading(file));
      const workbook = await openWorkbookFile(file);
      const { value: review, messages } = await naming(file, () => openReview(workbook));
      tell(surroundings, messages);
      const frozen = freezeReview(review);
      const sheets = await naming(file, () => otherSheets(workbook));
      const bytes = await naming(file, () => createFrozenCopy(frozen, terminal.today()));
      if (!dryRun) {
        progress(STEPS.writing(path));
        await withKept(path, options, surroundings, async (output) => output.write(bytes));
      }
      const said = { file, dryRun, ...(!dryRun && { output: path }), gaps: frozen.gaps.length };
      terminal.out(
        json
          ? `${JSON.stringify({ ...said, ...toldOf(frozen, sheets) }, undefined, 2)}\n`
          : linesOn(frozen, sheets, dryRun ? undefined : path)
              .map((line) => `${oneLine(line[spoken])}\n`)
              .join(""),
      );
    });
};

/** What is said of a copy, without its texts. */
function toldOf(frozen: FrozenReview, sheets: readonly string[]) {
  const { renumbered, unnumbered, unknownGap, unreadStatus, outdated, parts, begun, failed, names } = frozen;
  const rows = { renumbered, unnumbered, unknownGap, unreadStatus };
  return { leftOut: { ...frozen.leftOut, otherSheets: sheets }, ...rows, outdated, parts, begun, failed, names };
}

function linesOn(frozen: FrozenReview, sheets: readonly string[], output: string | undefined): readonly Localised[] {
  const { left, rows, names } = tellFrozen(frozen, sheets);
  const gaps = frozen.gaps.length;
  return [...left, ...rows, ...names, output === undefined ? FROZEN.wouldWrite(gaps) : FROZEN.wrote(output, gaps)];
}
