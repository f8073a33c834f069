import { addNotes } from "./excel-check";
import type { ExcelCheck } from "./excel-check";

/** Put a thread on B2, where “cedar” stands, do something, and say where the thread is then. */
const threadAfter =
  (change: (table: Excel.Table) => void): ExcelCheck["run"] =>
  async (sheet, context) => {
    const table = addNotes(sheet);
    const comment = sheet.comments.add(sheet.getRange("B2"), "Self-test");
    await context.sync();
    change(table);
    await context.sync();
    const place = comment.getLocation().load("address");
    await context.sync();
    return place.address.split("!").at(-1) ?? "";
  };

export const COMMENT_CHECKS: readonly ExcelCheck[] = [
  {
    id: "C1",
    says: {
      en: "A comment follows its cell when a row is inserted above.",
      ru: "Комментарий следует за своей ячейкой, когда выше вставляют строку.",
      kk: "Үстінен жол қосылғанда пікір өз ұяшығымен бірге жылжиды.",
    },
    expected: "B3",
    run: threadAfter((table) => void table.rows.add(0, [["N-0", "acacia"]])),
  },
  {
    id: "C3",
    says: {
      en: "A comment goes with its row when the table is sorted.",
      ru: "При сортировке таблицы комментарий перемещается вместе со своей строкой.",
      kk: "Кесте сұрыпталғанда пікір өз жолымен бірге көшеді.",
    },
    expected: "B4",
    run: threadAfter((table) => table.sort.apply([{ key: 1, ascending: true }])),
  },
  {
    id: "C2",
    says: {
      en: "A comment is deleted together with its row.",
      ru: "Комментарий удаляется вместе со своей строкой.",
      kk: "Пікір өз жолымен бірге жойылады.",
    },
    expected: "0",
    run: async (sheet, context) => {
      const table = addNotes(sheet);
      sheet.comments.add(sheet.getRange("B2"), "Self-test");
      await context.sync();
      table.rows.getItemAt(0).delete();
      const left = sheet.comments.getCount();
      await context.sync();
      return String(left.value);
    },
  },
  {
    id: "C4",
    says: {
      en: "A cell holds one thread; a second one is refused.",
      ru: "В ячейке может быть одна ветка; вторая не принимается.",
      kk: "Бір ұяшықта бір ғана талқылау болады; екіншісі қабылданбайды.",
    },
    expected: "refused",
    run: async (sheet, context) => {
      sheet.comments.add(sheet.getRange("B2"), "Self-test");
      await context.sync();
      sheet.comments.add(sheet.getRange("B2"), "Self-test again");
      return context.sync().then(
        () => "taken",
        () => "refused",
      );
    },
  },
  {
    id: "C8",
    says: {
      en: "Comments are listed in the order in which they were made.",
      ru: "Комментарии перечисляются в том порядке, в котором их создали.",
      kk: "Пікірлер жасалған ретімен тізіледі.",
    },
    expected: "first,second",
    run: async (sheet, context) => {
      sheet.comments.add(sheet.getRange("B5"), "first");
      sheet.comments.add(sheet.getRange("A1"), "second");
      await context.sync();
      sheet.comments.load("items/content");
      await context.sync();
      return sheet.comments.items.map(({ content }) => content).join(",");
    },
  },
];
