import type { RecordAnswers } from "../../domain/record/record-plan";
import { mayMissComments, planRecordWrites, RECORD_COLUMNS } from "../record-comments";
import { done, perform, problem, toProblem } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { Refused } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { RECORD_WORDS } from "../words/record-words";
import { addRows } from "./add-rows";
import { tableWithColumns } from "./later-column";
import { requireReadable } from "./require-readable";
import { tellWritten } from "./tell-written";
import { writeCells } from "./write-cells";

/**
 * Bring Feedback up to date with the comments and notes of the workbook, planned on what stands there now. What only
 * a person can tell stays as it is until it is answered.
 *
 * @param answers to the questions of `planRecord`, by ids of threads
 * @returns whether all that was to be written is
 */
export async function recordComments(context: SessionContext, answers: RecordAnswers = new Map()): Promise<boolean> {
  let isWhole = false;
  await perform(context, {
    working: () => RECORD_WORDS.reading[context.memory.language],
    work: async (): Promise<Notice> => {
      const { memory, ports, words } = context;
      const { language } = memory;
      await readNow(context);
      requireReadable(context);
      await tableWithColumns(context, "Feedback", RECORD_COLUMNS);
      const settings = { today: ports.today(), answers, mayMiss: mayMissComments(memory.unseen) };
      const planned = planRecordWrites(requireReview(context), memory.tables, settings);
      if (!planned) throw new Refused(words().tableMissing("Feedback"));
      const { plan, writes } = planned;
      const asked = plan.questions.length;
      if (writes.edits.length + writes.rows.length === 0) {
        isWhole = true;
        return done(RECORD_WORDS.nothing(asked)[language]);
      }
      const said = done(
        RECORD_WORDS.recorded(plan.added.length, plan.changed.length, asked)[language],
        RECORD_WORDS.undo[language],
      );
      const told = writes.edits.length > 0 ? tellWritten(context, await writeCells(context, writes.edits), said) : said;
      const { failed } = writes.rows.length > 0 ? await addRows(context, writes.rows) : { failed: undefined };
      if (failed) {
        const reason = toProblem(failed.error, context).text;
        return problem(RECORD_WORDS.partly(failed.rows.length, reason)[language]);
      }
      isWhole = told === said;
      return told;
    },
  });
  return isWhole;
}
