import type { Aspect, Profile } from "../profile/profile";
import { answersByAspect, listsQuestions } from "../review/question-answers";
import type { AspectNote, Review } from "../review/review";

/** An aspect of the profile that nothing is said under. */
export interface OpenAspect {
  readonly aspect: Aspect;
  /** Its own row on the Coverage sheet; undefined when there is none. */
  readonly note: AspectNote | undefined;
}

/**
 * The aspects without a gap, without a reason why there is none and without a question that is answered, in the
 * profile's order.
 */
export function openAspects(review: Review, profile: Profile): readonly OpenAspect[] {
  const isListed = listsQuestions(review);
  return answersByAspect(review, profile).flatMap(({ aspect, note, gaps, answers }) => {
    const effects = aspect.id === "positive-effects" ? (note?.positiveEffects ?? "") : "";
    const isSaid = ((note?.noGapReason ?? "") + effects).trim() !== "";
    const isAnswered = isListed && answers.some(({ state }) => state === "answered" || state === "gap-only");
    return gaps.length > 0 || isSaid || isAnswered ? [] : [{ aspect, note }];
  });
}
