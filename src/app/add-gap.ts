import { nextGapId } from "../domain/gap/mend-ids";
import { done, perform } from "./perform";
import { readNow } from "./read-workbook";
import { requireGaps, requireReview } from "./require-review";
import { selectGap } from "./go-to";
import type { SessionContext } from "./session-context";

/** Put a row with the next id below the table and select it. */
export const addGap = async (context: SessionContext): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.saving,
    work: async () => {
      const { ports, words } = context;
      const { sheetTable, found } = requireGaps(context);
      const idHeader = found.headers["id"] ?? "";
      const wanted = nextGapId(requireReview(context).gaps);
      const row = { table: sheetTable.name, cells: { [idHeader]: wanted }, idHeader };
      const { ids } = await ports.workbook.write([], [row]);
      const id = ids[0] ?? wanted;
      await readNow(context);
      await selectGap(context, id);
      return done(words().gapAdded(id), words().undoGap);
    },
  }));
