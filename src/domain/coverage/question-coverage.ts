import type { Profile } from "../profile/profile";
import { type AspectAnswers, answersByAspect, listsQuestions } from "../review/question-answers";
import type { QuestionAnswer, QuestionState } from "../review/question-answers";
import type { Review } from "../review/review";

/** How far a review answers what the terms of reference ask. */
export interface QuestionCoverage {
  /** Whether the workbook has a row for each question; where not, an aspect counts as one question. */
  readonly isByQuestion: boolean;
  /** One for each aspect of the profile, in its order. */
  readonly aspects: readonly AspectCoverage[];
  readonly counts: QuestionCounts;
}

/** An aspect with its questions, what is said to each, and how many are in each state. */
export interface AspectCoverage extends AspectAnswers {
  readonly counts: QuestionCounts;
}

/** How many questions there are, and how many of them are in each state. */
export type QuestionCounts = Readonly<Record<QuestionState | "all", number>>;

/** What a review says to each question of its profile, and how many are answered, by aspect and in all. */
export function questionCoverage(review: Review, profile: Profile): QuestionCoverage {
  const aspects = answersByAspect(review, profile).map((entry) => ({ ...entry, counts: countStates(entry.answers) }));
  return {
    isByQuestion: listsQuestions(review),
    aspects,
    counts: countStates(aspects.flatMap(({ answers }) => answers)),
  };
}

function countStates(answers: readonly QuestionAnswer[]): QuestionCounts {
  const count = (wanted: QuestionState): number => answers.filter(({ state }) => state === wanted).length;
  return {
    all: answers.length,
    answered: count("answered"),
    "gap-only": count("gap-only"),
    begun: count("begun"),
    nothing: count("nothing"),
  };
}
