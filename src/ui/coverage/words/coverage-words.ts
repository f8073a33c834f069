import type { QuestionState } from "../../../domain/review/question-answers";

/** Everything the screen Coverage says, in one language. */
export interface CoverageWords {
  readonly title: string;
  readonly intro: string;
  /** Where the workbook has a row for each question. */
  readonly opens: string;
  readonly counting: string;
  readonly table: string;
  readonly aspect: string;
  readonly gaps: string;
  readonly allGaps: string;
  /** For the head of a column that has no gap, beside its name. */
  readonly holeMark: string;

  readonly holes: (count: number) => string;
  readonly noHoles: string;
  readonly noGap: (aspect: string) => string;
  readonly notCited: (document: string) => string;
  readonly noDocument: (aspect: string, gaps: string) => string;

  readonly suggestions: string;
  readonly suggestionsFor: (name: string) => string;
  readonly open: string;
  readonly openDocument: (name: string) => string;
  readonly goTo: string;
  readonly notApplicable: string;
  readonly notApplicableFor: (name: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly give: string;
  readonly cancel: string;

  /** Of the part with the questions. */
  readonly questions: string;
  /** An older workbook, and how many questions it does not ask. */
  readonly oneRowEach: (missing: number) => string;
  readonly someMissing: (missing: number) => string;
  readonly addQuestions: string;
  readonly answered: (count: number, all: number) => string;
  readonly openOf: (open: number, all: number) => string;
  readonly allAnswered: string;
  readonly states: Readonly<Record<QuestionState, string>>;
  readonly reasonOfAspect: (reason: string) => string;
  readonly itsRow: (number: string) => string;
  /** Over the questions that a gap may answer, and over the gaps that may answer a question. */
  readonly itAnswers: string;
  readonly answeredBy: string;
  readonly columns: Readonly<
    Record<"observation" | "strategy" | "responsible" | "positiveEffects" | "noGapReason", string>
  >;
}
