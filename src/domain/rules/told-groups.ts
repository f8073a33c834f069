import { memoise } from "../memoise";
import { guidanceFor } from "../profile/guidance-for";
import type { Profile } from "../profile/profile";
import { groupFinder } from "./word-groups";

/** Girls and boys, and children of different ages. */
export const TOLD_GROUPS = ["gender", "age"] as const;
export type ToldGroup = (typeof TOLD_GROUPS)[number];

/** Finds which of them some texts speak of, by the words of a profile. */
export const toldGroupsIn = memoise((profile: Profile) => {
  const { genderWords, ageWords } = guidanceFor(profile);
  return groupFinder<ToldGroup>([
    { name: "gender", words: Object.values(genderWords).flat() },
    { name: "age", words: Object.values(ageWords).flat() },
  ]);
});
