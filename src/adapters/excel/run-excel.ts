import { inEachLanguage } from "../../domain/language";
import { UnusableInput } from "../../domain/result";

/** Whether this Excel has the members of a requirement set above the floor, e.g. `"1.13"`. */
export const supports = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/**
 * Run a batch: it waits while the person types in a cell, and is one step to undo where Excel can do that.
 *
 * @throws UnusableInput for whatever Excel refuses, in words for the person
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (supports("1.20")) options.mergeUndoGroup = true;
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

/** Excel's answer would be larger than it can send. */
export class AnswerTooLarge extends UnusableInput {}

/** Words come with the first refusal; where they can't be had, Excel's own have to do. */
async function inWords(error: unknown): Promise<unknown> {
  const code = codeOf(error);
  if (error instanceof UnusableInput || code === undefined) return error;
  const detail = error instanceof Error ? error.message : "";
  const words = await import(/* webpackChunkName: "refusals" */ "./refusals").catch(() => undefined);
  const said = words?.answered(code, detail) ?? inEachLanguage(() => `Excel: ${code} (${detail})`);
  return isTooLarge(error) ? new AnswerTooLarge(said) : new UnusableInput(said);
}

/** What Excel calls the mistake; undefined when the error is not Excel's. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("debugInfo" in error)) return undefined;
  return String(error.code);
}
