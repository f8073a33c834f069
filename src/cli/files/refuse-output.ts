import { constants } from "node:fs";
import type { Stats } from "node:fs";
import { access, lstat, realpath, stat } from "node:fs/promises";
import { extname } from "node:path";

import { isDeadLink, isDevice, isFolder, isInput, isReadOnly, wrongExtension } from "./place-refusals";

async function refuseNoFile(path: string): Promise<Stats | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw isFolder(path);
  if (!found && (await isLink(path))) throw isDeadLink(path);
  if (found && !found.isFile()) throw isDevice(path);
  return found;
}

/**
 * See to it that a document may be written there, before any work is done.
 *
 * @throws UnusableInput when the name ends in none of `extensions`, names the input itself under
 * whatever name, or is a folder or a device
 */
export async function refuseOutput(path: string, extensions: readonly string[], input: string): Promise<void> {
  if (!extensions.includes(extname(path).toLowerCase())) throw wrongExtension(path, extensions);
  await refuseNoFile(path);
  const [from, to] = await Promise.all([input, path].map((name) => realpath(name).catch(() => undefined)));
  if (from !== undefined && from === to) throw isInput(path);
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
  if (!writable) throw isReadOnly(path);
}
