import { nextGapId } from "../../domain/gap/mend-ids";
import { gapsNamed } from "../../domain/review/ids-named";
import { addRow } from "./add-row";
import { addressOfGap } from "./go-to";
import { done, perform } from "../session/perform";
import { selectionAt } from "../session/read-workbook";
import { requireGaps, requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";

/**
 * Put a row with the next id below the table and select it.
 *
 * @returns the id, once the row is there
 */
export async function addGap(context: SessionContext): Promise<string | undefined> {
  let added: string | undefined;
  await perform(context, {
    working: (words) => words.saving,
    work: async () => {
      const { ports, store, words } = context;
      const { sheetTable, found } = requireGaps(context);
      const idHeader = found.headers["id"] ?? "";
      const review = requireReview(context);
      const wanted = nextGapId(review.gaps, [...gapsNamed(review), ...gapsTypedFor(context)]);
      const row = { table: sheetTable.name, cells: { [idHeader]: wanted }, idHeader };
      const id = await addRow(context, row);
      added = id;
      const cell = addressOfGap(context, id);
      // The row is there, whether Excel can show it or not: another workbook may be in front, or the sheet hidden.
      await ports.workbook.select(cell).catch(() => undefined);
      store.set(selectionAt(context, cell));
      return done(words().gapAdded(id), words().undoGap);
    },
  });
  return added;
}

/** Gaps that hold texts which were typed and not saved: what was typed for a row that is gone is none of the new one's. */
const gapsTypedFor = ({ drafts }: SessionContext): readonly string[] =>
  drafts.all().flatMap(({ place: [kind, gap = ""] }) => (kind === "cell" ? [gap] : []));
