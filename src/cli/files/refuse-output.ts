import { accessSync, constants, lstatSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import { extname } from "node:path";

import { isDeadLink, isDevice, isFolder, isInput, isReadOnly, wrongExtension } from "./place-refusals";
import { realPath, systemAnswer } from "./system-answer";

function refuseNoFile(path: string): Stats | undefined {
  const found = systemAnswer(() => statSync(path));
  if (found?.isDirectory()) throw isFolder(path);
  if (!found && isLink(path)) throw isDeadLink(path);
  if (found && !found.isFile()) throw isDevice(path);
  return found;
}

/**
 * See to it that a document may be written there, before any work is done.
 *
 * @throws UnusableInput when the name ends in none of `extensions`, names one of the inputs itself
 * under whatever name, or is a folder or a device
 */
export async function refuseOutput(
  path: string,
  extensions: readonly string[],
  ...inputs: readonly string[]
): Promise<void> {
  if (!extensions.includes(extname(path).toLowerCase())) throw wrongExtension(path, extensions);
  refuseNoFile(path);
  if (inputs.some((input) => isSameFile(path, input))) throw isInput(path);
}

/** Whether both are there and are one file, under whatever names. */
export function isSameFile(one: string, other: string): boolean {
  const real = realPath(one);
  return real !== undefined && realPath(other) === real;
}

const isLink = (path: string): boolean => systemAnswer(() => lstatSync(path))?.isSymbolicLink() ?? false;

/** A rename would replace a read-only file without a word, so its permissions are looked at first. */
export async function refuseReadOnly(path: string): Promise<void> {
  const found = refuseNoFile(path);
  if (!found) return;
  if ((found.mode & 0o222) === 0 || !mayWrite(path)) throw isReadOnly(path);
}

const mayWrite = (path: string): boolean =>
  systemAnswer(() => {
    accessSync(path, constants.W_OK);
    return true;
  }) ?? false;
