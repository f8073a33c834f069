import { inEachLanguage } from "../../domain/language";
import type { Localised } from "../../domain/language";
import { UnusableInput } from "../../domain/result";

/** Whether this Excel has the members of a requirement set above the floor, e.g. `"1.18"`. */
export const supports = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/**
 * Run a batch: it waits while the person types in a cell.
 *
 * @throws UnusableInput for whatever Excel refuses, in words for the person
 */
export const runExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  runWith({ delayForCellEdit: true }, batch);

/** The same with options of one's own. */
export async function runWith<T>(
  options: Excel.RunOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw await inWords(error);
  }
}

/** Codes of answers that are too large to send; both need smaller parts. */
const TOO_LARGE: readonly string[] = ["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded"];

/** Whether Excel refused because of the size of what was to be sent. */
export const isTooLarge = (error: unknown): boolean => TOO_LARGE.includes(codeOf(error) ?? "");

/** What Excel answered with a code, in words for the person. */
export class ExcelFailure extends UnusableInput {
  readonly code: string;

  constructor(said: Localised, code: string) {
    super(said);
    this.code = code;
  }
}

/** Excel's answer would be larger than it can send. */
export class AnswerTooLarge extends ExcelFailure {}

/** An error of Excel as one for the person; any other as it is. Words come with the first; where they can't be had, Excel's own do. */
export async function inWords(error: unknown): Promise<unknown> {
  const code = codeOf(error);
  if (error instanceof UnusableInput || code === undefined) return error;
  const detail = error instanceof Error ? error.message : "";
  const words = await import(/* webpackChunkName: "refusals" */ "./refusals").catch(() => undefined);
  const said = words?.answered(code, detail) ?? inEachLanguage(() => `Excel: ${code} (${detail})`);
  return isTooLarge(error) ? new AnswerTooLarge(said, code) : new ExcelFailure(said, code);
}

/** What Excel calls the mistake; undefined when the error is not Excel's. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("debugInfo" in error)) return undefined;
  return String(error.code);
}
