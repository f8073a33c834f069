import type { Language, Localised } from "../language";
import { UnusableInput } from "../result";
import type { SheetTable } from "./sheet-table";
import { DELIVERABLE_COLUMNS, columnOf } from "./tables";

/** A workbook that is no review, as distinct from a review that can't be read. */
export class NoReview extends UnusableInput {}

/** What to say of a workbook without a gap table: what it has, and how to make or adopt one. */
export function noGaps(tables: readonly SheetTable[]): Localised {
  const names = tables.map((table) => table.name).join(", ");
  return {
    en:
      `The workbook has no table named Gaps (${names === "" ? "it has no tables at all" : `its tables are: ${names}`}). ` +
      "Make a new review with “gap-table new FILE.xlsx”; or adopt your own table: give it the columns " +
      `${headers("en", "“", "”")}, ` +
      "format it as a table (Home › Format as Table) and name it Gaps (Table Design › Table Name).",
    ru:
      `В книге нет таблицы с именем Gaps (${names === "" ? "таблиц в ней вообще нет" : `в ней есть таблицы: ${names}`}). ` +
      "Создайте новый обзор командой «gap-table new FILE.xlsx» или сделайте обзором свою таблицу: дайте ей столбцы " +
      `${headers("ru", "«", "»")}, ` +
      "отформатируйте как таблицу («Главная» › «Форматировать как таблицу») и назовите Gaps («Конструктор таблиц» › «Имя таблицы»).",
    kk:
      `Кітапта Gaps деген кесте жоқ (${names === "" ? "онда мүлде кесте жоқ" : `ондағы кестелер: ${names}`}). ` +
      "«gap-table new FILE.xlsx» командасымен жаңа шолу жасаңыз немесе өз кестеңізді шолуға айналдырыңыз: оған " +
      `${headers("kk", "«", "»")} бағандарын қосып, ` +
      "кесте ретінде пішімдеңіз («Басты бет» › «Кесте ретінде пішімдеу») және Gaps деп атаңыз («Кесте конструкторы» › «Кесте аты»).",
  };
}

const headers = (language: Language, open: string, close: string): string =>
  ["id", ...DELIVERABLE_COLUMNS].map((key) => `${open}${headerOf(key, language)}${close}`).join(", ");

const headerOf = (key: string, language: Language): string => columnOf("Gaps", key)?.header[language] ?? key;
