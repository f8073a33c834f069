import { rm } from "node:fs/promises";

import type { XlsxWorkbook } from "../adapters/xlsx/xlsx-workbook";
import { readInput } from "./files";
import { refuseOpenElsewhere } from "./files/open-elsewhere";
import { withOutput } from "./files/output";
import type { Output } from "./files/output";
import { refuseReadOnly } from "./files/refuse-output";
import { keepCopy } from "./keep-edited";
import { naming } from "./open-workbook-file";
import type { Surroundings } from "./surroundings";
import { toProgress } from "./terminal";
import { copyOf, kindToWrite, refuseWorkbookOutput } from "./workbook-output";
import type { WorkbookOutput } from "./workbook-output";
import { withKept } from "./with-kept";
import { STEPS } from "./words/work-words";

/** Where a review that is added to goes, as a person said it. */
export interface IntoOptions extends WorkbookOutput {
  readonly evenIfOpen?: boolean;
}

/** What was written, and under what name the review is kept as it was; both left out where nothing was. */
export interface WrittenInto {
  readonly output?: string;
  readonly kept?: string;
}

/** Writes a workbook that was changed in memory. */
export type WriteInto = (workbook: XlsxWorkbook) => Promise<WrittenInto>;

/**
 * Add to a review in place, keeping a copy of it as it was, or under another name where one is given. The place is
 * claimed before the work, and only what `work` asks for is written; in a dry run nothing is.
 *
 * @throws UnusableInput when it can't be written there, or there is something already
 */
export async function withReview(
  file: string,
  options: IntoOptions,
  surroundings: Surroundings,
  work: (write: WriteInto) => Promise<void>,
): Promise<void> {
  const path = await outputOf(file, options);
  if (options.dryRun) return work(() => Promise.resolve({}));
  const like = await copyOf(file);
  const settings = { ...options, ...(like && { like }) };
  const writing = (output: Output): Promise<void> =>
    work((workbook) => write(file, workbook, options, surroundings, { path, output }));
  // The review itself is kept when it is written, and its command tells of it.
  await (path === file ? withOutput(path, settings, writing) : withKept(path, settings, surroundings, writing));
}

async function write(
  file: string,
  workbook: XlsxWorkbook,
  options: IntoOptions,
  surroundings: Surroundings,
  { path, output }: { readonly path: string; readonly output: Output },
): Promise<WrittenInto> {
  const as = kindToWrite(file, workbook, options);
  toProgress(surroundings.terminal, surroundings.language())(STEPS.writing(path));
  const bytes = await naming(file, () => workbook.save({ as, ...options }));
  const kept = options.output === undefined ? await keepCopy(file, await readInput(file)) : undefined;
  try {
    output.write(bytes);
  } catch (error) {
    // It is a copy of what still stands.
    if (kept !== undefined) await rm(kept, { force: true });
    throw error;
  }
  return { output: path, ...(kept !== undefined && { kept }) };
}

/** The review itself unless another name is given. */
async function outputOf(file: string, { output, evenIfOpen, ...options }: IntoOptions): Promise<string> {
  if (output !== undefined) {
    await refuseWorkbookOutput(file, { ...options, output });
    return output;
  }
  // In a dry run as well.
  await refuseReadOnly(file);
  if (!evenIfOpen) refuseOpenElsewhere(file);
  return file;
}
