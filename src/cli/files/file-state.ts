import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

import { codeOf } from "./file-problems";

/** What tells a file from another, and from itself before somebody saved it. */
export interface FileState {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly written: bigint;
  readonly hash: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** How many names the file has. */
  readonly names: number;
}

/** The state of a file as it is now; undefined when there is none. */
export function fileState(path: string): FileState | undefined {
  try {
    const { dev, ino, size, mtimeNs, mode, uid, gid, nlink } = statSync(path, { bigint: true });
    const [bits, user, group, names] = [mode, uid, gid, nlink].map(Number) as [number, number, number, number];
    return {
      dev,
      ino,
      size,
      written: mtimeNs,
      hash: hashOf(path, size),
      mode: bits & 0o7777,
      uid: user,
      gid: group,
      names,
    };
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(codeOf(error))) return undefined;
    throw error;
  }
}

/** Larger than anything that this program reads or writes. */
const LARGEST_HASHED = 256 * 1024 * 1024;

/** "" for a file that is too large or may not be read: then its size and time have to do. */
function hashOf(path: string, size: bigint): string {
  if (size > LARGEST_HASHED) return "";
  try {
    return createHash("sha256").update(readFileSync(path)).digest("hex");
  } catch (error) {
    if (codeOf(error) === "EACCES") return "";
    throw error;
  }
}

/** Whether it is the same file, and nobody wrote to it. Its mode and owner may have changed. */
export const isSameFile = (a: FileState, b: FileState): boolean =>
  a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.written === b.written && a.hash === b.hash;
