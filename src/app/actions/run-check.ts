import { loadChecking } from "./load-checking";
import { takeAwayWithReport } from "../session/over-when";
import { perform, problem } from "../session/perform";
import { showReading } from "../session/read-workbook";
import { requireReadable } from "./require-readable";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";

/**
 * Read the workbook and check its review; from then on the report follows every change. Where the workbook can't be
 * read just now, the report comes with the first reading that succeeds.
 */
export const runCheck = async (context: SessionContext): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.checking,
    work: async () => {
      await loadChecking(context);
      takeAwayWithReport(context);
      await context.ports.wait(0);
      return check(context);
    },
  }));

async function check(context: SessionContext): Promise<Notice | undefined> {
  const { ports, memory, readSoon, words } = context;
  const read = await ports.workbook.read().catch(() => undefined);
  memory.wantsReport = true;
  if (!read) {
    // What was found earlier may be over.
    context.store.set({ blocked: { kind: "reading" } });
    readSoon();
    return problem(words().checkFollows);
  }
  await showReading(context, read);
  if (context.store.get().phase === "no-review") memory.wantsReport = false;
  requireReadable(context);
  requireReview(context);
  // The reading has told what was found.
  return undefined;
}
