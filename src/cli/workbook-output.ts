import { extname } from "node:path";

import { WORKBOOK_KINDS, canBecome } from "../adapters/xlsx/workbook-kind";
import type { WorkbookKind } from "../adapters/xlsx/workbook-kind";
import type { XlsxWorkbook } from "../adapters/xlsx/xlsx-workbook";
import { exists } from "./files";
import { fileState } from "./files/file-state";
import { targetOf } from "./files/output";
import { alreadyThere } from "./files/place-refusals";
import { refuseOutput } from "./files/refuse-output";
import { hasNoMacros, losesMacros, signedFile } from "./workbook-refusals";

/** Where a changed workbook goes, as a person said it. */
export interface WorkbookOutput {
  readonly output?: string;
  /** Replace a file of that name. */
  readonly force?: boolean;
  /** Let the digital signature go. */
  readonly endSignature?: boolean;
  readonly dryRun?: boolean;
}

/**
 * See to it that a changed workbook may be written under another name, before any work is done.
 *
 * @throws UnusableInput when it may not, or there is something already
 */
export async function refuseWorkbookOutput(
  file: string,
  { output, force, dryRun }: WorkbookOutput & { readonly output: string },
): Promise<void> {
  await refuseOutput(
    output,
    WORKBOOK_KINDS.map((kind) => `.${kind}`),
    file,
  );
  if (!force && !dryRun && (await exists(output))) throw alreadyThere(output);
}

/**
 * What the file that is written is to be: what its name says, or what it was.
 *
 * @throws UnusableInput when macros would be lost, and for a signed workbook whose signature is not to end
 */
export function kindToWrite(
  file: string,
  { kind, signed }: Pick<XlsxWorkbook, "kind" | "signed">,
  { output, endSignature }: WorkbookOutput,
): WorkbookKind {
  if (signed && !endSignature) throw signedFile(file);
  const named =
    output === undefined ? undefined : WORKBOOK_KINDS.find((one) => extname(output).toLowerCase() === `.${one}`);
  if (output === undefined || named === undefined || canBecome(kind, named)) return named ?? kind;
  throw kind.endsWith("m") ? losesMacros(file, output, kind) : hasNoMacros(file, output, kind);
}

/** A new workbook is as private as the one it is made of: what its file is to be like. */
export async function copyOf(file: string): Promise<{ readonly mode: number } | undefined> {
  const state = fileState(await targetOf(file));
  return state && { mode: (state.mode & 0o777 & ~process.umask()) | 0o200 };
}
