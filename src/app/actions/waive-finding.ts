import { waiverPlace } from "../waiver-place";
import { Refused } from "../session/refused";
import type { Review } from "../../domain/review/review";
import type { Finding } from "../../domain/rules/finding";
import { addRow } from "./add-row";
import { columnMissing } from "./column-missing";
import { done, perform } from "../session/perform";
import { requireReview } from "../session/require-review";
import { reviewRows, rowAt } from "../session/review-rows";
import type { ReviewRow } from "../session/review-rows";
import { isSameId } from "../../domain/gap/id-key";
import type { SessionContext } from "../session/session-context";
import { ourTable } from "../sheet-cells";

/**
 * Set a finding aside: a row of Waivers with the reason and the value it is about. Without a row id it holds for the
 * whole review; in a table of an earlier version, without a column for the value, for whatever the rule finds there.
 */
export const waiveFinding = async (context: SessionContext, finding: Finding, reason: string): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.saving,
    work: async () => {
      const { ports, words, memory } = context;
      const review = requireReview(context);
      if (reason.trim() === "") throw new Refused(words().reasonNeeded);
      const { place, rowId, rowName, ruleId, about = "" } = finding;
      const row = rowAt(review, place.sheet, place.row);
      if (rowId.trim() === "" && row?.id === "") throw new Refused(words().waiverNeedsNumber);
      // What is found of the number itself is about the rows that share it.
      if (row && place.column !== "id" && isDoubled(review, row)) {
        throw new Refused(words().rowTwice(rowName ?? rowId.trim()));
      }
      const table = ourTable(memory.tables, review, "Waivers");
      if (!table) throw new Refused(words().waiversMissing);
      const { headers } = table.found;
      // Without the column, a reason for one row would hold for them all.
      if (rowId.trim() !== "" && headers["gap"] === undefined) throw columnMissing(context, "Waivers", "gap");
      const values = { rule: ruleId, gap: rowId.trim(), about, reason: reason.trim(), date: ports.today() };
      const cells = Object.entries(values).flatMap(([key, value]) => {
        const header = headers[key];
        return header === undefined ? [] : [[header, value] as const];
      });
      await addRow(context, { table: table.sheetTable.name, cells: Object.fromEntries(cells) });
      context.drafts.drop(waiverPlace(finding), reason);
      return done(words().waived(rowName ?? rowId.trim()), words().undoWaiver);
    },
  }));

/** Whether another row of its table goes by the same, so that a reason for one would hold for both. */
const isDoubled = (review: Review, { id, place: { table } }: ReviewRow): boolean =>
  reviewRows(review).filter((one) => one.place.table === table && isSameId(one.id, id)).length > 1;
