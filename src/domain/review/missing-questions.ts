import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import { questionsByAspect } from "../profile/aspect-questions";
import type { Question } from "../profile/guidance";
import type { Aspect, Profile } from "../profile/profile";
import { ownNotes } from "./question-answers";
import type { AspectNote, Review } from "./review";

/** A question that the Coverage sheet does not have under its number. */
export interface MissingQuestion {
  readonly id: string;
  readonly aspect: Aspect;
  /** Undefined for an aspect that has no question of its own. */
  readonly question: Question | undefined;
  /** The aspect's own row, where that is there and only lacks its number. */
  readonly row: AspectNote | undefined;
}

/** What a Coverage sheet lacks of the questions of a profile, in the profile's order. */
export const missingQuestions = ({ aspects }: Pick<Review, "aspects">, profile: Profile): readonly MissingQuestion[] =>
  missingIn(aspects)(profile);

const missingIn = memoise((aspects: Review["aspects"]) => memoise((profile: Profile) => findMissing(aspects, profile)));

function findMissing(aspects: Review["aspects"], profile: Profile): readonly MissingQuestion[] {
  const there = new Set(aspects.map(({ id }) => idKey(id)));
  return questionsByAspect(profile).flatMap((entry) => {
    const { aspect, number, own, under } = entry;
    const [note] = ownNotes({ aspects }, entry);
    const all: readonly MissingQuestion[] = [
      { id: number, aspect, question: own, row: note },
      ...under.map((question) => ({ id: question.id, aspect, question, row: undefined })),
    ];
    return all.filter(({ id }) => !there.has(idKey(id)));
  });
}
