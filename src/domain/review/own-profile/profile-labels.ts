import type { Localised } from "../../language";
import { inEachLanguage } from "../../language";
import { LANGUAGE_IN_HEADER } from "../tables/in-languages";

const NAME: Localised = { en: "Name", ru: "Название", kk: "Атауы" };
const GENDER: Localised = { en: "Words of gender", ru: "Слова о гендере", kk: "Гендер сөздері" };
const AGE: Localised = { en: "Words of age", ru: "Слова о возрасте", kk: "Жас сөздері" };

const inLanguage = (label: Localised, language: keyof Localised): Localised =>
  inEachLanguage((spoken) => `${label[spoken]} ${LANGUAGE_IN_HEADER[language][spoken]}`);

/** Keys of the table ReviewProfile, in order, with the words that stand in its first column. */
export const PROFILE_LABELS = {
  id: { en: "Short name for the program", ru: "Краткое имя для программы", kk: "Бағдарламаға арналған қысқа ат" },
  "name en": inLanguage(NAME, "en"),
  "name ru": inLanguage(NAME, "ru"),
  "name kk": inLanguage(NAME, "kk"),
  consultations: { en: "Consultations at least", ru: "Консультаций не менее", kk: "Консультация кемінде" },
  pages: { en: "Pages of the brief at most", ru: "Страниц записки не более", kk: "Жазбаның беттері, ең көбі" },
  "gender en": inLanguage(GENDER, "en"),
  "gender ru": inLanguage(GENDER, "ru"),
  "gender kk": inLanguage(GENDER, "kk"),
  "age en": inLanguage(AGE, "en"),
  "age ru": inLanguage(AGE, "ru"),
  "age kk": inLanguage(AGE, "kk"),
} as const satisfies Readonly<Record<string, Localised>>;
