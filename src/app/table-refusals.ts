import type { Localised } from "../domain/language";
import { firstFew } from "../domain/text/first-few";
import { UnusableInput, WorkbookChanged } from "../domain/result";
import { sheetName } from "../domain/review/sheet-name";
import type { TableName } from "../domain/review/tables";

/** What keeps a table of a workbook from being written to, said alike by every adapter. */

/** There is no such table; `names` are those that are there. */
export function noTable(table: string, names: readonly string[]): WorkbookChanged {
  const there = firstFew(names);
  return new WorkbookChanged({
    en: `The workbook has no table ${table} (it has ${there.en || "none"}); read the workbook again`,
    ru: `В книге нет таблицы ${table} (${there.ru === "" ? "таблиц нет вообще" : `есть ${there.ru}`}); прочитайте книгу снова`,
    kk: `Кітапта ${table} кестесі жоқ (${there.kk === "" ? "кесте мүлде жоқ" : `барлары: ${there.kk}`}); кітапты қайта оқыңыз`,
  });
}

/** One of our tables is not there, and without it there is no place for what was to be written. */
export const tableMissing = (table: TableName): UnusableInput =>
  new UnusableInput({
    en: `The workbook has no table ${table}; where its headers still stand on a sheet, “gap-table repair” brings it back; else copy its sheet from a new workbook`,
    ru: `В книге нет таблицы ${table}; если ее заголовки еще стоят на каком-либо листе, ее вернет «gap-table repair», если нет, скопируйте ее лист из новой книги`,
    kk: `Кітапта ${table} кестесі жоқ; тақырыптары әлі бір парақта тұрса, оны «gap-table repair» қайтарады, болмаса парағын жаңа кітаптан көшіріңіз`,
  });

/** A table has no such column; `headers` are those that it has. */
export function noColumn(table: string, header: string, headers: readonly string[]): WorkbookChanged {
  const there = firstFew(headers, (name) => ({ en: `“${name}”`, ru: `«${name}»`, kk: `«${name}»` }));
  return new WorkbookChanged({
    en: `The table ${table} has no column “${header}”; its columns are ${there.en}. Read the workbook again`,
    ru: `В таблице ${table} нет столбца «${header}»; в ней есть ${there.ru}. Прочитайте книгу снова`,
    kk: `${table} кестесінде «${header}» бағаны жоқ; ондағы бағандар: ${there.kk}. Кітапты қайта оқыңыз`,
  });
}

/** Rows can't be added below a total row. */
export const endsWithTotals = (table: string, sheet: string): UnusableInput =>
  new UnusableInput({
    en:
      `The table ${table} on the sheet “${sheet}” ends with a total row; ` +
      "turn it off (Table Design › Total Row) so that rows can be added",
    ru:
      `Таблица ${table} на листе «${sheet}» заканчивается строкой итогов; ` +
      "отключите ее («Конструктор таблиц» › «Строка итогов»), чтобы можно было добавлять строки",
    kk:
      `«${sheet}» парағындағы ${table} кестесі қорытынды жолмен аяқталады; ` +
      "жол қосу үшін оны өшіріңіз («Кесте конструкторы» › «Қорытынды жол»)",
  });

/** Where new rows would go, `cell` holds something. */
export const cellsTaken = (table: string, sheet: string, cell: string): UnusableInput =>
  new UnusableInput({
    en:
      `The cells below the table ${table} on the sheet “${sheet}” are not empty (${cell}), so rows cannot be added; ` +
      "if these are rows of the table, drag its lower right corner over them (Table Design › Resize Table), " +
      "else move what stands there further down",
    ru:
      `Ячейки под таблицей ${table} на листе «${sheet}» не пусты (${cell}), поэтому добавить строки нельзя; ` +
      "если это строки таблицы, растяните ее за правый нижний угол («Конструктор таблиц» › «Размер таблицы»), " +
      "если нет, переместите то, что там стоит, ниже",
    kk:
      `«${sheet}» парағындағы ${table} кестесінің астындағы ұяшықтар бос емес (${cell}), сондықтан жол қосу мүмкін емес; ` +
      "бұлар кестенің жолдары болса, оны төменгі оң бұрышынан созыңыз («Кесте конструкторы» › «Кесте өлшемі»), " +
      "болмаса ондағыны төменірек жылжытыңыз",
  });

/** Of merged cells only the first shows its text. */
export const mergedAway = (sheet: string, cell: string, first: string): UnusableInput =>
  new UnusableInput({
    en: `The cell ${cell} on the sheet “${sheet}” is merged into ${first} and would not show a text; unmerge the cells`,
    ru: `Ячейка ${cell} на листе «${sheet}» объединена с ${first} и текста не покажет; отмените объединение ячеек`,
    kk: `«${sheet}» парағындағы ${cell} ұяшығы ${first} ұяшығымен біріктірілген, мәтінді көрсетпейді; ұяшықтарды бөліңіз`,
  });

/** A text that no cell can hold. */
export const textTooLong = (place: Localised, length: number, limit: number): UnusableInput =>
  new UnusableInput({
    en: `The text for ${place.en} has ${length} characters and a cell holds ${limit}; shorten it or share it between two rows`,
    ru: `Текст для ${place.ru}: число знаков в нем ${length}, а в ячейку входит ${limit}; сократите его или разделите на две строки`,
    kk: `${place.kk} үшін мәтінде ${length} таңба бар, ал ұяшыққа ${limit} сыяды; оны қысқартыңыз немесе екі жолға бөліңіз`,
  });

/** Where a text was to go: after “for” in English and Russian, before «үшін» in Kazakh. */
export const TEXT_PLACE = {
  cell: (cell: string, sheet: string) => ({
    en: `${cell} on the sheet “${sheet}”`,
    ru: `ячейки ${cell} на листе «${sheet}»`,
    kk: `«${sheet}» парағындағы ${cell} ұяшығы`,
  }),
  /** @param row its number in the review, or its place on the sheet where it has none */
  inRow: (header: string, row: string | number, table: string) => ({
    en: `“${header}” in row ${row} on the sheet “${sheetName(table).en}”`,
    ru: `столбца «${header}» в строке ${row} на листе «${sheetName(table).ru}»`,
    kk: `«${sheetName(table).kk}» парағының ${typeof row === "number" ? `${row}-жолындағы` : `${row} жолындағы`} «${header}» бағаны`,
  }),
  inNewRow: (header: string, table: string) => ({
    en: `“${header}” of a new row on the sheet “${sheetName(table).en}”`,
    ru: `столбца «${header}» в новой строке на листе «${sheetName(table).ru}»`,
    kk: `«${sheetName(table).kk}» парағының жаңа жолындағы «${header}» бағаны`,
  }),
} as const satisfies Readonly<Record<string, (...given: never[]) => Localised>>;
