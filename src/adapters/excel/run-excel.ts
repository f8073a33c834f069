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
  run({ delayForCellEdit: true }, batch);

/**
 * Run a batch that compares and then changes several things, as one step to undo where Excel can do that.
 *
 * Excel is reported to refuse such a group before it has done anything; then the batch is begun anew without one. Once
 * the comparison is over nothing is begun anew, so that nothing is done twice.
 *
 * @throws UnusableInput for whatever Excel refuses, in words for the person
 */
export async function runAsOneStep<A, B>(
  compare: (context: Excel.RequestContext) => Promise<A>,
  change: (context: Excel.RequestContext, compared: A) => Promise<B>,
): Promise<B> {
  let isCompared = false;
  const batch = async (context: Excel.RequestContext): Promise<B> => {
    const compared = await compare(context);
    isCompared = true;
    return change(context, compared);
  };
  if (!supports("1.20")) return runExcel(batch);
  try {
    return await run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (isCompared || !isFailure(error)) throw error;
    return runExcel(batch);
  }
}

async function run<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
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

/** Whether it comes from Excel or from the way there, not from our own looking at what is there. */
const isFailure = (error: unknown): boolean => error instanceof ExcelFailure || !(error instanceof UnusableInput);

/** Codes by which Excel says for certain that it will not do something, as often as it is asked. */
const CERTAIN: readonly string[] = [
  "ItemNotFound",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "InvalidArgument",
  "NotImplemented",
  "ApiNotFound",
];

/** Whether an error leaves open if Excel did what it was asked. */
export const isOpen = (error: unknown): boolean =>
  isFailure(error) && !(error instanceof ExcelFailure && CERTAIN.includes(error.code));

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
