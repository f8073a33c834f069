import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import type { Stats } from "node:fs";
import { access, lstat, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

import { UnusableInput } from "../domain/result";

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

/** The part of the file system that writing needs; tests put a failing one here. */
export interface FileSystem {
  readonly open: typeof open;
  readonly rename: typeof rename;
}

/** The file that a name stands for: where a link points, else the name itself. */
export const targetOf = (path: string): Promise<string> => realpath(path).catch(() => path);

/**
 * Write a file whole or not at all: to a temporary file beside it, then renamed over it. A link stays one, and what it
 * points at is written.
 *
 * @throws UnusableInput when that fails (read-only, no such folder, full disk, a link that leads nowhere); what stood
 * there before still stands
 */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  files: FileSystem = { open, rename },
): Promise<void> {
  await refuseReadOnly(path);
  const target = await targetOf(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    const file = await files.open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await files.rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new UnusableInput(writeProblem(path, error));
  }
}

async function refuseNoFile(path: string): Promise<Stats | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new UnusableInput(`“${path}” is a folder. Name a file to write.`);
  if (!found && (await isLink(path)))
    throw new UnusableInput(`“${path}” is a link to a file that is not there. Name that file itself.`);
  if (found && !found.isFile())
    throw new UnusableInput(`“${path}” is a device or the like, not a file. Name a file to write.`);
  return found;
}

/**
 * See to it that a document may be written there, before any work is done.
 *
 * @throws UnusableInput when the name does not end in `extension`, names the input itself under
 * whatever name, or is a folder or a device
 */
export async function refuseOutput(path: string, extension: string, input: string): Promise<void> {
  if (extname(path).toLowerCase() !== extension)
    throw new UnusableInput(`“${path}” does not end in ${extension}. Name a ${extension} file to write.`);
  await refuseNoFile(path);
  const [from, to] = await Promise.all([input, path].map((name) => realpath(name).catch(() => undefined)));
  if (from !== undefined && from === to)
    throw new UnusableInput(`“${path}” is the file to read; it was left as it is. Choose another name to write.`);
}

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );

/** A rename would replace a read-only file without a word, so its permissions are looked at first. */
export async function refuseReadOnly(path: string): Promise<void> {
  const found = await refuseNoFile(path);
  if (!found) return;
  const writable =
    (found.mode & 0o222) !== 0 &&
    (await access(path, constants.W_OK).then(
      () => true,
      () => false,
    ));
  if (!writable)
    throw new UnusableInput(
      `“${path}” is read-only, so it was left as it is. Choose another name, or make it writable.`,
    );
}

const writeProblem = (path: string, error: unknown): string => {
  switch (codeOf(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return `The disk is full: “${path}” was not written. Free some space and try again.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `The folder of “${path}” is read-only; nothing was written. Choose another folder.`;
    case "ENOENT":
    case "ENOTDIR":
      return `There is no folder “${dirname(path)}”; nothing was written. Make the folder first.`;
    case "EBUSY":
      return `“${path}” is open in another program; nothing was written. Close it there and try again.`;
    default:
      return `“${path}” can't be written: ${messageOf(error)}`;
  }
};

/** Whether there is already something under this name. */
export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
