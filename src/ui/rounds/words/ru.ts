import { countInRussian as count } from "../../../domain/text/russian-form";
import type { RoundsWords } from "./rounds-words";

export const ru: RoundsWords = {
  title: "Раунды",
  freezeTitle: "Зафиксировать раунд",
  label: "Метка",
  freezeHint:
    "Сохраняет все пробелы и итоговый текст в нынешнем виде на скрытом листе, чтобы потом показать, что изменилось.",
  freeze: "Зафиксировать",

  changed: "Что изменилось",
  noRounds:
    "Раундов пока нет. Зафиксируйте раунд, прежде чем отправлять таблицу: с этого момента здесь видно каждое изменение.",
  since: "С раунда",
  nothingChanged: "С этого раунда ничего не изменилось.",
  summary: (added, changed, gone) =>
    `${count(added, "новая строка", "новые строки", "новых строк")}, изменено: ${changed}, удалено: ${gone}.`,
  documentLanguage: "Язык заголовков",
  makeDocument: "Составить документ (.docx)",
  addSheet: "Добавить листом",
  olderRound:
    "Этот раунд зафиксирован прежней версией: в нем только три столбца части пробелов, поэтому новые строки не показаны.",
  legend: "Зачеркнуто: ушло. Подчеркнуто дважды: появилось.",
  states: { new: "Новая", gone: "Удалена", changed: "Изменена" },
  wordsUnknown: "Строка теперь другая; слов того раунда в книге больше нет.",
  more: (left) => `Показать еще (${left})`,

  reviewed: (reviewed, all, changed) =>
    `Проверенные строки: ${reviewed} из ${all}${changed > 0 ? `, после проверки изменено: ${changed}` : ""}`,
  yourName: "Ваше имя",
  nameHint: "Запишется в строку с сегодняшней датой; хранится на этом устройстве.",
  mark: "Проверено",
  markRow: (gap) => `Отметить ${gap} как проверенный`,
  goTo: "Перейти",
  goToRow: (gap) => `Перейти к ${gap}`,
  changedSince: (rows) => `Изменено после проверки (${rows})`,
  never: (rows) => `Еще не проверено (${rows})`,
  reviewedBy: (name, date) => `Проверено: ${name}${date === "" ? "" : `, ${date}`}`,
};
