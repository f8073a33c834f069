import type { Command } from "commander";

import { freezeRound, ROUND_COLUMNS } from "../../app/freeze-round";
import { withIntoOptions } from "../into-options";
import { languageOption } from "../language-option";
import { naming, tell } from "../open-workbook-file";
import { openWithColumns } from "../open-with-columns";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { HELP } from "../words/help/help";
import { ROUND } from "../words/round-words";
import { STEPS } from "../words/work-words";
import { withReview } from "../write-into";
import type { IntoOptions } from "../write-into";

interface RoundOptions extends IntoOptions {
  readonly label: string;
  readonly json?: boolean;
}

/** `gap-table round REVIEW.xlsx --label LABEL [-o OUT.xlsx] [--dry-run] [--json]` */
export const roundCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal } = surroundings;
  const help = HELP[terminal.language];
  withIntoOptions(
    program
      .command("round")
      .description(help.round.about)
      .argument("<review.xlsx>", help.workbook)
      .requiredOption("--label <label>", help.round.label),
    help,
    help.round.output,
  )
    .option("--json", help.doneAsJson)
    .addOption(languageOption(help.round.language))
    .addHelpText("after", help.round.more)
    .action((file: string, options: RoundOptions) =>
      withReview(file, options, surroundings, async (write) => {
        const language = surroundings.language();
        const { label, json, dryRun = false } = options;
        toProgress(terminal, language)(STEPS.reading(file));
        const workbook = await openWithColumns(file, { Rounds: ROUND_COLUMNS }, options);
        const { value: plan, messages } = await naming(file, () => freezeRound(workbook, label, terminal.today()));
        tell(surroundings, messages);
        const { output, kept } = await write(workbook);
        const { id, date, gaps, amendments, last, changes } = plan;
        const said = { file, dryRun, ...(output !== undefined && { output }), ...(kept !== undefined && { kept }) };
        const made = { round: id, label: plan.label, date, gaps, amendments };
        const since = last && { since: { round: last.id, label: last.label }, changed: changes.length };
        terminal.out(
          json
            ? `${JSON.stringify({ ...said, ...made, ...since }, undefined, 2)}\n`
            : `${ROUND.frozen(plan, output, kept)[language]}\n`,
        );
      }),
    );
};
