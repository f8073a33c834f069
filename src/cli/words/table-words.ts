import { countInRussian } from "../../domain/text/russian-form";
import type { Language, Localised } from "../../domain/language";
import { FORM_NAMES } from "../../domain/table/table-form";
import type { TableForm } from "../../domain/table/table-form";
import { count } from "./report-words";
import { IN_LANGUAGE } from "./work-words";

/** What a table holds. */
export interface TableSaid {
  readonly output: string;
  readonly form: TableForm;
  /** The language of the table. */
  readonly language: Language;
  readonly rows: number;
}

/** A table was made. */
export const madeTable = ({ output, form, language, rows }: TableSaid): Localised => {
  const [name, inLanguage] = [FORM_NAMES[form], IN_LANGUAGE[language]];
  return {
    en: `Wrote ${output}: the ${name.en}, ${count(rows, "row")}, in ${inLanguage.en}.`,
    ru: `Записан файл ${output}: ${name.ru}, ${countInRussian(rows, "строка", "строки", "строк")}, ${inLanguage.ru}.`,
    kk: `${output} файлы жазылды: ${name.kk}, ${rows} жол, ${inLanguage.kk}.`,
  };
};

export const TABLE = {
  composing: { en: "Composing the table", ru: "Составление таблицы", kk: "Кесте құрастырылып жатыр" },
  /** Of a document that stood where a table was written. */
  kept: (copy: string): Localised => ({
    en: `The document that stood there is no untouched table of Gap Table; it is kept as ${copy}.`,
    ru: `Документ, который там стоял, — не таблица Gap Table в ее исходном виде; он сохранен как ${copy}.`,
    kk: `Онда тұрған құжат — Gap Table кестесінің өзгертілмеген күйі емес; ол ${copy} атымен сақталды.`,
  }),
  unedited: {
    en: "It replaced an earlier, unedited table.",
    ru: "Она заменила прежнюю таблицу, которую не редактировали.",
    kk: "Ол бұрынғы, өңделмеген кестенің орнына жазылды.",
  },
} as const;
