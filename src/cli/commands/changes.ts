import type { Command } from "commander";
import { basename } from "node:path";

import { changesSheet } from "../../adapters/xlsx/create/changes-sheet";
import { putSheet } from "../../adapters/xlsx/put-sheet";
import { earlierChanges } from "../../adapters/xlsx/create/earlier-changes";
import { openWorkbook } from "../../adapters/xlsx/xlsx-workbook";
import { openReview } from "../../app/open-review";
import type { Language } from "../../domain/language";
import type { Review } from "../../domain/review/review";
import { changesSince } from "../../domain/round/changes-since";
import type { Changes } from "../../domain/round/changes-since";
import { composeChanges } from "../../domain/table/changes-table";
import { numberNotes } from "../../domain/table/words/number-notes";
import { toJsonChanges, toTextChanges, toTextSummary } from "../changes-report";
import { evenIfOpenOption } from "../even-if-open-option";
import { readInput } from "../files";
import { withOutput } from "../files/output";
import { refuseOutput } from "../files/refuse-output";
import { keepOther } from "../keep-edited";
import type { KeptOther } from "../keep-edited";
import { languageOption } from "../language-option";
import { naming, tell } from "../open-workbook-file";
import type { Surroundings } from "../surroundings";
import { openTableDocuments } from "../table-documents";
import { toProgress } from "../terminal";
import { kindToWrite } from "../workbook-output";
import { DRAFT_WORDS } from "../words/draft-words";
import { HELP } from "../words/help/help";
import { otherKept } from "../words/other-kept";
import { ROUND } from "../words/round-words";
import { STEPS } from "../words/work-words";
import { withReview } from "../write-into";
import type { IntoOptions } from "../write-into";

interface ChangesOptions extends IntoOptions {
  readonly since?: string;
  readonly sheet?: boolean;
  readonly json?: boolean;
  readonly language?: Language;
}

/** Where it was written, and under what name what stood there is kept; both left out where nothing was. */
interface Written {
  readonly output?: string;
  readonly kept?: string;
  /** What stood there, of a document. */
  readonly there?: KeptOther;
}

/** `gap-table changes REVIEW.xlsx [--since LABEL|ROUND] [--sheet] [-o OUT.docx|OUT.xlsx] [--json] [--language en|ru|kk]` */
export const changesCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal } = surroundings;
  const help = HELP[terminal.language];
  program
    .command("changes")
    .description(help.changes.about)
    .argument("<review.xlsx>", help.workbook)
    .option("-s, --since <round>", help.changes.since)
    .option("-o, --output <out>", help.changes.output)
    .option("--sheet", help.changes.sheet)
    .option("--force", help.force)
    .option("--end-signature", help.endSignature)
    .option("--json", help.changes.json)
    .addOption(languageOption(help.changes.language))
    .addOption(evenIfOpenOption(help))
    .addHelpText("after", help.changes.more)
    .action(async (file: string, options: ChangesOptions) => {
      if (options.sheet)
        return withReview(file, options, surroundings, async (write) => {
          const { bytes, review, changes } = await readChanges(file, options, surroundings);
          const about = { language: languageOf(review, options), date: terminal.today() };
          const sheet = changesSheet(review, changes, about);
          const workbook = await naming(file, () => {
            const earlier = earlierChanges(review, changes);
            return openWorkbook(putSheet(bytes, sheet, review.details.language, earlier), basename(file));
          });
          report(file, { review, changes }, options, surroundings, await write(workbook));
        });
      const { output } = options;
      if (output !== undefined) await refuseOutput(output, [".docx"], file);
      const read = await readChanges(file, options, surroundings);
      const written = output === undefined ? {} : await writeDocument(read, output, options, surroundings);
      report(file, read, options, surroundings, written);
    });
};

interface ReadChanges {
  readonly review: Review;
  readonly changes: Changes;
}

async function readChanges(
  file: string,
  { since, ...options }: ChangesOptions,
  surroundings: Surroundings,
): Promise<ReadChanges & { readonly bytes: Uint8Array }> {
  toProgress(surroundings.terminal, surroundings.language())(STEPS.reading(file));
  const bytes = await readInput(file);
  const workbook = await naming(file, () => openWorkbook(bytes, basename(file)));
  if (options.sheet) kindToWrite(file, workbook, options);
  const { value: review, messages } = await naming(file, () => openReview(workbook));
  tell(surroundings, messages);
  const changes = await naming(file, () => changesSince(review, since));
  tell(
    surroundings,
    numberNotes(changes).map((text) => ({ text })),
  );
  return { bytes, review, changes };
}

function report(
  file: string,
  { review, changes }: ReadChanges,
  { json, sheet }: ChangesOptions,
  { terminal, language: spoken }: Surroundings,
  written: Written,
): void {
  const language = spoken();
  const { there, ...where } = written;
  const { output, kept } = where;
  if (json) return terminal.out(toJsonChanges(changes, { file, ...where }));
  if (output === undefined) return terminal.out(toTextChanges(changes, review.profile, language));
  terminal.out(toTextSummary(changes, language));
  terminal.out(`${ROUND.wrote(output)[language]}\n`);
  if (kept === undefined) return;
  const said = (there && otherKept(there)) ?? ROUND.kept(kept);
  terminal.out(`${sheet ? DRAFT_WORDS[language].kept(kept) : said[language]}\n`);
}

/** The one that was asked for, else the review's own. */
const languageOf = ({ details }: Review, { language }: ChangesOptions): Language => language ?? details.language;

/** An edited document that stood there is kept beside it. */
async function writeDocument(
  { review, changes }: ReadChanges,
  path: string,
  options: ChangesOptions,
  { terminal, assets, language: spoken }: Surroundings,
): Promise<Written> {
  const documents = await openTableDocuments(assets);
  const progress = toProgress(terminal, spoken());
  return withOutput(path, options, async (output) => {
    progress(ROUND.composing);
    const day = { date: terminal.today(), time: terminal.now() };
    const document = composeChanges({ review, changes, language: languageOf(review, options), ...day });
    const bytes = documents.write(document);
    progress(STEPS.writing(path));
    const there = await keepOther(path, documents, document.mark ?? "");
    output.write(bytes);
    return { output: path, ...(there && { kept: there.copy, there }) };
  });
}
