import { extname } from "node:path";
import { Option } from "commander";
import type { Command } from "commander";

import { writeAkomaNtoso } from "../../adapters/exchange/write-akoma-ntoso";
import { writeJson } from "../../adapters/exchange/write-json";
import { WORKBOOK_KINDS } from "../../adapters/xlsx/workbook-kind";
import { MOST_CITATIONS, toCitationReader } from "../../app/citation-reader";
import { openReviewWithCatalogue } from "../../app/open-review-with-catalogue";
import { toReviewExchange } from "../../domain/exchange/review-exchange";
import { tellExchanged } from "../../domain/exchange/exchange-words";
import type { Exchanged } from "../../domain/exchange/review-exchange";
import { catalogueWithLexicon } from "../catalogue-with-lexicon";
import { evenIfOpenOption } from "../even-if-open-option";
import { exists } from "../files";
import { withOutput } from "../files/output";
import { alreadyThere, wrongExtension } from "../files/place-refusals";
import { refuseOutput } from "../files/refuse-output";
import { oneLine } from "../harmless-text";
import { languageOption } from "../language-option";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import type { Surroundings } from "../surroundings";
import { toProgress } from "../terminal";
import { EXPORTED, whichForm } from "../words/export-words";
import { HELP } from "../words/help/help";
import { STEPS } from "../words/work-words";

const FORMS = ["json", "akn"] as const;
type Form = (typeof FORMS)[number];
const FORM_OF: Readonly<Record<string, Form>> = { ".json": "json", ".xml": "akn", ".akn": "akn" };

const extensionsOf = (form: Form): readonly string[] => Object.keys(FORM_OF).filter((each) => FORM_OF[each] === form);

/** No other file is taken for one of those that people work in. */
const isWorkbook = (path: string): boolean => WORKBOOK_KINDS.some((kind) => extname(path).toLowerCase() === `.${kind}`);

interface ExportOptions {
  readonly output: string;
  readonly form?: Form;
  readonly status?: "final";
  readonly force?: boolean;
  readonly evenIfOpen?: boolean;
  readonly dryRun?: boolean;
}

/** `gap-table export REVIEW.xlsx -o OUT.(json|xml) [--form json|akn] [--status final] [--dry-run]` */
export const exportCommand = (program: Command, surroundings: Surroundings): void => {
  const { terminal } = surroundings;
  const help = HELP[terminal.language];
  program
    .command("export")
    .description(help.export.about)
    .argument("<review.xlsx>", help.workbook)
    .requiredOption("-o, --output <out>", help.export.output)
    .addOption(new Option("--form <form>", help.export.form).choices([...FORMS]))
    .addOption(new Option("--status <status>", help.export.status).choices(["final"]))
    .option("--force", help.force)
    .addOption(evenIfOpenOption(help))
    .option("--dry-run", help.dryRun)
    .addOption(languageOption(help.export.language))
    .addHelpText("after", help.export.more)
    .action(async (file: string, options: ExportOptions) => {
      const { output: path, force, dryRun } = options;
      const named = FORM_OF[extname(path).toLowerCase()];
      const form = options.form ?? named;
      if (!form) throw whichForm(path);
      if ((named && named !== form) || isWorkbook(path)) throw wrongExtension(path, extensionsOf(form));
      await refuseOutput(path, [extname(path)], file);
      if (!force && !dryRun && (await exists(path))) throw alreadyThere(path);
      const exchanged = await exchangeOf(file, options, surroundings);
      const bytes = await naming(file, () => BYTES[form](exchanged));
      if (!dryRun) {
        toProgress(terminal, surroundings.language())(STEPS.writing(path));
        await withOutput(path, options, async (output) => output.write(bytes));
      }
      sayExported(exchanged, dryRun ? undefined : path, surroundings);
    });
};

const BYTES: Readonly<Record<Form, (exchanged: Exchanged) => Uint8Array>> = {
  json: ({ exchange }) => writeJson(exchange),
  akn: ({ exchange }) => writeAkomaNtoso(exchange),
};

async function exchangeOf(file: string, { status }: ExportOptions, surroundings: Surroundings): Promise<Exchanged> {
  const { terminal, language } = surroundings;
  toProgress(terminal, language())(STEPS.reading(file));
  const [workbook, bundled] = [await openWorkbookFile(file), await catalogueWithLexicon()];
  return naming(file, async () => {
    const { value, messages } = await openReviewWithCatalogue(workbook, bundled);
    tell(surroundings, messages);
    const { review, catalogue } = value;
    const citationsIn = toCitationReader(catalogue, { jurisdiction: review.details.jurisdiction }, MOST_CITATIONS);
    return toReviewExchange(review, citationsIn, terminal.today(), { onlyFinal: status === "final" });
  });
}

function sayExported(exchanged: Exchanged, output: string | undefined, { terminal, language }: Surroundings): void {
  const { exchange } = exchanged;
  const [gaps, amendments] = [exchange.gaps.length, exchange.amendments.length];
  const said = [
    ...tellExchanged(exchanged),
    output === undefined ? EXPORTED.wouldWrite(gaps, amendments) : EXPORTED.wrote(output, gaps, amendments),
  ];
  terminal.out(said.map((each) => `${oneLine(each[language()])}\n`).join(""));
}
