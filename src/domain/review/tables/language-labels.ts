import type { Language, Localised } from "../../language";

/** What a language is called in a cell that names one. */
export const LANGUAGE_LABELS: Readonly<Record<Language, Localised>> = {
  en: { en: "English", ru: "Английский", kk: "Ағылшын" },
  ru: { en: "Russian", ru: "Русский", kk: "Орыс" },
  kk: { en: "Kazakh", ru: "Казахский", kk: "Қазақ" },
};
