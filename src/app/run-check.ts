import { checkAgain } from "./check-again";
import { loadChecking } from "./load-checking";
import { done, perform } from "./perform";
import { readNow } from "./read-workbook";
import { requireReview } from "./require-review";
import type { SessionContext } from "./session-context";

/** Read the workbook and check its review; from then on the report follows every change. */
export const runCheck = async (context: SessionContext): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.checking,
    work: async () => {
      const { store, ports, words } = context;
      await loadChecking(context);
      await readNow(context);
      const review = requireReview(context);
      await ports.wait(0);
      const report = checkAgain(context, review);
      if (!report) return undefined;
      store.set({ report });
      return done(words().checked(report.summary));
    },
  }));
