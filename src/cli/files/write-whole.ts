import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

import { codeOf } from "./file-problems";
import type { FileState } from "./file-state";

/** The part of the file system that writing needs; tests put a failing one here. */
export interface FileSystem {
  readonly writeFileSync: (file: number, bytes: Uint8Array) => void;
  readonly renameSync: (from: string, to: string) => void;
}

const SYSTEM: FileSystem = { writeFileSync, renameSync };

/** What a new file is to be like: mode and, where that is allowed, owner. */
export type Likeness = Pick<FileState, "mode"> & Partial<Pick<FileState, "uid" | "gid">>;

/** The mode of a file that stands for itself. */
export const usualMode = (): Likeness => ({ mode: 0o666 & ~process.umask() });

/**
 * Put bytes in the place of a file, whole or not at all: they are written to a temporary file beside it, to the disk,
 * and that is renamed over it. All in one go, so that a signal is heard before or after.
 *
 * @param like the file that is replaced
 * @param check called right before the renaming; throws to leave everything as it is
 */
export function replaceFile(
  target: string,
  bytes: Uint8Array,
  like: Likeness,
  check: () => void,
  files = SYSTEM,
): void {
  withTemporary(target, bytes, like, files, (temporary) => {
    check();
    files.renameSync(temporary, target);
  });
}

/**
 * Put bytes under a name that is free, whole or not at all.
 *
 * @returns false, and nothing is done, when there is something under that name by now
 */
export function createFile(target: string, bytes: Uint8Array, like: Likeness, files = SYSTEM): boolean {
  return withTemporary(target, bytes, like, files, (temporary) => {
    try {
      linkSync(temporary, target);
      return true;
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      // A run that was quicker and got the lock took it for a leftover.
      if (codeOf(error) === "ENOENT" && !existsSync(temporary)) return false;
      if (!WITHOUT_LINKS.includes(codeOf(error))) throw error;
      if (existsSync(target)) return false;
      files.renameSync(temporary, target);
      return true;
    }
  });
}

/** File systems of memory sticks and of some networks know one name for a file. */
const WITHOUT_LINKS: readonly string[] = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EACCES"];

/** What the names of a file's temporary ones begin with: short, and the same length for every file. */
const temporaryFor = (target: string): string =>
  `.gap-table-${createHash("sha256").update(basename(target)).digest("hex").slice(0, 16)}-`;

/** Take away what runs that were killed left of a file; only while nobody else may write it. */
export function removeLeftovers(target: string): void {
  const folder = dirname(target);
  const begins = temporaryFor(target);
  try {
    const left = readdirSync(folder).filter((name) => name.startsWith(begins) && name.endsWith(".tmp"));
    for (const name of left) rmSync(join(folder, name), { force: true });
  } catch {
    // A folder that can't be listed is none to tidy up.
  }
}

function withTemporary<T>(
  target: string,
  bytes: Uint8Array,
  like: Likeness,
  files: FileSystem,
  place: (temporary: string) => T,
): T {
  const folder = dirname(target);
  const temporary = join(folder, `${temporaryFor(target)}${randomBytes(8).toString("hex")}.tmp`);
  try {
    // Nobody else may read it before it is like the file it stands for.
    const file = openSync(temporary, "wx", 0o600);
    try {
      files.writeFileSync(file, bytes);
      makeLike(file, like);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    const placed = place(temporary);
    syncFolder(folder);
    return placed;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** The owner first, since changing it takes bits of the mode away. A person may give a file to their own groups only. */
function makeLike(file: number, { mode, uid, gid }: Likeness): void {
  const own = fstatSync(file);
  for (const [user, group] of [
    [uid ?? own.uid, gid ?? own.gid],
    [own.uid, gid ?? own.gid],
  ] as const) {
    if (user === own.uid && group === own.gid) break;
    try {
      fchownSync(file, user, group);
      break;
    } catch (error) {
      if (codeOf(error) !== "EPERM" && codeOf(error) !== "EINVAL") throw error;
    }
  }
  fchmodSync(file, mode);
}

/** So that the new name outlives a power cut. Not every system lets a folder be synced. */
function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, "r");
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // The file itself is on the disk.
  }
}
