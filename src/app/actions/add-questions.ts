import { QUESTIONS_OF_GAPS, QUESTION_COLUMNS, questionWrites } from "../add-questions";
import { done, perform, problem, toProblem } from "../session/perform";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { QUESTION_WORDS } from "../words/question-words";
import { tableWithColumns } from "./later-column";
import { requireReadable } from "./require-readable";
import { tellWritten } from "./tell-written";
import { writeTogether } from "./write-together";

/**
 * Give the Coverage sheet a row for each question that it lacks: columns of earlier workbooks first, then one write that
 * compares, and one step to take back.
 */
export const addQuestions = async (context: SessionContext): Promise<void> =>
  void (await perform(context, {
    working: () => QUESTION_WORDS.adding[context.memory.language],
    work: async (): Promise<Notice> => {
      const { language } = context.memory;
      requireReadable(context);
      await tableWithColumns(context, "Gaps", QUESTIONS_OF_GAPS);
      const table = await tableWithColumns(context, "Aspects", QUESTION_COLUMNS);
      const review = requireReview(context);
      const { added, edits, rows } = questionWrites(review, review.profile, table);
      if (edits.length + rows.length === 0) return done(QUESTION_WORDS.none[language]);
      const written = await writeTogether(context, edits, rows);
      const left = written.rowsLeft + written.failed.length;
      if (left > 0) return problem(QUESTION_WORDS.partly(left, toProblem(written.reason, context).text)[language]);
      const said = added.length > 0 ? QUESTION_WORDS.added(added.length) : QUESTION_WORDS.numbered;
      return tellWritten(context, written, done(said[language]));
    },
  }));
