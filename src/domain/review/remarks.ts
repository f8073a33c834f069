import type { Localised } from "../language";
import type { CellPlace, Remark } from "../result";
import type { ColumnSpec, TableSpec } from "./tables";

/** A table of ours that the workbook does not have. */
export const tableMissing = (name: string): Remark =>
  remark({
    en: `The workbook has no table named ${name}; nothing is read for it.`,
    ru: `В книге нет таблицы с именем ${name}; ее содержание не читается.`,
    kk: `Кітапта ${name} деген кесте жоқ; одан ештеңе оқылмайды.`,
  });

/** A column that a table of ours lacks and can do without. */
export const columnMissing = ({ name }: TableSpec, { header }: ColumnSpec, place: CellPlace): Remark => {
  const { sheet } = place;
  return remark(
    {
      en: `The table ${name} on the sheet “${sheet}” has no column “${header.en}”; it is read as empty.`,
      ru: `В таблице ${name} на листе «${sheet}» нет столбца «${header.ru}»; он читается как пустой.`,
      kk: `«${sheet}» парағындағы ${name} кестесінде «${header.kk}» бағаны жоқ; ол бос деп оқылады.`,
    },
    place,
  );
};

/** Rows that are hidden by hand or by a filter. */
export const rowsHidden = ({ name }: TableSpec, rows: readonly number[], place: CellPlace): Remark =>
  remark(
    {
      en: `The table ${name} has hidden or filtered rows (${listRows(rows, (more) => `and ${more} more`)}); they are read like the others.`,
      ru: `В таблице ${name} есть скрытые или отфильтрованные строки (${listRows(rows, (more) => `и еще ${more}`)}); они читаются наравне с остальными.`,
      kk: `${name} кестесінде жасырылған немесе сүзілген жолдар бар (${listRows(rows, (more) => `және тағы ${more}`)}); олар басқалары сияқты оқылады.`,
    },
    place,
  );

/** Cells that are merged across rows or columns. */
export const cellsMerged = ({ name }: TableSpec, ranges: readonly string[], place: CellPlace): Remark => {
  const list = ranges.join(", ");
  return remark(
    {
      en:
        `The table ${name} has merged cells (${list}): only the first cell of each holds its text. ` +
        `Unmerge them (Home › Merge & Center) so that each row has its own.`,
      ru:
        `В таблице ${name} есть объединенные ячейки (${list}): текст есть только в первой из них. ` +
        `Отмените объединение («Главная» › «Объединить и поместить в центре»), чтобы у каждой строки был свой текст.`,
      kk:
        `${name} кестесінде біріктірілген ұяшықтар бар (${list}): мәтін тек біріншісінде тұр. ` +
        `Әр жолдың өз мәтіні болуы үшін біріктіруді алып тастаңыз («Басты бет» › «Біріктіру және ортаға қою»).`,
    },
    place,
  );
};

const remark = (said: Localised, place?: CellPlace): Remark => ({ text: said.en, said, ...(place && { place }) });

/** More rows than these say no more. */
const LISTED = 8;

const listRows = (rows: readonly number[], rest: (more: number) => string): string => {
  const listed = rows.slice(0, LISTED).join(", ");
  return rows.length > LISTED ? `${listed} ${rest(rows.length - LISTED)}` : listed;
};
