import { listen, listenIn } from "./events";
import type { ExcelListeners, Listening } from "./events";
import { NOTHING_KNOWN, readAlong, readWorkbook } from "./read-workbook";
import type { WorkbookContent } from "./read-workbook";

/** What came of listening and reading; either may fail without the other. */
export interface FollowOutcome {
  readonly content: WorkbookContent | undefined;
  readonly listening: Listening | undefined;
}

/** Listen and read in two round trips; where they don't succeed together, each by itself. */
export async function follow(listeners: ExcelListeners): Promise<FollowOutcome> {
  let listening: Listening | undefined;
  try {
    const content = await readAlong((context) => (listening = listenIn(context, listeners)));
    return { content, listening };
  } catch {
    // Whether some of the handlers were put on is not known: those hear nothing more.
    await listening?.stop().catch(() => undefined);
    const [heard, read] = await Promise.allSettled([listen(listeners), readWorkbook("all", NOTHING_KNOWN)]);
    return { content: valueOf(read), listening: valueOf(heard) };
  }
}

const valueOf = <T>(result: PromiseSettledResult<T>): T | undefined =>
  result.status === "fulfilled" ? result.value : undefined;
