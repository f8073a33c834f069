import type { Aspect, Profile } from "../profile/profile";
import type { AspectNote, Review } from "../review/review";
import { activeGaps } from "../review/row-ids";

/** An aspect of the profile that nothing is said under. */
export interface OpenAspect {
  readonly aspect: Aspect;
  /** Its row on the Coverage sheet; undefined when there is none. */
  readonly note: AspectNote | undefined;
}

/** The aspects without a gap and without a reason why there is none, in the profile's order. */
export function openAspects(review: Review, profile: Profile): readonly OpenAspect[] {
  const covered = new Set(activeGaps(review).flatMap(({ aspects }) => aspects));
  const notes = new Map(review.aspects.map((note) => [note.aspect, note]));
  return profile.aspects.flatMap((aspect) => {
    const note = notes.get(aspect.id);
    const effects = aspect.id === "positive-effects" ? (note?.positiveEffects ?? "") : "";
    const said = ((note?.noGapReason ?? "") + effects).trim() !== "";
    return covered.has(aspect.id) || said ? [] : [{ aspect, note }];
  });
}
