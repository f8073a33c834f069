import type { Localised } from "../../domain/language";
import { countInRussian as inRussian } from "../../domain/text/russian-form";

/** What is said of the questions of the methodology. */
export const QUESTION_WORDS = {
  adding: {
    en: "Adding the questions…",
    ru: "Добавляю вопросы…",
    kk: "Сұрақтар қосылуда…",
  },
  added: (count: number): Localised => ({
    en: `Coverage has ${count} more ${count === 1 ? "question" : "questions"}, in rows below. What stood there is the aspect's own row, as it was.`,
    ru: `На листе «Охват» добавлено: ${inRussian(count, "вопрос", "вопроса", "вопросов")}, в строках ниже. Прежние строки остались строками аспектов.`,
    kk: `«Қамту» парағына төменгі жолдармен ${count} сұрақ қосылды. Бұрынғы жолдар аспектілердің өз жолы болып сол қалпында қалды.`,
  }),
  numbered: {
    en: "The aspects of Coverage have their numbers.",
    ru: "Аспекты листа «Охват» получили номера.",
    kk: "«Қамту» парағының аспектілері нөмірленді.",
  },
  none: {
    en: "Coverage has a row for each question already.",
    ru: "На листе «Охват» уже есть строка для каждого вопроса.",
    kk: "«Қамту» парағында әр сұраққа жол бұрыннан бар.",
  },
  partly: (left: number, reason: string): Localised => ({
    en: `${left} rows could not be added. ${reason} Add the questions again: those that are there are not added twice.`,
    ru: `Не удалось добавить строк: ${left}. ${reason} Добавьте вопросы еще раз: те, что уже есть, не повторятся.`,
    kk: `${left} жол қосылмады. ${reason} Сұрақтарды қайта қосыңыз: бары қайталанбайды.`,
  }),
} as const;
