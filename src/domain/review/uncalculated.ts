import type { Localised } from "../language";
import { inEachLanguage } from "../language";
import { MORE, listed } from "./listed";
import type { TableFound } from "./review";
import { columnLetter, tableOf } from "./sheet-table";
import type { SheetTable } from "./sheet-table";
import { columnOf } from "./tables";

/**
 * Cells of our columns with a formula that no program has calculated, as `"Gaps!C12"`. The formulas that new workbooks
 * have are left out: nothing is read from them.
 */
export const uncalculatedCells = (tables: readonly SheetTable[], ours: readonly TableFound[]): readonly string[] =>
  ours.flatMap((found) => {
    const { rows = [], firstColumn = 0 } = tableOf(tables, found.table) ?? {};
    const letters = new Set(lettersRead(found));
    return rows.flatMap(({ row, uncalculated = [] }) =>
      uncalculated
        .map((at) => columnLetter(firstColumn + at))
        .filter((letter) => letters.has(letter))
        .map((letter) => `${found.sheet}!${letter}${row}`),
    );
  });

/** Letters of our columns that are read; what new workbooks count by themselves is not. */
export const lettersRead = ({ table, letters }: TableFound): readonly string[] =>
  Object.entries(letters).flatMap(([key, letter]) => (columnOf(table, key)?.formula ? [] : [letter]));

/** Nobody can tell what such cells say, so nothing is read as if they said nothing. */
export const notCalculated = (cells: readonly string[]): Localised => {
  const said = inEachLanguage((language) => listed(cells, MORE[language]));
  return {
    en: `These cells hold a formula that no program has calculated, so what they say is not known: ${said.en}. Open the workbook in Excel or LibreOffice, save it, and begin again.`,
    ru: `В этих ячейках стоит формула, которую ни одна программа не вычислила, и что в них написано, неизвестно: ${said.ru}. Откройте книгу в Excel или LibreOffice, сохраните и начните снова.`,
    kk: `Бұл ұяшықтарда бірде-бір бағдарлама есептемеген формула тұр, сондықтан оларда не жазылғаны белгісіз: ${said.kk}. Кітапты Excel немесе LibreOffice бағдарламасында ашып, сақтаңыз да, қайта бастаңыз.`,
  };
};
