import { readFile, stat } from "node:fs/promises";

import { UnusableInput } from "../domain/result";
import { codeOf, messageOf } from "./files/file-problems";

/** Bytes a file may have: far above any real review, far below what would exhaust memory. */
const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * The bytes of a file the person named.
 *
 * @throws UnusableInput when it can't be read, with what to do about it
 */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE)
      throw new UnusableInput(`“${path}” is larger than 256 MB; that can't be a review workbook.`);
    return await readFile(path);
  } catch (error) {
    throw error instanceof UnusableInput ? error : new UnusableInput(readProblem(path, error));
  }
}

const readProblem = (path: string, error: unknown): string => {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return `There is no file “${path}”. Check the name and the folder.`;
    case "EISDIR":
      return `“${path}” is a folder, not a file. Name the file in it.`;
    case "EACCES":
    case "EPERM":
      return `“${path}” may not be read by you. Ask its owner, or copy it to a folder of your own.`;
    default:
      return `“${path}” can't be read: ${messageOf(error)}`;
  }
};

/** Whether there is already something under this name. */
export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
