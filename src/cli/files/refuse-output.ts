import { constants } from "node:fs";
import type { Stats } from "node:fs";
import { access, lstat, realpath, stat } from "node:fs/promises";
import { extname } from "node:path";

import { UnusableInput } from "../../domain/result";

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
 * @throws UnusableInput when the name ends in none of `extensions`, names the input itself under
 * whatever name, or is a folder or a device
 */
export async function refuseOutput(path: string, extensions: readonly string[], input: string): Promise<void> {
  if (!extensions.includes(extname(path).toLowerCase())) {
    const [first = "", ...others] = extensions;
    const named = others.length > 0 ? `${[first, ...others.slice(0, -1)].join(", ")} or ${others.at(-1)}` : first;
    throw new UnusableInput(`“${path}” does not end in ${named}. Name a ${first} file to write.`);
  }
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
