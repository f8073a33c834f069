import type { Localised } from "../language";
import type { OddHeader } from "./odd-header";
import { MORE, listed as listOf } from "./listed";
import type { Teller } from "./remark-teller";

/** What is said of a table whose header cells contradict its list of columns, and what to do. */
export function sayStray(table: string, sheet: string, strays: readonly OddHeader[]): Localised {
  const cells = (language: keyof Localised): string =>
    listOf(
      strays.map(({ cell }) => cell),
      MORE[language],
    );
  const { cell, found, listed } = strays[0] ?? { cell: "", found: "", listed: "" };
  const isBlank = found.trim() === "";
  return {
    en:
      `The table ${table} on the sheet “${sheet}” can't be read: its header cells (${cells("en")}) say other columns than ` +
      `the table's own list, as where a program moved cells and not the table; ${cell} ${isBlank ? "is blank" : `holds “${found}”`}, the list has “${listed}”. ` +
      "Run “gap-table repair”: it goes by the cells where they name the columns, else it says what to put back.",
    ru:
      `Таблицу ${table} на листе «${sheet}» нельзя прочитать: ячейки заголовков (${cells("ru")}) называют не те столбцы, что ` +
      `список самой таблицы, — так бывает, когда программа сдвинула ячейки без таблицы; в ${cell} ${isBlank ? "пусто" : `стоит «${found}»`}, в списке «${listed}». ` +
      "Выполните «gap-table repair»: столбцы берутся по ячейкам, если те их называют, иначе команда скажет, что вернуть.",
    kk:
      `«${sheet}» парағындағы ${table} кестесін оқу мүмкін емес: тақырып ұяшықтары (${cells("kk")}) кестенің өз тізімінен басқа бағандарды ` +
      `атайды — бағдарлама кестені қозғамай, ұяшықтарды жылжытқанда солай болады; ${isBlank ? `${cell} ұяшығы бос` : `${cell} ұяшығында «${found}»`}, тізімде «${listed}» тұр. ` +
      "«gap-table repair» командасын іске қосыңыз: бағандар ұяшықтар бойынша алынады, ал ұяшықтар оларды атамаса, нені қайтару керегі айтылады.",
  };
}

/** What is said of the cell of a header that alone was changed. */
export const HEADER_TELLER: Teller<"header-changed"> = ({ table, found, listed, place: { cell, sheet } }) => {
  const says =
    found === ""
      ? { en: "is blank", ru: "пусто", kk: "бос" }
      : { en: `says “${found}”`, ru: `стоит «${found}»`, kk: `«${found}» тұр` };
  return {
    said: {
      en: `The header cell ${cell} of the table ${table} (sheet “${sheet}”) ${says.en} where the table's own list of columns has “${listed}”; the column is read as “${listed}”.`,
      ru: `В ячейке заголовка ${cell} таблицы ${table} (лист «${sheet}») ${says.ru}, а в списке столбцов самой таблицы — «${listed}»; столбец читается как «${listed}».`,
      kk: `${table} кестесінің ${cell} тақырып ұяшығында («${sheet}» парағы) ${says.kk}, ал кестенің өз бағандар тізімінде — «${listed}»; баған «${listed}» ретінде оқылады.`,
    },
    cure: {
      en: `If it is that column, put “${listed}” back into the cell. If it is another, add a column “${listed}” with its own texts first: other programs will go by the cell.`,
      ru: `Если это тот же столбец, верните в ячейку «${listed}». Если другой, сначала добавьте столбец «${listed}» с его текстами: другие программы возьмут имя из ячейки.`,
      kk: `Сол бағанның өзі болса, ұяшыққа «${listed}» тақырыбын қайтарыңыз. Басқа баған болса, алдымен «${listed}» бағанын өз мәтіндерімен қосыңыз: басқа бағдарламалар атын ұяшықтан алады.`,
    },
  };
};
