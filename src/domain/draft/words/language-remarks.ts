import type { Language, Localised } from "../../language";
import type { DraftMessage } from "../draft-provision";

const NAMES: Readonly<Record<Language, Localised>> = {
  en: { en: "English", ru: "на английском", kk: "ағылшынша" },
  ru: { en: "Russian", ru: "на русском", kk: "орысша" },
  kk: { en: "Kazakh", ru: "на казахском", kk: "қазақша" },
};

export const inOtherLanguage = (draft: Language, review: Language): DraftMessage => ({
  kind: "other-language",
  text: {
    en: `The draft is in ${NAMES[draft].en}, the provisions of the review are in ${NAMES[review].en}: their words can't be compared. Take the draft in the language of the review; the other one goes beside it.`,
    ru: `Проект ${NAMES[draft].ru}, а положения обзора ${NAMES[review].ru}: сравнить их слова нельзя. Возьмите проект на языке обзора; второй язык ставится рядом с ним.`,
    kk: `Жоба ${NAMES[draft].kk}, ал шолудағы ережелер ${NAMES[review].kk}: сөздерін салыстыру мүмкін емес. Жобаның шолу тіліндегі мәтінін алыңыз; екінші тілі соның қасына қойылады.`,
  },
});

export const inOneLanguage = (language: Language): DraftMessage => ({
  kind: "same-language",
  text: {
    en: `Both drafts are in ${NAMES[language].en}; beside the first one belongs the same draft in another language.`,
    ru: `Оба проекта ${NAMES[language].ru}; рядом с первым ставится тот же проект на другом языке.`,
    kk: `Екі жоба да ${NAMES[language].kk}; біріншісінің қасына сол жобаның басқа тілдегі мәтіні қойылады.`,
  },
});

/** The same as a refusal, which says what to do. */
export function surelyInOneLanguage(language: Language): DraftMessage {
  const { kind, text } = inOneLanguage(language);
  return {
    kind,
    text: {
      en: `${text.en} Take that one, or the first draft alone.`,
      ru: `${text.ru} Возьмите его или только первый проект.`,
      kk: `${text.kk} Соны алыңыз немесе тек бірінші жобаны алыңыз.`,
    },
  };
}
