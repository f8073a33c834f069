import type { TableWords } from "./table-words";
import { countInRussian } from "../../text/russian-form";
import { versionInWords } from "../../text/version-in-words";

export const ru: TableWords = {
  titles: {
    gaps: "Пробелы законопроекта, затрагивающие права детей",
    final: "Новая и альтернативная редакции положений законопроекта с обоснованием",
    matrix: "Матрица замечаний: что было сказано о таблице пробелов и что по этому решено",
  },
  draft: "Законопроект",
  version: (version) => versionInWords(version, "ru"),
  draftOf: (date) => `проект от ${date}`,
  preparedFor: (client) => `заказчик: ${client}`,
  author: (name) => `автор: ${name}`,
  changesMarked: "Изменения против проекта отмечены как исправления: примите или отклоните их в Word.",
  isPart: (shown, all, status) =>
    `Таблица неполная: ${shown} из ${countInRussian(all, "пробела", "пробелов", "пробелов")}, только со статусом «${status}».`,
  finalWithoutText: (gaps) => `Окончательные пробелы, для которых новой редакции еще нет: ${gaps}.`,
  footer: (title, date) => `${title} · ${date}`,
  provision: "Положение",
  absent: "Отсутствует",
  repealed: "Исключить",
  alternativeTo: (row) => `Альтернативная редакция к строке ${row}; обоснование там же.`,
  ofDraft: (citation) => `${citation} проекта`,
  addedTo: (name) => `Дополнение: ${name}`,
  onDraft: ({ isCalledDraft, name }) => (isCalledDraft ? `по проекту ${name}` : `по проекту закона «${name}»`),
  noRows: "В таблице нет строк.",
  alt: {
    gaps: (count) =>
      `Таблица, строк: ${count}. В трех столбцах: что затрагивает права детей, что изменить, источники и примеры.`,
    final: (count) =>
      `Таблица, строк: ${count}. Столбцы: положение проекта, его текст, новая редакция, альтернативная редакция, обоснование.`,
    matrix: (count) =>
      `Матрица замечаний, строк: ${count}. Столбцы: номер, кто поднял, организация, пробел и столбец, замечание с обсуждением, ответ, решение, состояние.`,
  },
};
