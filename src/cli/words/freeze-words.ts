import { TABLE_TITLES } from "../../adapters/xlsx/create/sheet-words";
import type { NameLeft } from "../../domain/frozen/names-left";
import { inEachLanguage } from "../../domain/language";
import type { Localised } from "../../domain/language";
import type { TableName } from "../../domain/review/tables";

/** What freezing a review came to. */
export const FROZEN = {
  wrote: (output: string, gaps: number): Localised => ({
    en: `Wrote ${output}, gaps: ${gaps}. The review is as it was.`,
    ru: `Записан файл ${output}, пробелов: ${gaps}. Обзор остался как был.`,
    kk: `${output} файлы жазылды, олқылық саны: ${gaps}. Шолу сол күйінде қалды.`,
  }),
  wouldWrite: (gaps: number): Localised => ({
    en: `Gaps in the copy: ${gaps}. Nothing was written.`,
    ru: `Пробелов в копии: ${gaps}. Ничего не записано.`,
    kk: `Көшірмедегі олқылық саны: ${gaps}. Ештеңе жазылған жоқ.`,
  }),
  comments: (count: number): Localised => ({
    en: `Left out, comments: ${count}`,
    ru: `Не вошли примечания: ${count}`,
    kk: `Кірмеген пікірлер: ${count}`,
  }),
  withdrawn: (ids: readonly string[]): Localised => ({
    en: `Left out, withdrawn gaps: ${ids.join("; ")}`,
    ru: `Не вошли снятые пробелы: ${ids.join("; ")}`,
    kk: `Кірмеген, алынған олқылықтар: ${ids.join("; ")}`,
  }),
  sheet: (table: string, rows: number): Localised =>
    inEachLanguage((language) => `${ROWS[language]}: ${titleOf(table)[language]}, ${rows}`),
  otherSheets: (sheets: readonly string[]): Localised => ({
    en: `Left out, other sheets: ${sheets.join("; ")}`,
    ru: `Не вошли другие листы: ${sheets.join("; ")}`,
    kk: `Кірмеген басқа парақтар: ${sheets.join("; ")}`,
  }),
  name: ({ table, id, name }: NameLeft): Localised =>
    inEachLanguage((language) => `${NAME[language]}: ${titleOf(table)[language]}, ${id}: ${name}`),
} as const;

const ROWS: Localised = { en: "Left out, rows", ru: "Не вошли строки", kk: "Кірмеген жолдар" };
const NAME: Localised = {
  en: "A name or an address stands in a text; change it in the review if it is not to go out",
  ru: "В тексте есть имя или адрес; измените его в обзоре, если ему нельзя уходить",
  kk: "Мәтінде есім не мекенжай тұр; сыртқа шықпауы керек болса, шолуда өзгертіңіз",
};

const titleOf = (table: string): Localised => TABLE_TITLES[table as TableName];
