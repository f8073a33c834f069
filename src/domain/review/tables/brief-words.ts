import type { Localised } from "../../language";

/** What stands above the table Brief: its title, and how to fill it in. */
export const BRIEF_TITLE: Localised = {
  en: "What the brief says in your own voice",
  ru: "Слово автора в аналитической записке",
  kk: "Аналитикалық жазбадағы автор сөзі",
};

export const BRIEF_HINT: Localised = {
  en: "One thought a row, in whole sentences, in the order in which it is to stand. What has no row yet is proposed from the tables, and the brief says DRAFT until you have written it.",
  ru: "Одна мысль — одна строка, целыми предложениями, в том порядке, в каком она должна стоять. Для чего строки еще нет, текст предлагается по таблицам, и до тех пор на записке стоит пометка «ЧЕРНОВИК».",
  kk: "Бір жолда — бір ой, толық сөйлеммен, жазбада тұратын ретімен. Әзірге жолы жоқ бөліктің мәтіні кестелер бойынша ұсынылады, сіз жазғанша жазбада «ЖОБА» белгісі тұрады.",
};
