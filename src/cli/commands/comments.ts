import { basename } from "node:path";
import type { Command } from "commander";

import { openWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { openReview } from "../../app/open-review";
import { recordWorkbook } from "../../app/record-workbook";
import { withoutNames } from "../../app/without-names";
import type { Review } from "../../domain/review/review";
import { listComments } from "../../domain/record/list-comments";
import { toJsonComments, toJsonRecorded, toTextComments, toTextRecorded } from "../comments-report";
import { withIntoOptions } from "../into-options";
import { readInput } from "../files";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import { withColumns } from "../open-with-columns";
import { readAnswers, refuseUnanswered } from "../read-answers";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { kindToWrite } from "../workbook-output";
import { notWithRecord, onlyWithRecord } from "../words/comments-words";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";
import { withReview } from "../write-into";
import type { IntoOptions, WriteInto } from "../write-into";

interface CommentsOptions extends IntoOptions {
  readonly record?: boolean;
  readonly about?: readonly string[];
  readonly json?: boolean;
  readonly pseudonymise?: boolean;
}

/** `gap-table comments REVIEW.xlsx [--pseudonymise] [--record [--about COMMENT=ANSWER…] [-o OUT.xlsx] [--dry-run]] [--json]` */
export const commentsCommand = (program: Command, surroundings: Surroundings): void => {
  const help = HELP[surroundings.terminal.language];
  withIntoOptions(
    program
      .command("comments")
      .description(help.comments.about)
      .argument("<review.xlsx>", help.workbook)
      .option("--record", help.comments.record)
      .option("--about <comment=answer...>", help.comments.answer),
    help,
    help.comments.output,
  )
    .option("--json", help.comments.json)
    .option("--pseudonymise", help.pseudonymise)
    .addOption(languageOption(help.comments.language))
    .addHelpText("after", help.comments.more)
    .action((file: string, options: CommentsOptions) => {
      if (!options.record) return list(file, options, surroundings);
      if (options.pseudonymise) throw notWithRecord("--pseudonymise");
      return withReview(file, options, surroundings, (write) => record(file, options, surroundings, write));
    });
};

async function list(file: string, options: CommentsOptions, surroundings: Surroundings): Promise<void> {
  if (options.output !== undefined) throw onlyWithRecord("--output");
  if (options.about !== undefined) throw onlyWithRecord("--about");
  const { terminal } = surroundings;
  const language = surroundings.language();
  toProgress(terminal, language)(STEPS.reading(file));
  const workbook = await openWorkbookFile(file);
  const { value: review, messages } = await naming(file, () => openReview(workbook));
  tell(surroundings, messages);
  const shown = withoutNames(review, { pseudonymise: options.pseudonymise, language: review.details.language });
  tell(surroundings, shown.messages);
  const comments = listComments(review, shown.value);
  terminal.out(options.json ? toJsonComments(comments) : toTextComments(comments, language));
}

async function record(
  file: string,
  { json, dryRun = false, about = [], ...options }: CommentsOptions,
  surroundings: Surroundings,
  write: WriteInto,
): Promise<void> {
  const { terminal } = surroundings;
  const language = surroundings.language();
  toProgress(terminal, language)(STEPS.reading(file));
  const bytes = await readInput(file);
  const workbook = await naming(file, () => openWorkbook(bytes, basename(file)));
  kindToWrite(file, workbook, options);
  const wish = { today: terminal.today(), answersFor: (review: Review) => readAnswers(about, review) };
  const { value, messages } = await naming(file, () =>
    recordWorkbook(workbook, wish, (steps) => withColumns(bytes, basename(file), steps)),
  );
  tell(surroundings, messages);
  refuseUnanswered(about, wish.answersFor(value.review), value.plan);
  const said = { file, dryRun, ...(value.isWritten && (await write(value.workbook))) };
  terminal.out(json ? toJsonRecorded(value, said, language) : toTextRecorded(value, said, language));
}
