import { extname } from "node:path";

import { WORKBOOK_KINDS, canBecome } from "../adapters/xlsx/workbook-kind";
import type { WorkbookKind } from "../adapters/xlsx/workbook-kind";
import type { XlsxWorkbook } from "../adapters/xlsx/xlsx-workbook";
import { UnusableInput } from "../domain/result";
import { exists } from "./files";
import { fileState } from "./files/file-state";
import { targetOf } from "./files/output";
import { refuseOutput } from "./files/refuse-output";

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
  if (!force && !dryRun && (await exists(output)))
    throw new UnusableInput(
      `“${output}” is already there and was left as it is. Choose another name, or add --force to replace it.`,
    );
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
  if (signed && !endSignature)
    throw new UnusableInput(
      `“${file}” is signed digitally, and a file that is changed can't keep its signature. Nothing was written; ` +
        "add --end-signature to write it without, and have it signed again.",
    );
  const named =
    output === undefined ? undefined : WORKBOOK_KINDS.find((one) => extname(output).toLowerCase() === `.${one}`);
  if (named === undefined || canBecome(kind, named)) return named ?? kind;
  throw new UnusableInput(
    kind.endsWith("m")
      ? `“${file}” may hold macros, which “${output}” would lose. Name a .${kind} file to write.`
      : `“${file}” holds no macros, so it can't be written as “${output}”. Name a .${kind} file to write.`,
  );
}

/** A new workbook is as private as the one it is made of: what its file is to be like. */
export async function copyOf(file: string): Promise<{ readonly mode: number } | undefined> {
  const state = fileState(await targetOf(file));
  return state && { mode: (state.mode & 0o777 & ~process.umask()) | 0o200 };
}
