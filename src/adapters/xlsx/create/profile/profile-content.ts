import type { Language, Localised } from "../../../../domain/language";
import { LANGUAGES } from "../../../../domain/language";
import { guidanceFor } from "../../../../domain/profile/guidance-for";
import type { Profile } from "../../../../domain/profile/profile";
import { writeWords } from "../../../../domain/review/own-profile/read-words";
import { ASKS_WHO_LABELS } from "../../../../domain/review/tables/profile-questions";
import { PROFILE_LABELS } from "../../../../domain/review/tables/review-profile";
import type { RowContent, WorkbookContent } from "../workbook-content";

type ProfileRows = Required<
  Pick<WorkbookContent["rows"], "ReviewProfile" | "ProfileAspects" | "ProfileQuestions" | "ProfileDocuments">
>;

/** The rows that hold a profile, so that reading them gives it again. */
export function profileContent(profile: Profile, language: Language): ProfileRows {
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
    ProfileAspects: profile.aspects.map(({ id, name }): RowContent => ({ id, ...inColumns("name", name, language) })),
    ProfileQuestions: questions.map(({ id, aspect, text, asksWho }): RowContent => ({
      id,
      aspect,
      ...inColumns("text", text, language),
      ...(asksWho && { asksWho: ASKS_WHO_LABELS[asksWho][language] }),
    })),
    ProfileDocuments: documents.map(({ id, title, short, instruments, citedAs }): RowContent => ({
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
