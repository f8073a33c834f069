import type { Gap } from "../../domain/gap/gap";

/** What can be done about a question. */
export interface QuestionActions {
  readonly busy: boolean;
  readonly onGoTo: (table: string, row: number, column: string) => void;
  readonly onOpenGap: (gap: Gap) => void;
  /** Give the workbook a row for each question that it lacks. */
  readonly onAddQuestions: () => void;
  /** Settled when the cell of a question's row is written or could not be; `row` is what the row goes by. */
  readonly onAnswer: (row: string, column: string, before: string, after: string) => Promise<void>;
  /** Let a gap name these questions, and no others. */
  readonly onTie: (gap: Gap, questions: readonly string[]) => void;
}
