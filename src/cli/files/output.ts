import { UnusableInput } from "../../domain/result";
import { writeProblem } from "./file-problems";
import { fileState, isSameFile } from "./file-state";
import type { FileState } from "./file-state";
import { refuseOpenElsewhere } from "./open-elsewhere";
import { cameMeanwhile, changedMeanwhile, hardLinked, lockLost } from "./refusals";
import { refuseReadOnly } from "./refuse-output";
import { answerOf, realPath } from "./system-answer";
import { lockForWriting } from "./write-lock";
import type { WriteLock } from "./write-lock";
import { createFile, replaceFile, usualMode } from "./write-whole";
import type { FileSystem, Likeness } from "./write-whole";

/** A place for a file, claimed before the work begins. */
export interface Output {
  /**
   * Write the file whole or not at all. A link stays one; the mode and, as far as that is allowed, the owner of what
   * stood there stay.
   *
   * @throws UnusableInput when that fails or when what stands there is not what stood there when the place was
   * claimed; that still stands
   */
  write(bytes: Uint8Array): void;
}

/** How a place for a file is claimed. */
export interface OutputSettings {
  /** Replace a file though another program seems to have it open. */
  readonly evenIfOpen?: boolean;
  /** What a file that is new is to be like; as the system has it when left out. */
  readonly like?: Likeness;
  readonly files?: FileSystem;
}

/**
 * Claim a place for a file while something is done, so that no other run of this program writes there, and remember
 * what stands there.
 *
 * @throws UnusableInput when nothing can or may be written there
 */
export async function withOutput<T>(
  path: string,
  settings: OutputSettings,
  work: (output: Output) => Promise<T>,
): Promise<T> {
  await refuseReadOnly(path);
  const target = await targetOf(path);
  const places = [...new Set([path, target])];
  const refuseOpen = (): void => {
    if (!settings.evenIfOpen) places.forEach(refuseOpenElsewhere);
  };
  const before = fileState(target);
  if (before) {
    refuseOpen();
    refuseMoreNames(path, before);
  }
  const lock = lockForWriting(target);
  try {
    return await work({
      write: (bytes) => {
        try {
          if (before)
            replaceFile(
              target,
              bytes,
              before,
              () => requireUnchanged(path, target, before, lock, refuseOpen),
              settings.files,
            );
          else if (!createFile(target, bytes, settings.like ?? usualMode(), settings.files)) throw cameMeanwhile(path);
        } catch (error) {
          throw error instanceof UnusableInput ? error : writeProblem(path, error);
        }
      },
    });
  } finally {
    lock.release();
  }
}

/**
 * Write a file whole or not at all.
 *
 * @throws UnusableInput when that fails; what stood there before still stands
 */
export const writeOutput = (path: string, bytes: Uint8Array, settings: OutputSettings = {}): Promise<void> =>
  withOutput(path, settings, async (output) => output.write(bytes));

/** The file that a name stands for: where a link points, else the name itself. */
export const targetOf = (path: string): Promise<string> => answerOf(() => realPath(path) ?? path);

function requireUnchanged(
  path: string,
  target: string,
  before: FileState,
  lock: WriteLock,
  refuseOpen: () => void,
): void {
  refuseOpen();
  if (!lock.isHeld()) throw lockLost(path);
  const now = fileState(target);
  if (!now || !isSameFile(before, now)) throw changedMeanwhile(path);
}

/** A renamed file has one name; the others would go on standing for the old text without a word. */
function refuseMoreNames(path: string, { names }: FileState): void {
  if (names > 1) throw hardLinked(path, names);
}
