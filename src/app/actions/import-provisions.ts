import type { DraftProvision } from "../../domain/draft/draft-provision";
import { importWrites, planImport, refuseOtherLanguage } from "../plan-import";
import { done, perform, problem, toProblem } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { Refused } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { ourTable } from "../sheet-cells";
import { IMPORT_WORDS } from "../words/import-words";
import { addRows } from "./add-rows";
import type { RowsAdded } from "./add-rows";
import { requireReadable } from "./require-readable";
import { tellWritten } from "./tell-written";
import { writeCells } from "./write-cells";

/**
 * Add the provisions of a draft to the sheet Provisions, planned on what stands there now. Rows that are there already
 * stay as they are, but for their place in the draft.
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
      refuseOtherLanguage(provisions, review);
      const table = ourTable(memory.tables, review, "Provisions");
      if (!table) throw new Refused(words().tableMissing("Provisions"));
      const plan = planImport(provisions, review);
      const { same, differing, tooLong } = plan;
      const { edits, rows } = importWrites(plan, review.provisions, table);
      if (edits.length + rows.length === 0) {
        isWhole = true;
        return done(IMPORT_WORDS.nothing[language]);
      }
      const { ids, failed } = rows.length > 0 ? await addRows(context, rows) : NOTHING_ADDED;
      if (failed) {
        const reason = toProblem(failed.error, context).text;
        return problem(IMPORT_WORDS.partly(ids.length, failed.rows.length, reason)[language]);
      }
      isWhole = true;
      const ordered = edits.length > 0 ? await writeCells(context, edits) : undefined;
      const said =
        rows.length > 0
          ? done(
              IMPORT_WORDS.written(rows.length, same.length, differing.length + tooLong.length)[language],
              IMPORT_WORDS.undo[language],
            )
          : done(IMPORT_WORDS.ordered(edits.length)[language]);
      return ordered ? tellWritten(context, ordered, said) : said;
    },
  });
  return isWhole;
}

const NOTHING_ADDED: RowsAdded = { ids: [] };
