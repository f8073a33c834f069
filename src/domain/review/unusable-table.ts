import { UnusableInput } from "../result";
import type { SheetTable } from "./sheet-table";
import type { ColumnSpec } from "./tables";

/** The workbook holds no table of gaps. */
export const noGapsTable = (): UnusableInput =>
  new UnusableInput({
    en: "The workbook has no table named Gaps.",
    ru: "В книге нет таблицы с именем Gaps.",
    kk: "Кітапта Gaps деген кесте жоқ.",
  });

/** A table lacks a column that it means nothing without. */
export function missingColumn({ name, sheet, headers }: SheetTable, { header }: ColumnSpec): UnusableInput {
  const there = (open: string, close: string): string => headers.map((each) => `${open}${each}${close}`).join(", ");
  return new UnusableInput({
    en:
      `The table ${name} on the sheet “${sheet}” has no column “${header.en}”. Its columns are: ${there("“", "”")}. ` +
      `Rename the column back to “${header.en}”, “${header.ru}” or “${header.kk}”.`,
    ru:
      `В таблице ${name} на листе «${sheet}» нет столбца «${header.ru}». Ее столбцы: ${there("«", "»")}. ` +
      `Верните столбцу имя «${header.ru}», «${header.kk}» или «${header.en}».`,
    kk:
      `«${sheet}» парағындағы ${name} кестесінде «${header.kk}» бағаны жоқ. Ондағы бағандар: ${there("«", "»")}. ` +
      `Бағанға «${header.kk}», «${header.ru}» немесе «${header.en}» атын қайтарыңыз.`,
  });
}

/** A column of a table stands twice, so that none of the two is certain. */
export const doubledColumn = ({ name, sheet }: SheetTable, { header }: ColumnSpec): UnusableInput =>
  new UnusableInput({
    en:
      `The table ${name} on the sheet “${sheet}” has more than one column “${header.en}”. ` +
      "Keep one under that name and rename the other.",
    ru:
      `В таблице ${name} на листе «${sheet}» больше одного столбца «${header.ru}». ` +
      "Оставьте это имя одному, а другой переименуйте.",
    kk:
      `«${sheet}» парағындағы ${name} кестесінде «${header.kk}» бағаны біреу емес. ` +
      "Бұл атты біреуіне қалдырып, екіншісінің атын өзгертіңіз.",
  });
