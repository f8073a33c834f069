import { copyFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

import type { BriefDocuments } from "../app/ports";
import { UnusableInput } from "../domain/result";
import { exists, readInput, targetOf } from "./files";

/** The copy of a document that was about to be replaced, and whether that document was a brief of ours. */
export interface KeptDocument {
  readonly copy: string;
  readonly brief: boolean;
}

/**
 * Keep a copy of a document that is about to be replaced, when a person may
 * have worked in it: it is no untouched brief of ours.
 *
 * @returns undefined when there was nothing to keep
 */
export async function keepEdited(path: string, documents: BriefDocuments): Promise<KeptDocument | undefined> {
  if (!(await exists(path))) return undefined;
  const bytes = await readInput(path);
  if (documents.isUntouched(bytes)) return undefined;
  return { copy: await keepCopy(path), brief: isBrief(bytes, documents) };
}

/**
 * Keep a copy of a file beside it, under a name that is free; of a linked file beside what the link points at.
 *
 * @returns the copy's name
 */
export async function keepCopy(path: string): Promise<string> {
  const copy = await freeName(await targetOf(path));
  await copyFile(path, copy).catch((error: Error) => {
    throw new UnusableInput(
      `No copy could be kept of “${path}”, which may hold somebody’s work (${error.message}), so it was left as it is.`,
    );
  });
  return copy;
}

function isBrief(bytes: Uint8Array, documents: BriefDocuments): boolean {
  try {
    documents.read(bytes);
    return true;
  } catch (error) {
    if (error instanceof UnusableInput) return false;
    throw error;
  }
}

async function freeName(path: string): Promise<string> {
  const extension = extname(path);
  for (let number = 1; ; number++) {
    const name = join(dirname(path), `${basename(path, extension)} (kept ${number})${extension}`);
    if (!(await exists(name))) return name;
  }
}
