import { countInRussian as count } from "../../../domain/text/russian-form";
import type { ConsultationsWords } from "./consultations-words";

export const ru: ConsultationsWords = {
  title: "Консультации",
  held: (held, asked) =>
    held < asked
      ? `Проведено ${held} из ${asked}. Техническое задание требует не менее ${asked}.`
      : `Проведено: ${held}. Техническое задание ${asked === 0 ? "консультаций не требует" : `требует не менее ${asked}`}.`,
  none: "Консультаций пока нет. Начните запись вместе со встречей и записывайте сказанное по ходу разговора.",
  add: "Начать консультацию",
  addHint: "На листе «Консультации» появится строка с сегодняшней датой; все в ней можно изменить.",
  unnumbered: "Без номера",
  noDate: "без даты",
  said: (remarks, open) =>
    remarks === 0 ? "Отзывов пока нет" : `${count(remarks, "отзыв", "отзыва", "отзывов")}, открытых: ${open}`,

  back: "Все консультации",
  facts: "О встрече",
  date: "Дата",
  with: "С кем",
  format: "Формат",
  attendees: "Участники",
  summary: "Краткое содержание",
  attachments: "Приложения (ссылки)",

  minutes: "Протокол",
  minutesHint: "Страница для Word с тем, что здесь записано: кто встречался, что сказано и что из этого вышло.",
  minutesLanguage: "Язык заголовков",
  noNames: "Без имен: у каждого условное имя",
  makeMinutes: "Составить протокол",

  remarks: "Отзывы",
  noRemarks: "Пока ничего не записано.",
  entryHint:
    "Enter сохраняет и открывает следующий отзыв; Shift+Enter начинает новую строку. Начните с номера, например G-004, чтобы указать пробел. Alt+1 … Alt+5 выбирают решение.",
  gap: "Пробел",
  aboutWhole: "О таблице в целом.",
  aboutGap: (gap, headline) => `О ${gap}${headline === "" ? "" : `: ${headline}`}`,
  gapUnknown: (gap) => `В таблице нет пробела ${gap}; номер будет записан так, как введен.`,
  save: "Записать отзыв",
  saving: (remarks) => `Записываю ${count(remarks, "отзыв", "отзыва", "отзывов")}…`,
  waiting: (remarks) =>
    `${count(remarks, "отзыв еще не в книге, хранится", "отзыва еще не в книге, хранятся", "отзывов еще не в книге, хранятся")} на этом устройстве`,
  saveAgain: "Записать еще раз",
};
