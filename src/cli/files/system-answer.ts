import { realpathSync } from "node:fs";

/**
 * What the system answers, asked once a signal that came meanwhile was heard. A command has nothing else to do until
 * then, and to begin one of Node's threads for the answer takes longer than the answer.
 *
 * @throws what asking does
 */
export async function answerOf<Answer>(ask: () => Answer): Promise<Answer> {
  await new Promise(setImmediate);
  return ask();
}

/** What the system answers; undefined where it refuses. */
export function systemAnswer<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** The path of a file without links; undefined where there is none. */
export const realPath = (path: string): string | undefined => systemAnswer(() => realpathSync.native(path));
