import type { HandCheck } from "../../../app/self-test";
import { runExcel } from "../run-excel";
import { addNotes } from "./excel-check";

const SHEET = "Gap Table self-test";

/** What the pane does when it reads: values, formulas, tables and threads of the whole workbook. */
async function read(context: Excel.RequestContext): Promise<void> {
  context.workbook.tables.load("items/name");
  context.workbook.comments.load("items/content");
  context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true).load("values,formulas");
  await context.sync();
}

/** Do something on the sheet that these checks share; it stays, since deleting one would empty what can be undone. */
const onSheet = (act: (sheet: Excel.Worksheet, table: Excel.Table) => void) => async (): Promise<string> => {
  await runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    let sheet = sheets.getItemOrNullObject(SHEET);
    await context.sync();
    if (sheet.isNullObject) {
      sheet = sheets.add(SHEET);
      addNotes(sheet);
      sheet.comments.add(sheet.getRange("B2"), "Self-test");
      await context.sync();
    }
    sheet.activate();
    const table = sheet.tables.getItemAt(0);
    await context.sync();
    act(sheet, table);
    await context.sync();
  });
  return "";
};

/** Whether what a person and the program did can be undone: no member of the library says so. */
export const UNDO_CHECKS: readonly HandCheck[] = [
  {
    id: "U1",
    says: {
      en: "Type a word into a cell. Press the button: the program reads the workbook. Press Ctrl+Z in the sheet. Is the word gone?",
      ru: "Введите слово в ячейку. Нажмите кнопку: программа прочитает книгу. Нажмите на листе Ctrl+Z. Слово исчезло?",
      kk: "Ұяшыққа бір сөз теріңіз. Түймені басыңыз: бағдарлама кітапты оқиды. Парақта Ctrl+Z басыңыз. Сөз жоғалды ма?",
    },
    act: async () => {
      await runExcel(read);
      return "";
    },
  },
  {
    id: "U2",
    says: {
      en: "Press the button: the program writes “oak” into B2 of a sheet of its own. Press Ctrl+Z in that sheet. Is “oak” gone?",
      ru: "Нажмите кнопку: программа запишет «oak» в B2 на своем листе. Нажмите на этом листе Ctrl+Z. «oak» исчез?",
      kk: "Түймені басыңыз: бағдарлама өз парағының B2 ұяшығына «oak» жазады. Сол парақта Ctrl+Z басыңыз. «oak» жоғалды ма?",
    },
    act: onSheet((sheet) => void (sheet.getRange("B2").values = [["oak"]])),
  },
  {
    id: "U3",
    says: {
      en: "Press the button: the program writes a row below the table. Press Ctrl+Z in that sheet. Is the row gone?",
      ru: "Нажмите кнопку: программа запишет строку под таблицей. Нажмите на этом листе Ctrl+Z. Строка исчезла?",
      kk: "Түймені басыңыз: бағдарлама кесте астына жол жазады. Сол парақта Ctrl+Z басыңыз. Жол жоғалды ма?",
    },
    act: onSheet((_, table) => {
      table.getRange().getLastRow().getOffsetRange(1, 0).values = [["N-9", "elder"]];
    }),
  },
  {
    id: "U4",
    says: {
      en: "Type a word into a cell of that sheet. Press the button: the program answers the comment at B2. Press Ctrl+Z. Is the word gone, or the answer?",
      ru: "Введите слово в ячейку этого листа. Нажмите кнопку: программа ответит на комментарий в B2. Нажмите Ctrl+Z. Исчезло слово или ответ?",
      kk: "Сол парақтың ұяшығына бір сөз теріңіз. Түймені басыңыз: бағдарлама B2 жанындағы пікірге жауап береді. Ctrl+Z басыңыз. Сөз не жауап жоғалды ма?",
    },
    act: onSheet((sheet) => void sheet.comments.getItemByCell("B2").replies.add("Self-test")),
  },
];
