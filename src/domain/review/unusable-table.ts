import type { Localised } from "../language";
import { columnOf } from "./tables";
import type { UnreadableTable } from "./unreadable";

/** Why nothing can be read of a review, and what to do about it, for a person who has the workbook before them. */
export function sayUnusable({ unreadable, headers }: UnreadableTable): Localised {
  if (unreadable.kind === "table-gone")
    return {
      en: `The workbook has no table named ${unreadable.table}.`,
      ru: `В книге нет таблицы с именем ${unreadable.table}.`,
      kk: `Кітапта ${unreadable.table} деген кесте жоқ.`,
    };
  const { kind, table, sheet, column } = unreadable;
  const header = columnOf(table, column)?.header ?? { en: column, ru: column, kk: column };
  const there = (open: string, close: string): string => headers.map((each) => `${open}${each}${close}`).join(", ");
  if (kind === "column-missing")
    return {
      en:
        `The table ${table} on the sheet “${sheet}” has no column “${header.en}”. Its columns are: ${there("“", "”")}. ` +
        `Rename the column back to “${header.en}”, “${header.ru}” or “${header.kk}”.`,
      ru:
        `В таблице ${table} на листе «${sheet}» нет столбца «${header.ru}». Ее столбцы: ${there("«", "»")}. ` +
        `Верните столбцу имя «${header.ru}», «${header.kk}» или «${header.en}».`,
      kk:
        `«${sheet}» парағындағы ${table} кестесінде «${header.kk}» бағаны жоқ. Ондағы бағандар: ${there("«", "»")}. ` +
        `Бағанға «${header.kk}», «${header.ru}» немесе «${header.en}» атын қайтарыңыз.`,
    };
  return {
    en:
      `The table ${table} on the sheet “${sheet}” has more than one column “${header.en}”. ` +
      "Keep one under that name and rename the other.",
    ru:
      `В таблице ${table} на листе «${sheet}» больше одного столбца «${header.ru}». ` +
      "Оставьте это имя одному, а другой переименуйте.",
    kk:
      `«${sheet}» парағындағы ${table} кестесінде «${header.kk}» бағаны біреу емес. ` +
      "Бұл атты біреуіне қалдырып, екіншісінің атын өзгертіңіз.",
  };
}
