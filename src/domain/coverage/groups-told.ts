import type { RowPlace } from "../gap/row-place";
import { guidanceFor } from "../profile/guidance-for";
import type { Profile } from "../profile/profile";
import type { Review } from "../review/review";
import { isActive } from "../review/row-ids";
import { groupFinder } from "../rules/word-groups";
import { sentencesOf } from "../text/sentences";

/** Girls and boys, and children of different ages. */
export const TOLD_GROUPS = ["gender", "age"] as const;
export type ToldGroup = (typeof TOLD_GROUPS)[number];

/** What is told of each. */
export type GroupsTold = Readonly<Record<ToldGroup, readonly ToldSentence[]>>;

/** A whole sentence of the review, and the cell in which it stands. */
export interface ToldSentence {
  readonly text: string;
  /** Where the sentence comes from: a gap's issue or solution, or the answer to a question. */
  readonly from: { readonly gap: string } | { readonly question: string };
  readonly place: RowPlace;
  /** Key of the column. */
  readonly column: string;
}

type Told = Pick<Review, "aspects" | "gaps">;

/**
 * The sentences of a review that tell girls from boys, or children of one age from those of another: of answers to
 * questions first, in the order of their sheet, then of gaps, withdrawn ones left out. A sentence that tells of both is
 * in both; one that stands twice is told once.
 */
export function groupsTold(review: Told, profile: Profile): GroupsTold {
  const { genderWords, ageWords } = guidanceFor(profile);
  const groupsIn = groupFinder([
    { name: "gender" as const, words: Object.values(genderWords).flat() },
    { name: "age" as const, words: Object.values(ageWords).flat() },
  ]);
  const told: Record<ToldGroup, Map<string, ToldSentence>> = { gender: new Map(), age: new Map() };
  for (const { text, ...cell } of cellsOf(review)) {
    if (groupsIn([text]).size === 0) continue;
    for (const sentence of sentencesOf(text)) {
      for (const group of groupsIn([sentence])) {
        if (!told[group].has(sentence)) told[group].set(sentence, { ...cell, text: sentence });
      }
    }
  }
  return { gender: [...told.gender.values()], age: [...told.age.values()] };
}

const cellsOf = (review: Told): readonly ToldSentence[] => [
  ...review.aspects.flatMap((note) =>
    (["observation", "strategy", "positiveEffects"] as const).map((column) => ({
      text: note[column],
      from: { question: note.id || note.aspect },
      place: note.place,
      column,
    })),
  ),
  ...review.gaps.filter(isActive).flatMap((gap) =>
    (["issue", "solution"] as const).map((column) => ({
      text: gap[column],
      from: { gap: gap.id },
      place: gap.place,
      column,
    })),
  ),
];
