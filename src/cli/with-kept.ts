import { rm } from "node:fs/promises";

import { isSealed } from "../adapters/xlsx/create/seal";
import type { Output, OutputSettings } from "./files/output";
import { withOutput } from "./files/output";
import { keepEdited } from "./keep-edited";
import { tell } from "./open-workbook-file";
import type { Surroundings } from "./surroundings";
import { REPLACED } from "./words/work-words";

/**
 * Claim a place for a workbook, as `withOutput` does. What stands there, and may hold a person's work, is kept beside it
 * once something else is written in its place, and that is told.
 *
 * @throws UnusableInput when nothing can or may be written there, or no copy be kept
 */
export const withKept = <T>(
  path: string,
  settings: OutputSettings,
  surroundings: Surroundings,
  work: (output: Output) => Promise<T>,
): Promise<T> =>
  withOutput(path, settings, async (output) => {
    const kept = await keepEdited(path, { isUntouched: isSealed });
    let isWritten = false;
    const write = (bytes: Uint8Array): void => {
      output.write(bytes);
      isWritten = true;
    };
    try {
      return await work({ write });
    } finally {
      if (kept && isWritten) tell(surroundings, [{ text: REPLACED.workbookKept(kept.copy) }]);
      else if (kept) await rm(kept.copy, { force: true });
    }
  });
