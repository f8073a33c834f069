import type { Localised } from "../../domain/language";

/** In place of the ways to begin a review, in a workbook whose own can't be read. */
export const NOT_BEGUN: Localised = {
  en: "This workbook holds a review that can't be read in full, so no other is begun here. What is missing and how to go on is said above.",
  ru: "Обзор этой книги нельзя прочитать полностью, новый здесь не начинается. Что делать, сказано выше.",
  kk: "Бұл кітапта толық оқылмайтын шолу бар, сондықтан мұнда жаңасы басталмайды. Не жетіспейтіні және не істеу керегі жоғарыда айтылған.",
};
