import type { RecordAnswers } from "../../domain/record/record-plan";
import type { Localised } from "../../domain/language";
import { mayMissComments, planRecordWrites, RECORD_COLUMNS } from "../record-comments";
import { done, perform, problem, toProblem } from "../session/perform";
import { sayHowFar } from "../session/under-way";
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

/** Rows that are written at a time, so that the pane goes on answering. */
const AT_A_TIME = 250;

/**
 * Bring Feedback up to date with the comments and notes of the workbook, planned on what stands there now. What only
 * a person can tell stays as it is until it is answered.
 *
 * @param answers to the questions of `planRecord`, by ids of threads
 * @returns whether all that was to be written is
 */
export async function recordComments(context: SessionContext, answers: RecordAnswers = new Map()): Promise<boolean> {
  let isWhole = false;
  let progress: Localised = RECORD_WORDS.reading;
  const show = (next: Localised): void => {
    progress = next;
    sayHowFar(context);
  };
  await perform(context, {
    working: () => progress[context.memory.language],
    work: async (): Promise<Notice> => {
      const { memory, ports, words } = context;
      const { language } = memory;
      await readNow(context);
      requireReadable(context);
      const settings = { today: ports.today(), answers, mayMiss: mayMissComments(memory.unseen) };
      const planNow = () => {
        const planned = planRecordWrites(requireReview(context), memory.tables, settings);
        if (!planned) throw new Refused(words().tableMissing("Feedback"));
        return planned;
      };
      const first = planNow().plan;
      if (first.added.length + first.changed.length === 0) {
        isWhole = true;
        return done(RECORD_WORDS.nothing(first.questions.length)[language]);
      }
      await tableWithColumns(context, "Feedback", RECORD_COLUMNS);
      const { plan, writes } = planNow();
      const said = done(
        RECORD_WORDS.recorded(plan.added.length, plan.changed.length, plan.questions.length)[language],
        RECORD_WORDS.undo[language],
      );
      const { edits, rows } = writes;
      const told = edits.length > 0 ? tellWritten(context, await writeCells(context, edits), said) : said;
      show(RECORD_WORDS.writing(0, rows.length));
      const onWritten = (count: number): void => show(RECORD_WORDS.writing(count, rows.length));
      const { failed } = rows.length > 0 ? await addRows(context, rows, { of: AT_A_TIME, onWritten }) : {};
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
