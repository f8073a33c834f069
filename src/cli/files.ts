import { existsSync, readFileSync, statSync } from "node:fs";

import { UnusableInput } from "../domain/result";
import { codeOf, messageOf } from "./files/file-problems";
import { notRead, tooLarge } from "./files/refusals";
import { answerOf } from "./files/system-answer";

/** Bytes a file may have: far above any real review, far below what would exhaust memory. */
const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * The bytes of a file the person named.
 *
 * @throws UnusableInput when it can't be read, with what to do about it
 */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const { size } = await answerOf(() => statSync(path));
    if (size > LARGEST_FILE) throw tooLarge(path, LARGEST_FILE / 1024 / 1024);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof UnusableInput ? error : notRead(path, codeOf(error), messageOf(error));
  }
}

/** Whether there is already something under this name. */
export const exists = (path: string): Promise<boolean> => answerOf(() => existsSync(path));
