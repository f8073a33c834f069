import { UnusableInput } from "../../domain/result";

/** Whether this Excel has the members of a requirement set above the floor, e.g. `"1.18"`. */
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
    throw inWords(error);
  }
}

/** Codes of answers that are too large to send; both need smaller parts. */
const TOO_LARGE: readonly string[] = ["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded"];

/** Whether Excel refused because of the size of what was to be sent. */
export const isTooLarge = (error: unknown): boolean => TOO_LARGE.includes(codeOf(error) ?? "");

/** Excel's answer would be larger than it can send. */
export class AnswerTooLarge extends UnusableInput {}

const REFUSALS: Readonly<Record<string, string>> = {
  ItemNotFound: "Something that was to be used is no longer in the workbook; read the workbook again",
  AccessDenied: "The sheet is protected; unprotect it (Review › Unprotect Sheet) or ask its owner",
  InvalidOperationInCellEditMode: "A cell is being edited; press Enter or Esc and try again",
  Conflict: "Somebody changes the workbook at this moment; try again",
  RequestAborted: "Excel stopped the work; try again",
};

function inWords(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof UnusableInput || code === undefined) return error;
  if (isTooLarge(error)) {
    return new AnswerTooLarge("The workbook holds more than Excel can hand over at once; split the largest table");
  }
  const message = error instanceof Error ? error.message : "";
  return new UnusableInput(
    REFUSALS[code] ?? `Excel could not do this (${code}: ${message}); try again, or open the pane anew`,
  );
}

/** What Excel calls the mistake; undefined when the error is not Excel's. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("debugInfo" in error)) return undefined;
  return String(error.code);
}
