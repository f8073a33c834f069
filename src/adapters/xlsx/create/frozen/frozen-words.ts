import { inEachLanguage } from "../../../../domain/language";
import type { Localised } from "../../../../domain/language";
import { sayDate } from "../../../../domain/text/dates/say-date";

/** Words of a frozen copy that are no headers of ours. */
export const FROZEN_WORDS = {
  sheet: { en: "About", ru: "О копии", kk: "Көшірме туралы" },
  item: { en: "Item", ru: "Сведение", kk: "Мәлімет" },
  value: { en: "Value", ru: "Значение", kk: "Мәні" },
} as const satisfies Readonly<Record<string, Localised>>;

/** The line that says what the file is, on every sheet. @param date ISO day */
export const thisIsFrozen = (date: string): Localised =>
  inEachLanguage((language) => THIS_IS_FROZEN[language](sayDate(date, language)));

const THIS_IS_FROZEN: Localised<(day: string) => string> = {
  en: (date) =>
    `Copy for reading, ${date}: values only, without comments, working sheets and the names of authors. The texts stand as they were written. What is changed here does not reach the review.`,
  ru: (date) =>
    `Копия для чтения, ${date}: только значения, без комментариев, рабочих листов и имен авторов. Тексты стоят так, как написаны. Изменения в ней в обзор не попадают.`,
  kk: (date) =>
    `Оқуға арналған көшірме, ${date}: тек мәндер, пікірлерсіз, жұмыс парақтарынсыз, авторлардың есімінсіз. Мәтіндер жазылған күйінде тұр. Мұндағы өзгеріс шолуға жетпейді.`,
};
