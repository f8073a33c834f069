import { copyFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

import type { BriefDocuments } from "../app/ports";
import { UnusableInput } from "../domain/result";
import { exists, readInput } from "./files";

/**
 * Keep a copy of a document that is about to be replaced, when a person may
 * have worked in it: it is no untouched brief of ours.
 *
 * @returns the name of the copy, or undefined when there was nothing to keep
 */
export async function keepEdited(path: string, documents: BriefDocuments): Promise<string | undefined> {
  if (!(await exists(path))) return undefined;
  if (documents.isUntouched(await readInput(path))) return undefined;
  const copy = await freeName(path);
  await copyFile(path, copy).catch((error: Error) => {
    throw new UnusableInput(
      `“${path}” had been edited and no copy of it could be kept (${error.message}), so it was left as it is.`,
    );
  });
  return copy;
}

async function freeName(path: string): Promise<string> {
  const extension = extname(path);
  for (let number = 1; ; number++) {
    const name = join(dirname(path), `${basename(path, extension)} (kept ${number})${extension}`);
    if (!(await exists(name))) return name;
  }
}
