import { loadCatalogue } from "./load-catalogue";
import { done, perform } from "./perform";
import { readNow } from "./read-workbook";
import { reportOn } from "./report-on";
import { requireReview } from "./require-review";
import type { SessionContext } from "./session-context";

/** Read the workbook and check its review; from then on the report follows every change. */
export const runCheck = async (context: SessionContext): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.checking,
    work: async () => {
      const { store, ports, words } = context;
      await loadCatalogue(context);
      await readNow(context);
      const review = requireReview(context);
      await ports.wait(0);
      const report = reportOn(context, review);
      store.set({ report });
      return report && done(words().checked(report.summary));
    },
  }));
