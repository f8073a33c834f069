import { statSync } from "node:fs";
import { dirname } from "node:path";

import type { UnusableInput } from "../../domain/result";
import { notWritten } from "./refusals";

/** Why a file could not be written, and what to do about it. */
export const writeProblem = (path: string, error: unknown): UnusableInput =>
  notWritten(path, isUnwillingFolder(path, error) ? "EACCES" : codeOf(error), messageOf(error));

/** A folder of the system's own may say of a new file that there is no such folder. */
const isUnwillingFolder = (path: string, error: unknown): boolean =>
  codeOf(error) === "ENOENT" && statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() === true;

/** `"ENOENT"` and the like; "" for what is no error of the system. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** What an error says of itself. */
export const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
