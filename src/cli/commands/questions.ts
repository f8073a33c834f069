import type { Command } from "commander";

import { QUESTIONS_OF_GAPS, QUESTION_COLUMNS, questionWrites } from "../../app/add-questions";
import { openReview } from "../../app/open-review";
import { ourTable } from "../../app/sheet-cells";
import { isOurTable } from "../../domain/review/tables";
import { withIntoOptions } from "../into-options";
import { languageOption } from "../language-option";
import { naming, tell } from "../open-workbook-file";
import { openWithColumns } from "../open-with-columns";
import { notWritten } from "../read-decisions";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { HELP } from "../words/help/help";
import { QUESTIONS } from "../words/questions-words";
import { STEPS } from "../words/work-words";
import { withReview } from "../write-into";
import type { IntoOptions } from "../write-into";
import { tableMissing } from "../../app/table-refusals";

interface QuestionsOptions extends IntoOptions {
  readonly json?: boolean;
}

/** `gap-table questions REVIEW.xlsx [-o OUT.xlsx] [--dry-run] [--json]` */
export const questionsCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal } = surroundings;
  const help = HELP[terminal.language];
  withIntoOptions(
    program.command("questions").description(help.questions.about).argument("<review.xlsx>", help.workbook),
    help,
    help.questions.output,
  )
    .option("--json", help.doneAsJson)
    .addOption(languageOption(help.questions.language))
    .addHelpText("after", help.questions.more)
    .action((file: string, options: QuestionsOptions) =>
      withReview(file, options, surroundings, async (write) => {
        const language = surroundings.language();
        const { json, dryRun = false } = options;
        toProgress(terminal, language)(STEPS.reading(file));
        const columns = { Aspects: QUESTION_COLUMNS, Gaps: QUESTIONS_OF_GAPS };
        const workbook = await openWithColumns(file, columns, options);
        const { value: review, messages } = await naming(file, () => openReview(workbook));
        tell(surroundings, messages);
        const table = ourTable((await workbook.readTables(isOurTable)).value, review, "Aspects");
        if (!table) throw tableMissing("Aspects");
        const { added, edits, rows } = questionWrites(review, review.profile, table);
        const { conflicts } = await naming(file, () => workbook.write(edits, rows));
        const [refused] = conflicts;
        if (refused) throw notWritten(refused.edit);
        const isDone = edits.length + rows.length > 0;
        const { output, kept } = isDone ? await write(workbook) : {};
        const said = { file, dryRun, ...(output !== undefined && { output }), ...(kept !== undefined && { kept }) };
        terminal.out(
          json
            ? `${JSON.stringify({ ...said, added }, undefined, 2)}\n`
            : `${(isDone ? QUESTIONS.added(added.length, output, kept) : QUESTIONS.none)[language]}\n`,
        );
      }),
    );
};
