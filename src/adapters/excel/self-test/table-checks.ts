import { addNotes, line } from "./excel-check";
import type { ExcelCheck } from "./excel-check";

/** The rows of the table once everything before has been done. */
async function bodyOf(table: Excel.Table, context: Excel.RequestContext): Promise<string> {
  const body = table.getDataBodyRange().load("values");
  await context.sync();
  return line(body.values);
}

export const TABLE_CHECKS: readonly ExcelCheck[] = [
  {
    id: "T1",
    says: {
      en: "A table takes in a row that is written just below it.",
      ru: "Таблица включает строку, записанную сразу под ней.",
      kk: "Кесте тікелей астына жазылған жолды өзіне қосып алады.",
    },
    expected: "N-1,cedar/N-2,alder/N-3,birch/N-4,elder",
    run: async (sheet, context) => {
      const table = addNotes(sheet);
      sheet.getRange("A5:B5").values = [["N-4", "elder"]];
      return bodyOf(table, context);
    },
  },
  {
    id: "T1-filter",
    says: {
      en: "It does so too while a filter hides some of its rows.",
      ru: "И тогда, когда фильтр скрывает часть ее строк.",
      kk: "Сүзгі кейбір жолын жасырып тұрғанда да солай.",
    },
    expected: "N-1,cedar/N-2,alder/N-3,birch/N-4,elder",
    run: async (sheet, context) => {
      const table = addNotes(sheet);
      table.columns.getItemAt(1).filter.applyValuesFilter(["alder"]);
      await context.sync();
      sheet.getRange("A5:B5").values = [["N-4", "elder"]];
      return bodyOf(table, context);
    },
  },
  {
    id: "T4",
    says: {
      en: "Two columns never have the same header.",
      ru: "Заголовки двух столбцов никогда не совпадают.",
      kk: "Екі бағанның тақырыбы ешқашан бірдей болмайды.",
    },
    expected: "Text,Text2",
    run: async (sheet, context) => {
      const header = addNotes(sheet).getHeaderRowRange();
      await context.sync();
      header.values = [["Text", "Text"]];
      header.load("values");
      await context.sync();
      return line(header.values);
    },
  },
  {
    id: "T5",
    says: {
      en: "A row inserted into a table pushes down what stands below, in the table's columns only.",
      ru: "Строка, вставленная в таблицу, сдвигает вниз то, что под ней, только в столбцах таблицы.",
      kk: "Кестеге қосылған жол астындағыны тек кесте бағандарында төмен жылжытады.",
    },
    expected: "below,beside",
    run: async (sheet, context) => {
      const table = addNotes(sheet);
      sheet.getRange("A8").values = [["below"]];
      sheet.getRange("D8").values = [["beside"]];
      table.rows.add(0, [["N-0", "acacia"]]);
      const below = sheet.getRange("A9").load("values");
      const beside = sheet.getRange("D8").load("values");
      await context.sync();
      return `${line(below.values)},${line(beside.values)}`;
    },
  },
  {
    id: "T6",
    says: {
      en: "A table whose last row is deleted keeps an empty one, and the next row goes there.",
      ru: "Таблица, из которой удалена последняя строка, сохраняет пустую, и следующая строка занимает ее место.",
      kk: "Соңғы жолы жойылған кестеде бір бос жол қалады, келесі жол соған жазылады.",
    },
    expected: "N-9,elder",
    run: async (sheet, context) => {
      const table = addNotes(sheet, ["cedar"]);
      table.rows.getItemAt(0).delete();
      await context.sync();
      table.rows.add(undefined, [["N-9", "elder"]]);
      return bodyOf(table, context);
    },
  },
  {
    id: "T7",
    says: {
      en: "Sorting puts numbers before texts and blank cells last.",
      ru: "При сортировке числа идут перед текстами, пустые ячейки — в конце.",
      kk: "Сұрыптағанда сандар мәтіннің алдында, бос ұяшықтар соңында тұрады.",
    },
    expected: "N-3,5/N-1,birch/N-2,",
    run: async (sheet, context) => {
      const table = addNotes(sheet, ["birch", "", 5]);
      table.sort.apply([{ key: 1, ascending: true }]);
      return bodyOf(table, context);
    },
  },
  {
    id: "T9",
    says: {
      en: "A filter hides rows, and what shows can be read apart.",
      ru: "Фильтр скрывает строки, и видимые можно прочитать отдельно.",
      kk: "Сүзгі жолдарды жасырады, көрініп тұрғанын бөлек оқуға болады.",
    },
    expected: "N-2,alder",
    run: async (sheet, context) => {
      const table = addNotes(sheet);
      table.columns.getItemAt(1).filter.applyValuesFilter(["alder"]);
      await context.sync();
      const view = table.getDataBodyRange().getVisibleView().load("values");
      await context.sync();
      return line(view.values);
    },
  },
];
