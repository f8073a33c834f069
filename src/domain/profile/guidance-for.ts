import { generalGuidance } from "./general-guidance";
import { generalProfile } from "./general-profile";
import type { Guidance } from "./guidance";
import { kazakhstanDigitalCode } from "./kazakhstan-digital-code";
import { kazakhstanGuidance } from "./kazakhstan-guidance";
import type { Profile } from "./profile";
import { ageWords, genderWords } from "./words-of-gender-and-age";

const GUIDANCE: Readonly<Record<string, Guidance>> = {
  [kazakhstanDigitalCode.id]: kazakhstanGuidance,
  [generalProfile.id]: generalGuidance,
};

/** The guidance of a profile: its own where a workbook holds it, with the usual words of gender and age if it has none. */
export function guidanceFor({ id, own }: Pick<Profile, "id" | "own">): Guidance {
  if (own) return { genderWords, ageWords, ...own };
  return GUIDANCE[id] ?? { questions: [], documents: [], genderWords, ageWords };
}
