import { countInRussian as count } from "../../../domain/text/russian-form";
import type { CitationFixWords } from "./citation-fix-words";

export const ru: CitationFixWords = {
  normaliseTitle: "Ссылки в одном виде",
  normaliseText:
    "Заново записываются только бесспорные ссылки, стоящие отдельными значениями списка; все вокруг них остается как есть.",
  form: "Вид",
  forms: {
    short: "Краткий",
    full: "Полное название и символ",
    un: "Как в документах ООН",
  },
  example: (citation) => `Например: ${citation}`,
  language: "Язык",
  scope: "Где",
  scopes: {
    rowSources: "Источники этой строки",
    row: "Все три ячейки этой строки",
    sources: "Источники всех пробелов",
    gaps: "Все три столбца пробелов",
    justifications: "Обоснования итогового текста",
  },
  expand: "Раскрывать и «там же», «Конвенция»",
  working: "Подбираю…",
  found: (cells) =>
    cells === 0 ? "Переписывать нечего." : `Будет изменено: ${count(cells, "ячейка", "ячейки", "ячеек")}.`,
  apply: (cells) => (cells === 1 ? "Переписать" : `Переписать: ${count(cells, "ячейка", "ячейки", "ячеек")}`),
  left: (citations) => `Останется как есть: ${citations}`,

  choose: "Выбрать…",
  nothingToChoose: "Здесь выбирать не из чего: исправьте ячейку сами.",
  whichOne: (name) => `Какой документ имеется в виду под «${name}»?`,
  takeThis: "Выбрать этот",
  whichUnit: (word) => `Что здесь значит «${word}»?`,
  unitChosen: (unit) => `Имеется в виду: ${unit}.`,
  partThere: "Указанное место в нем есть.",
  partUnchecked: "Есть ли в нем указанное место, не проверено.",
  noClearName: "Однозначного названия для этого места нет; исправьте ячейку сами.",
  chosen: (name) => `Имеется в виду: ${name}.`,

  choosePlace: (unit) => `Указать место (${unit})…`,
  chooseInstead: (place) => `Выбрать другое место вместо ${place}…`,
  findPlace: "Номер или слова",
  places: "Места",
  useTyped: (place) => `Указать ${place}`,
  unverified: "Не проверено: есть ли такое место, каталог сказать не может. Сверьте номер с текстом.",
  noPlaces: "В списке такого нет. Можно ввести номер.",
  more: (number) => `Показать еще ${number}`,
  completed: (place) => `Добавлено место: ${place}.`,
  replaced: (place) => `Место исправлено: ${place}.`,
  notWritable: "В этой записи место читалось бы иначе; исправьте ячейку сами.",

  choiceTitle: "Записать так?",
  choiceText: "Изменится только эта ссылка. Если ячейку тем временем изменят, программа ее не тронет.",
  write: "Записать",
  nothingToFix: "Ячейка с тех пор изменилась. Закройте это окно и попробуйте снова.",
};
