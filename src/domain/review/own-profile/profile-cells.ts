import type { Language, Localised } from "../../language";
import { LANGUAGES } from "../../language";
import { guidanceFor } from "../../profile/guidance-for";
import type { Profile } from "../../profile/profile";
import { ASKS_WHO_LABELS } from "../tables/profile-questions";
import { PROFILE_LABELS } from "./profile-labels";
import { writeWords } from "./read-words";

/** Cells of a row by column key. */
type Cells = Readonly<Record<string, string>>;

/** The tables that hold a profile, in their order. */
export const PROFILE_TABLES = ["ReviewProfile", "ProfileAspects", "ProfileQuestions", "ProfileDocuments"] as const;
export type ProfileTable = (typeof PROFILE_TABLES)[number];

/** The rows that hold a profile, by table. */
export type ProfileCells = Readonly<Record<ProfileTable, readonly Cells[]>>;

/** The rows that hold a profile: `readOwnProfile` reads it from them again. */
export function profileCells(profile: Profile, language: Language): ProfileCells {
  const { questions, documents, genderWords, ageWords } = guidanceFor(profile);
  const given: Readonly<Record<keyof typeof PROFILE_LABELS, string>> = {
    id: profile.id,
    ...inColumns("name", profile.name, language),
    consultations: String(profile.minimumConsultations),
    pages: String(profile.maximumPages),
    "gender en": writeWords(genderWords.en),
    "gender ru": writeWords(genderWords.ru),
    "gender kk": writeWords(genderWords.kk),
    "age en": writeWords(ageWords.en),
    "age ru": writeWords(ageWords.ru),
    "age kk": writeWords(ageWords.kk),
  };
  return {
    ReviewProfile: Object.entries(PROFILE_LABELS).map(([key, label]) => ({
      item: label[language],
      given: given[key as keyof typeof PROFILE_LABELS],
    })),
    ProfileAspects: profile.aspects.map(({ id, name }): Cells => ({ id, ...inColumns("name", name, language) })),
    ProfileQuestions: questions.map(({ id, aspect, text, asksWho }): Cells => ({
      id,
      aspect,
      ...inColumns("text", text, language),
      ...(asksWho && { asksWho: ASKS_WHO_LABELS[asksWho][language] }),
    })),
    ProfileDocuments: documents.map(({ id, title, short, instruments, citedAs }): Cells => ({
      id,
      ...inColumns("title", title, language),
      ...inColumns("short", short, language),
      instruments: instruments.join("; "),
      names: citedAs.join("; "),
    })),
  };
}

/** A text that is the same in every language stands in one column alone, as a person wrote it. */
function inColumns<Key extends string>(
  key: Key,
  texts: Localised,
  language: Language,
): Readonly<Record<`${Key} ${Language}`, string>> {
  const isOne = LANGUAGES.every((one) => texts[one] === texts.en);
  const cells = LANGUAGES.map((one) => [`${key} ${one}`, isOne && one !== language ? "" : texts[one]] as const);
  return Object.fromEntries(cells) as Record<`${Key} ${Language}`, string>;
}
