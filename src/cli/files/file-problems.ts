import { dirname } from "node:path";

/** Why a file could not be written, and what to do about it. */
export function writeProblem(path: string, error: unknown): string {
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
    case "ENAMETOOLONG":
      return `The name “${path}” is longer than a file's name may be; nothing was written. Choose a shorter one.`;
    default:
      return `“${path}” can't be written: ${messageOf(error)}`;
  }
}

/** `"ENOENT"` and the like; "" for what is no error of the system. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** What an error says of itself. */
export const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
