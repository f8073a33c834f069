import type { Command } from "commander";
import { basename } from "node:path";

import { catalogueWithLexicon } from "../catalogue-with-lexicon";
import { makeBrief } from "../../app/make-brief";
import type { Brief } from "../../domain/brief/brief";
import { isMet } from "../../domain/brief/is-met";
import type { Language, Localised } from "../../domain/language";
import { briefDocuments } from "../brief-documents";
import type { Surroundings } from "../surroundings";
import { evenIfOpenOption } from "../even-if-open-option";
import { exists } from "../files";
import { withOutput } from "../files/output";
import { refuseOutput } from "../files/refuse-output";
import { EXIT } from "../exit";
import { readinessAsJson, stumbles } from "../readiness-report";
import { keepEdited } from "../keep-edited";
import type { KeptDocument } from "../keep-edited";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import { NOT_READY } from "../words/brief-sheet-words";
import { HELP } from "../words/help/help";
import { REPLACED, STEPS, madeBrief } from "../words/work-words";
import { toProgress } from "../terminal";

interface BriefOptions {
  readonly output: string;
  readonly language?: Language;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly evenIfOpen?: boolean;
}

/** `gap-table brief FILE.xlsx -o BRIEF.docx [--strict] [--json] [--language en|ru|kk]` */
export const briefCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal, assets, exit } = surroundings;
  const help = HELP[terminal.language];
  program
    .command("brief")
    .description(help.brief.about)
    .argument("<file.xlsx>", help.workbook)
    .requiredOption("-o, --output <brief.docx>", help.brief.output)
    .option("--strict", help.brief.strict)
    .option("--json", help.brief.json)
    .addOption(languageOption(help.brief.language))
    .addOption(evenIfOpenOption(help))
    .action(async (file: string, options: BriefOptions) => {
      const spoken = surroundings.language();
      const say = (what: Localised): void => terminal.out(`${what[spoken]}\n`);
      const progress = toProgress(terminal, spoken);
      progress(STEPS.reading(file));
      await refuseOutput(options.output, [".docx"], file);
      await withOutput(options.output, options, async (output) => {
        const workbook = await openWorkbookFile(file);
        const [catalogue, documents] = [await catalogueWithLexicon(), await briefDocuments(assets)];
        progress(STEPS.composing);
        const language = options.language && { language: options.language };
        const request = { workbook, catalogue, documents, date: terminal.today(), time: terminal.now(), ...language };
        const { value, messages } = await naming(file, () => makeBrief(request));
        tell(surroundings, messages);
        const { notes, brief, unread } = value;
        const lacks = unread.length > 0 && { unread };
        if (options.strict && (lacks || notes.some(isMet))) {
          for (const line of [NOT_READY, ...stumbles(file, value)]) terminal.err(`${line[spoken]}\n`);
          if (options.json) terminal.out(readinessAsJson({ file, ...lacks, notes }, spoken));
          exit(EXIT.errorsFound);
          return;
        }
        for (const line of stumbles(file, value)) terminal.err(`${line[spoken]}\n`);
        progress(STEPS.writing(options.output));
        const kept = await keepEdited(options.output, documents);
        const replaced = !kept && (await exists(options.output));
        output.write(value.file);
        if (options.json) {
          const { estimatedPages, language: of, facts } = brief;
          const made = {
            output: options.output,
            language: of,
            pages: Math.ceil(estimatedPages),
            isDraft: facts.state !== "",
          };
          terminal.out(readinessAsJson({ file, ...made, ...(kept && { kept: kept.copy }), ...lacks, notes }, spoken));
          return;
        }
        say(said(options.output, file, brief));
        if (kept) say(keptAs(kept));
        say(replaced ? REPLACED.unedited : REPLACED.nothing(basename(options.output)));
      });
    });
};

const keptAs = ({ copy, brief }: KeptDocument): Localised =>
  brief ? REPLACED.editedKept(copy) : REPLACED.otherKept(copy);

function said(output: string, file: string, { rows, estimatedPages, facts, language }: Brief): Localised {
  const counted = rows.filter((row) => !row.withdrawn);
  return madeBrief({
    output,
    file,
    pages: Math.ceil(estimatedPages),
    language,
    shown: counted.filter((row) => row.shown).length,
    gaps: counted.length,
    withdrawn: rows.length - counted.length,
    fingerprint: facts.fingerprint,
  });
}
