import type { RecordAnswers } from "../../domain/record/record-plan";
import type { Localised } from "../../domain/language";
import { inPortions } from "../in-portions";
import type { Rests } from "../in-portions";
import { mayMissComments, planRecordWrites, RECORD_COLUMNS } from "../record-comments";
import type { RecordPlanned } from "../record-comments";
import { done, perform, problem, toProblem } from "../session/perform";
import { sayHowFar } from "../session/under-way";
import { Refused } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { RECORD_WORDS } from "../words/record-words";
import { addRows } from "./add-rows";
import { tableWithColumns } from "./later-column";
import { readInPortions } from "./read-in-portions";
import { requireReadable } from "./require-readable";
import { tellWritten } from "./tell-written";
import { writeCells } from "./write-cells";

/** Rows, and cells, that are written at a time, so that the pane goes on answering. */
const ROWS = 250;
const CELLS = 1_000;

/**
 * Bring Feedback up to date with the comments and notes of the workbook, planned on what stands there now. What only
 * a person can tell stays as it is until it is answered. What is written when it is stopped stays; recording again goes
 * on from there.
 *
 * @param answers to the questions of `planRecord`, by ids of threads
 * @param isStopped asked before anything is written, and between one portion and the next
 * @returns whether all that was to be written is
 */
export async function recordComments(
  context: SessionContext,
  answers: RecordAnswers = new Map(),
  isStopped: () => boolean = () => false,
): Promise<boolean> {
  let isWhole = false;
  let progress: Localised = RECORD_WORDS.reading;
  const show = (next: Localised): void => {
    progress = next;
    sayHowFar(context);
  };
  await perform(context, {
    working: () => progress[context.memory.language],
    work: async (): Promise<Notice> => {
      const { memory, ports } = context;
      const { language } = memory;
      await readInPortions(context);
      await ports.idle();
      requireReadable(context);
      const planned = async (): ReturnType<typeof planNow> =>
        planNow(context, answers, { isStopped, onDone: (count) => show(RECORD_WORDS.comparing(count)) });
      const first = await planned();
      if (!first) return done(RECORD_WORDS.stoppedBefore[language]);
      if (first.plan.added.length + first.plan.changed.length === 0) {
        isWhole = true;
        return done(RECORD_WORDS.nothing(first.plan.questions.length)[language]);
      }
      if (isStopped()) return done(RECORD_WORDS.stoppedBefore[language]);
      const { review } = context.store.get();
      await tableWithColumns(context, "Feedback", RECORD_COLUMNS);
      const hasGrown = context.store.get().review !== review;
      const last = hasGrown ? await planned() : first;
      if (!last) return done(RECORD_WORDS.stoppedBefore[language]);
      const { plan, writes } = last;
      const said = done(
        RECORD_WORDS.recorded(plan.added.length, plan.changed.length, plan.questions.length)[language],
        RECORD_WORDS.undo[language],
      );
      const { edits, rows } = writes;
      const changed = edits.length > 0 ? plan.changed.length : 0;
      const stop = (): Error | undefined => (isStopped() ? new Refused(RECORD_WORDS.stopped[language]) : undefined);
      const sayDone = (count: number): void => show(RECORD_WORDS.writing(Math.floor(count), changed + rows.length));
      sayDone(0);
      let told = said;
      if (edits.length > 0) {
        const onWritten = (count: number): void => sayDone((changed * count) / edits.length);
        const cells = await writeCells(context, edits, undefined, { of: CELLS, onWritten, stop });
        told = tellWritten(context, cells, said);
        if (cells.failed.length > 0) return told;
      }
      const onWritten = (count: number): void => sayDone(changed + count);
      const { failed } = rows.length > 0 ? await addRows(context, rows, { of: ROWS, onWritten, stop }) : {};
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

/**
 * Plan on what was read, the pane answering meanwhile; undefined once it is stopped.
 *
 * @throws Refused without a table Feedback
 */
async function planNow(
  context: SessionContext,
  answers: RecordAnswers,
  rests: Omit<Rests, "rest">,
): Promise<RecordPlanned | undefined> {
  const { memory, ports, words } = context;
  const settings = { today: ports.today(), answers, mayMiss: mayMissComments(memory.unseen) };
  const steps = planRecordWrites(requireReview(context), memory.tables, settings);
  const planned = await inPortions(steps, { ...rests, rest: ports.idle });
  if (!planned) return undefined;
  if (!planned.value) throw new Refused(words().tableMissing("Feedback"));
  return planned.value;
}
