import { memoise } from "../memoise";
import type { Question } from "./guidance";
import { guidanceFor } from "./guidance-for";
import type { Aspect, Profile } from "./profile";

/** An aspect with what is asked of the draft under it. */
export interface AspectQuestions {
  readonly aspect: Aspect;
  /** Of the aspect, and of its own question: `"3"`. */
  readonly number: string;
  /** The aspect's own question; undefined where the profile has none. */
  readonly own: Question | undefined;
  /** Those under it, in the profile's order. */
  readonly under: readonly Question[];
  /** What has to be answered: those under it, or where there are none its own. */
  readonly asked: readonly Question[];
}

/** The questions of a profile by its aspects, both in their order. */
export const questionsByAspect = memoise((profile: Profile): readonly AspectQuestions[] => {
  const { questions } = guidanceFor(profile);
  return profile.aspects.map((aspect, at) => {
    const all = questions.filter((question) => question.aspect === aspect.id);
    const own = all.find(isOwn);
    const under = all.filter((question) => question !== own);
    const asked = under.length > 0 ? under : own ? [own] : [];
    return { aspect, number: own?.id ?? String(at + 1), own, under, asked };
  });
});

/** A number of one part. */
const isOwn = ({ id }: Question): boolean => !id.includes(".");
