import type { Shareable } from "../../app/session/online-state";
import type { Language, Localised } from "../../domain/language";
import { draftName } from "../../domain/text/draft-name";

/** What stands in an invitation to begin with, by the draft's title, in the language of those who are invited. */
export const LETTERS: Readonly<Record<Shareable, Localised<(title: string) => string>>> = {
  brief: {
    en: (title) => `Here is the brief on ${inEnglish(title)}. Please look through it and comment.`,
    ru: (title) => `Направляю записку о проекте ${inRussian(title)}. Пожалуйста, просмотрите и оставьте комментарии.`,
    kk: (title) => `${inKazakh(title)} туралы жазбаны жіберемін. Қарап шығып, пікір жазуыңызды сұраймын.`,
  },
  workbook: {
    en: (title) => `Here is the workbook with the review of ${inEnglish(title)}. Please look through it and comment.`,
    ru: (title) =>
      `Направляю книгу с обзором проекта ${inRussian(title)}. Пожалуйста, просмотрите и оставьте комментарии.`,
    kk: (title) => `${inKazakh(title)}на шолу кітабын жіберемін. Қарап шығып, пікір жазуыңызды сұраймын.`,
  },
};

/** "the draft Law on …" where a title says that it is a draft's, else the title in quotation marks. */
const named = (
  title: string,
  language: Language,
  called: (name: string) => string,
  other: (name: string) => string,
) => {
  const { isCalledDraft, name } = draftName(title, language);
  return isCalledDraft ? called(name) : other(name);
};

const inEnglish = (title: string): string =>
  title.trim() === ""
    ? "the draft law"
    : named(
        title,
        "en",
        (name) => `the draft ${name}`,
        (name) => `“${name}”`,
      );

/** What stands behind "проект" in any case. */
const inRussian = (title: string): string =>
  title.trim() === ""
    ? "закона"
    : named(
        title,
        "ru",
        (name) => name,
        (name) => `«${name}»`,
      );

/** Ends in "жобасы". */
const inKazakh = (title: string): string =>
  title.trim() === ""
    ? "Заң жобасы"
    : named(
        title,
        "kk",
        (name) => name,
        (name) => `«${name}» жобасы`,
      );
