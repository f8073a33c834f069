import type { Command } from "commander";
import { InvalidArgumentError } from "commander";
import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { Worker } from "node:worker_threads";

import { createPortfolioWorkbook } from "../../adapters/xlsx/create/portfolio/create-portfolio-workbook";
import type { FileRead } from "../../domain/portfolio/portfolio";
import { toPortfolio } from "../../domain/portfolio/portfolio";
import { evenIfOpenOption } from "../even-if-open-option";
import { EXIT } from "../exit";
import { exists } from "../files";
import { alreadyThere, noPlaceNamed, notForExcel } from "../files/place-refusals";
import { languageOption } from "../language-option";
import { fileAddress } from "../portfolio/file-address";
import { findWorkbooks } from "../portfolio/find-workbooks";
import { toJsonPortfolio, toTextPortfolio } from "../portfolio/portfolio-report";
import { readInWorkers } from "../portfolio/read-in-workers";
import { refuseReview } from "../portfolio/refuse-review";
import type { FileToRead } from "../portfolio/read-review-file";
import type { Surroundings } from "../surroundings";
import { toCountedProgress } from "../terminal";
import { withKept } from "../with-kept";
import { HELP } from "../words/help/help";
import { endedReading, noWorkbooks, noSuchFolder, readSoFar } from "../words/portfolio-words";

interface PortfolioOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly evenIfOpen?: boolean;
  readonly workers: number;
  readonly json?: boolean;
}

/** Memory of one thread: far more than any real review takes, and a file that wants more ends its thread alone. */
const MEGABYTES = { maxOldGenerationSizeMb: 1024 };

/** `gap-table portfolio FOLDER -o PORTFOLIO.xlsx [--json]` */
export const portfolioCommand = (program: Command, surroundings: Surroundings): void => {
  const help = HELP[surroundings.terminal.language];
  program
    .command("portfolio")
    .description(help.portfolio.about)
    .argument("<folder>", help.portfolio.folder)
    .option("-o, --output <portfolio.xlsx>", help.output)
    .option("--json", help.portfolio.json)
    .addOption(languageOption(help.portfolio.language))
    .option(
      "--workers <number>",
      help.portfolio.workers,
      (text) => toWorkers(text, help.portfolio.badWorkers),
      availableParallelism(),
    )
    .option("--force", help.force)
    .addOption(evenIfOpenOption(help))
    .addHelpText("after", help.portfolio.more)
    .action(async (folder: string, options: PortfolioOptions) => {
      const { output } = options;
      await refuse(folder, options);
      if (output === undefined) return rollUp(folder, options, surroundings);
      await withKept(output, options, surroundings, (place) => rollUp(folder, options, surroundings, place.write));
    });
};

/** @throws UnusableInput when there is nothing to read, it is not said where to write, or a review stands there */
async function refuse(folder: string, { output, json, force }: PortfolioOptions): Promise<void> {
  if (output === undefined && !json) throw noPlaceNamed(["--json"]);
  if (output !== undefined && !output.toLowerCase().endsWith(".xlsx")) throw notForExcel(output);
  if (output !== undefined && !force && (await exists(output))) throw alreadyThere(output);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw noSuchFolder(folder);
  if (output !== undefined) await refuseReview(output, folder);
}

async function rollUp(
  folder: string,
  options: PortfolioOptions,
  { terminal, assets, language: spoken, exit }: Surroundings,
  write?: (bytes: Uint8Array) => void,
): Promise<void> {
  const { output, workers, json } = options;
  const language = spoken();
  const { workbooks, copies, unread } = await findWorkbooks(folder, output);
  if (workbooks.length + unread.length === 0) throw noWorkbooks(folder);
  const files = workbooks.map((path): FileToRead => ({ path, file: join(folder, path), language }));
  const progress = toCountedProgress(terminal, language);
  const read = await readInWorkers<FileToRead, FileRead>(files, {
    count: workers,
    start: () => new Worker(join(assets, "../dist/cli/portfolio-worker.js"), { resourceLimits: MEGABYTES }),
    lost: ({ path, file }) => ({ kind: "unread", path, reason: endedReading(file) }),
    done: (count) => progress(readSoFar(count, files.length)),
  });
  const portfolio = toPortfolio([
    ...read,
    ...copies.map((copy) => ({ kind: "copy" as const, ...copy })),
    ...unread.map(({ path, refusal }) => ({ kind: "unread" as const, path, reason: refusal.said })),
  ]);
  if (write && output !== undefined) {
    const from = dirname(resolve(output));
    write(createPortfolioWorkbook(portfolio, language, (path) => fileAddress(relative(from, resolve(folder, path)))));
  }
  terminal.out(
    json ? toJsonPortfolio(output, portfolio, language) : toTextPortfolio(folder, output, portfolio, language),
  );
  exit(portfolio.unread.length > 0 ? EXIT.errorsFound : EXIT.ok);
}

/** @throws InvalidArgumentError when it is no number of threads */
function toWorkers(text: string, refusal: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 64) throw new InvalidArgumentError(refusal);
  return number;
}
