import type { Command } from "commander";

import { openReview } from "../../app/open-review";
import type { Localised } from "../../domain/language";
import type { Language } from "../../domain/language";
import { profileFor } from "../../domain/profile/profiles";
import type { Review } from "../../domain/review/review";
import { changesSince } from "../../domain/round/changes-since";
import type { Changes } from "../../domain/round/changes-since";
import { unnumbered } from "../../domain/round/own-ids";
import { composeChanges } from "../../domain/table/changes-table";
import { toJsonChanges, toTextChanges, toTextSummary } from "../changes-report";
import { evenIfOpenOption } from "../even-if-open-option";
import { withOutput } from "../files/output";
import { refuseOutput } from "../files/refuse-output";
import { keepEdited } from "../keep-edited";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import type { Surroundings } from "../surroundings";
import { openTableDocuments } from "../table-documents";
import { toProgress } from "../terminal";
import { HELP } from "../words/help/help";
import { ROUND } from "../words/round-words";
import { STEPS } from "../words/work-words";

interface ChangesOptions {
  readonly since?: string;
  readonly output?: string;
  readonly evenIfOpen?: boolean;
  readonly json?: boolean;
  readonly language?: Language;
}

/** Both left out where no document was asked for. */
interface WrittenDocument {
  readonly output?: string;
  readonly kept?: string;
}

/** `gap-table changes REVIEW.xlsx [--since LABEL|ROUND] [-o OUT.docx] [--json] [--language en|ru|kk]` */
export const changesCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal } = surroundings;
  const help = HELP[terminal.language];
  program
    .command("changes")
    .description(help.changes.about)
    .argument("<review.xlsx>", help.workbook)
    .option("-s, --since <round>", help.changes.since)
    .option("-o, --output <changes.docx>", help.changes.output)
    .option("--json", help.changes.json)
    .addOption(languageOption(help.changes.language))
    .addOption(evenIfOpenOption(help))
    .addHelpText("after", help.changes.more)
    .action(async (file: string, options: ChangesOptions) => {
      const language = surroundings.language();
      const { since, output, json } = options;
      if (output !== undefined) await refuseOutput(output, [".docx"], file);
      toProgress(terminal, language)(STEPS.reading(file));
      const workbook = await openWorkbookFile(file);
      const { value: review, messages } = await naming(file, () => openReview(workbook));
      tell(surroundings, [...messages, ...withoutNumber(review).map((text) => ({ text }))]);
      const changes = await naming(file, () => changesSince(review, since));
      const written: WrittenDocument =
        output === undefined ? {} : await writeDocument(review, changes, output, options, surroundings);
      const profile = profileFor(review.details.profile);
      if (json) return terminal.out(toJsonChanges(changes, { file, ...written }));
      if (output === undefined) return terminal.out(toTextChanges(changes, profile, language));
      terminal.out(toTextSummary(changes, language));
      terminal.out(`${ROUND.wrote(output)[language]}\n`);
      if (written.kept !== undefined) terminal.out(`${ROUND.kept(written.kept)[language]}\n`);
    });
};

function withoutNumber(review: Review): readonly Localised[] {
  const rows = unnumbered(review);
  return rows.length === 0 ? [] : [ROUND.unnumbered(rows.map(({ table, row }) => `${table} ${row}`).join(", "))];
}

/** In the language that was asked for, else in the review's own. An edited document that stood there is kept beside it. */
async function writeDocument(
  review: Review,
  changes: Changes,
  path: string,
  options: ChangesOptions,
  { terminal, assets, language: spoken }: Surroundings,
): Promise<WrittenDocument> {
  const documents = await openTableDocuments(assets);
  const progress = toProgress(terminal, spoken());
  return withOutput(path, options, async (output) => {
    progress(ROUND.composing);
    const language = options.language ?? review.details.language;
    const day = { date: terminal.today(), time: terminal.now() };
    const bytes = documents.write(composeChanges({ review, changes, language, ...day }));
    progress(STEPS.writing(path));
    const kept = await keepEdited(path, documents);
    output.write(bytes);
    return { output: path, ...(kept && { kept: kept.copy }) };
  });
}
