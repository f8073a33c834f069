import { basename, dirname, extname, join } from "node:path";

import type { BriefDocuments, TableDocuments } from "../app/ports";
import type { Untouched } from "../domain/table/document-mark";
import { UnusableInput } from "../domain/result";
import { exists, readInput } from "./files";
import { codeOf, messageOf } from "./files/file-problems";
import { fileState } from "./files/file-state";
import { targetOf } from "./files/output";
import { createFile, usualMode } from "./files/write-whole";
import { noCopyKept } from "./workbook-refusals";

/** The copy of a document that was about to be replaced, and whether that document was a brief of ours, where briefs are written. */
export interface KeptDocument {
  readonly copy: string;
  readonly brief: boolean;
}

/**
 * Keep a copy of a document that is about to be replaced, when a person may
 * have worked in it: it is no untouched document of ours.
 *
 * @returns undefined when there was nothing to keep
 */
export async function keepEdited(
  path: string,
  documents: BriefDocuments | Pick<BriefDocuments, "isUntouched">,
): Promise<KeptDocument | undefined> {
  if (!(await exists(path))) return undefined;
  const bytes = await readInput(path);
  if (documents.isUntouched(bytes)) return undefined;
  return { copy: await keepCopy(path, bytes), brief: "read" in documents && isBrief(bytes, documents) };
}

/** The copy of a document that was about to be replaced, and what that was where nobody had worked in it. */
export interface KeptOther {
  readonly copy: string;
  readonly untouched: Untouched | undefined;
}

/**
 * Keep a copy of a document that is about to be replaced, unless it is an earlier, untouched state of the very document
 * that is to be written.
 *
 * @param mark of the document to be written; "" for one that does not say what it is, which takes the place of nothing
 * @returns undefined when there was nothing to keep
 */
export async function keepOther(
  path: string,
  documents: Pick<TableDocuments, "untouched">,
  mark: string,
): Promise<KeptOther | undefined> {
  if (!(await exists(path))) return undefined;
  const bytes = await readInput(path);
  const untouched = documents.untouched(bytes);
  if (mark !== "" && untouched?.mark === mark) return undefined;
  return { copy: await keepCopy(path, bytes), untouched };
}

/**
 * Keep a copy of a file beside it, under a name that is free; of a linked file beside what the link points at.
 *
 * @param bytes what the file holds
 * @returns the copy's name
 */
export async function keepCopy(path: string, bytes: Uint8Array): Promise<string> {
  const target = await targetOf(path);
  const like = fileState(target) ?? usualMode();
  try {
    for (;;) {
      const copy = await freeName(target);
      if (createFile(copy, bytes, like)) return copy;
    }
  } catch (error) {
    throw noCopyKept(path, codeOf(error) === "ENOSPC" ? "" : messageOf(error));
  }
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
    const ending = ` (kept ${number})${extension}`;
    const name = join(dirname(path), `${cut(basename(path, extension), LONGEST_NAME - sizeOf(ending))}${ending}`);
    if (!(await exists(name))) return name;
  }
}

/** The name of the file that such a copy was kept of; undefined for the name of any other file. */
export const originalOf = (name: string): string | undefined => {
  const [, stem, extension] = /^(.+) \(kept \d+\)(\.[^.]+)$/u.exec(name) ?? [];
  return stem === undefined || extension === undefined ? undefined : `${stem}${extension}`;
};

/** Bytes a name may have in the file systems in use. */
const LONGEST_NAME = 255;

const sizeOf = (text: string): number => Buffer.byteLength(text);

/** The beginning of a text, as much as fits, no letter cut in two. */
function cut(text: string, most: number): string {
  const letters = [...text];
  let size = 0;
  const end = letters.findIndex((letter) => (size += sizeOf(letter)) > most);
  return end < 0 ? text : letters.slice(0, end).join("");
}
