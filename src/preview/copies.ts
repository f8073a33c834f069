import { createHash } from "node:crypto";
import { mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import { writeOutput } from "../cli/files/output";

/** A copy of a workbook in the folder for results. */
export interface SavedCopy {
  /** `"sample-review.en.copy (2).xlsx"` */
  readonly name: string;
  /** When it was written last: ISO time, UTC. */
  readonly saved: string;
}

/** The names that copies have, and nothing that leads out of their folder. */
export const COPY = /^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,100}\.xlsx$/u;

const OF_A_WORKBOOK = /\.copy(?: \(\d+\))?\.xlsx$/u;
const LONGEST_NAME = 60;

/**
 * What the copy of a workbook is called: `"a.copy.xlsx"`, then `"a.copy (2).xlsx"`, and so on. A copy of a copy is one
 * more of the same workbook. Signs that a file system or an address could take for something else become hyphens.
 *
 * @param number from 1
 */
export function copyName(workbook: string, number: number): string {
  const plain = workbook
    .replace(/(?:\.copy(?: \(\d+\))?)?\.xlsx$/iu, "")
    .replace(/[^\p{L}\p{N} ._()-]/gu, "-")
    .replace(/^[^\p{L}\p{N}]+/u, "");
  return `${Array.from(plain).slice(0, LONGEST_NAME).join("") || "workbook"}.copy${number === 1 ? "" : ` (${number})`}.xlsx`;
}

/** The workbench's copies in a folder, the latest first; none when there is no such folder. */
export async function listCopies(folder: string): Promise<readonly SavedCopy[]> {
  const names = await readdir(folder).catch((): readonly string[] => []);
  const copies = await Promise.all(
    names
      .filter((name) => COPY.test(name) && OF_A_WORKBOOK.test(name))
      .map(async (name) => {
        const file = await stat(join(folder, name)).catch(() => undefined);
        // An empty file is a name that was taken for a copy which then could not be written.
        return file?.isFile() && file.size > 0 ? [{ name, saved: file.mtime.toISOString() }] : [];
      }),
  );
  return copies.flat().sort((a, b) => b.saved.localeCompare(a.saved));
}

/**
 * Save a workbook as a new copy, under the first number that is free, and answer with its name.
 *
 * @throws UnusableInput when it can't be written
 */
export async function addCopy(folder: string, workbook: string, bytes: Uint8Array): Promise<string> {
  // Why a folder can't be made, writing into it tells.
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  for (let number = 1; ; number++) {
    const name = copyName(workbook, number);
    const path = join(folder, name);
    const claim = await claimName(path);
    if (claim === "taken") continue;
    try {
      await writeOutput(path, bytes);
      return name;
    } catch (error) {
      if (claim === "ours") await rm(path, { force: true });
      throw error;
    }
  }
}

/**
 * Save a workbook over the copy of it that was read or saved before. False, and nothing is written, when that copy is
 * another one by now, or gone.
 *
 * @param known what `tagOf` said of that copy
 * @throws UnusableInput when it can't be written
 */
export async function replaceCopy(folder: string, name: string, known: string, bytes: Uint8Array): Promise<boolean> {
  const path = join(folder, name);
  const there = await readFile(path).catch(() => undefined);
  if (!there || tagOf(there) !== known) return false;
  await writeOutput(path, bytes);
  return true;
}

/** What tells one content of a file from another: an entity tag of HTTP. */
export const tagOf = (bytes: Uint8Array): string => `"${createHash("sha256").update(bytes).digest("hex")}"`;

/** Take a name before anybody else does; where none can be made, writing says why. */
async function claimName(path: string): Promise<"ours" | "taken" | "refused"> {
  try {
    await (await open(path, "wx")).close();
    return "ours";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EEXIST" ? "taken" : "refused";
  }
}
