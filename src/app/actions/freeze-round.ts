import { planRound } from "../../domain/round/plan-round";
import { ROUND_COLUMNS } from "../freeze-round";
import { done, perform, problem, toProblem } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { toNewRow } from "../sheet-cells";
import { ROUND_WORDS } from "../words/round-words";
import { addRows } from "./add-rows";
import { tableWithColumns } from "./later-column";
import { requireReadable } from "./require-readable";

/**
 * Freeze all rows of the gaps and of the final text as they stand now, as a round of that label. A workbook of an
 * earlier version gets the columns that it takes.
 */
export const freezeRound = async (context: SessionContext, label: string): Promise<void> =>
  void (await perform(context, {
    working: () => ROUND_WORDS.freezing[context.memory.language],
    work: async () => {
      const { memory, ports } = context;
      await readNow(context);
      requireReadable(context);
      const plan = planRound(requireReview(context), label, ports.today());
      const table = await tableWithColumns(context, "Rounds", ROUND_COLUMNS);
      const { ids, failed } = await addRows(
        context,
        plan.rows.map((row) => toNewRow(row, table)),
      );
      const { language } = memory;
      if (failed) {
        const reason = toProblem(failed.error, context).text;
        return problem(ROUND_WORDS.partly(plan.id, ids.length, failed.rows.length, reason)[language]);
      }
      return done(ROUND_WORDS.frozen(plan)[language], ROUND_WORDS.undo[language]);
    },
  }));
