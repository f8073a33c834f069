import type { DraftProvision } from "../../domain/draft/draft-provision";
import { planImport, toProvisionRow } from "../plan-import";
import { done, perform, problem, toProblem } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { Refused } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { ourTable } from "../sheet-cells";
import { IMPORT_WORDS } from "../words/import-words";
import { addRows } from "./add-rows";
import { requireReadable } from "./require-readable";

/**
 * Add the provisions of a draft to the sheet Provisions, planned on what stands there now. Rows that are there already
 * stay as they are.
 *
 * @returns whether all that was to be written is
 */
export async function importProvisions(
  context: SessionContext,
  provisions: readonly DraftProvision[],
): Promise<boolean> {
  let isWhole = false;
  await perform(context, {
    working: () => IMPORT_WORDS.writing(provisions.length)[context.memory.language],
    work: async (): Promise<Notice> => {
      const { memory, words } = context;
      const { language } = memory;
      await readNow(context);
      requireReadable(context);
      const review = requireReview(context);
      const table = ourTable(memory.tables, review, "Provisions");
      if (!table) throw new Refused(words().tableMissing("Provisions"));
      const { rows, same, differing, tooLong } = planImport(provisions, review.provisions);
      if (rows.length === 0) {
        isWhole = true;
        return done(IMPORT_WORDS.nothing[language]);
      }
      const { ids, failed } = await addRows(
        context,
        rows.map((row) => toProvisionRow(row, table)),
      );
      if (failed) {
        const reason = toProblem(failed.error, context).text;
        return problem(IMPORT_WORDS.partly(ids.length, failed.rows.length, reason)[language]);
      }
      isWhole = true;
      const said = IMPORT_WORDS.written(rows.length, same.length, differing.length + tooLong.length);
      return done(said[language], IMPORT_WORDS.undo[language]);
    },
  });
  return isWhole;
}
