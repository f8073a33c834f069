import { countInRussian as count } from "../../../domain/text/russian-form";
import type { CoverageWords } from "./coverage-words";

export const ru: CoverageWords = {
  title: "Охват",
  intro: "Сколько пробелов каждого аспекта ссылается на каждый руководящий документ. Снятые пробелы не считаются.",
  opens: "Аспект раскрывается до своих вопросов.",
  counting: "Считаю…",
  table: "Аспекты и руководящие документы",
  aspect: "Аспект",
  gaps: "Пробелы",
  allGaps: "Все пробелы",
  holeMark: "упущено",

  holes: (number) => `Не охвачено: ${count(number, "место", "места", "мест")}`,
  noHoles: "Упущений нет: по каждому аспекту есть пробел или причина, каждый документ процитирован или объяснен.",
  noGap: (aspect) => `По аспекту «${aspect}» нет ни пробела, ни причины.`,
  notCited: (document) => `Документ «${document}» нигде не процитирован, причины нет.`,
  noDocument: (aspect, gaps) => `По аспекту «${aspect}» нет ссылок ни на один руководящий документ (${gaps}).`,

  suggestions: "Подсказки",
  suggestionsFor: (name) => `Подсказки: ${name}`,
  open: "Открыть",
  openDocument: (name) => `Открыть: ${name}`,
  goTo: "Перейти к строке",
  notApplicable: "Неприменимо…",
  notApplicableFor: (name) => `Неприменимо: ${name}`,
  reason: "Почему это неприменимо?",
  reasonHint: "Причина записывается в книгу, ее увидит заказчик.",
  give: "Записать причину",
  cancel: "Отмена",

  questions: "Вопросы",
  oneRowEach: (missing) =>
    `В этой книге по одному вопросу на аспект. Можно добавить строки еще для ${count(missing, "вопроса", "вопросов", "вопросов")}; написанное останется на месте, в строке аспекта.`,
  someMissing: (missing) => `В книге нет строк для вопросов: ${missing}.`,
  addQuestions: "Добавить вопросы",
  answered: (number, all) => `Отвечено: ${number} из ${all}`,
  openOf: (open, all) => `открыто ${open} из ${all}`,
  allAnswered: "отвечено",
  states: { answered: "Отвечено", "gap-only": "Отвечает пробел", begun: "Начато", nothing: "Открыто" },
  reasonOfAspect: (reason) => `Как и по всему аспекту: ${reason}`,
  itsRow: (number) => `Ответ на вопрос ${number}`,
  itAnswers: "На какие вопросы он отвечает (отметка записывается сразу)",
  answeredBy: "Пробелы, которые на него отвечают",
  columns: {
    observation: "Наблюдение",
    strategy: "Рекомендуемая стратегия",
    responsible: "Кто отвечает",
    positiveEffects: "Положительный эффект",
    noGapReason: "Пробела нет, потому что",
  },
};
