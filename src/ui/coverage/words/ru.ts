import { countInRussian as count } from "../../../app/words/count-in-russian";
import type { CoverageWords } from "./coverage-words";

export const ru: CoverageWords = {
  title: "Охват",
  intro: "Сколько пробелов каждого аспекта ссылается на каждый руководящий документ. Снятые пробелы не считаются.",
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
};
