import type { ExcelCheck } from "./excel-check";

/** How many letters are in a cell after this text was put there. */
const lengthOf =
  (text: string): ExcelCheck["run"] =>
  async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[text]];
    cell.load("values");
    await context.sync();
    return String(String(cell.values[0]?.[0]).length);
  };

const whole = (id: string, text: string, length: number): ExcelCheck => ({
  id: `${id}-${length}`,
  says: {
    en: `A text of ${length} letters comes back whole${id === "V12" ? ", also after an apostrophe" : ""}.`,
    ru: `Текст из ${length} букв читается обратно целиком${id === "V12" ? " и после апострофа" : ""}.`,
    kk: `${length} әріптік мәтін ${id === "V12" ? "апострофтан кейін де " : ""}толық қайта оқылады.`,
  },
  expected: String(length),
  run: lengthOf(text),
});

/** 8,200 letters were reported as a border for texts after an apostrophe; 32,767 is what a cell takes, apostrophe included. */
export const TEXT_CHECKS: readonly ExcelCheck[] = [
  ...[8200, 32_767].map((length) => whole("V5", "x".repeat(length), length)),
  ...[8200, 8201, 32_766].map((length) => whole("V12", `'${"x".repeat(length)}`, length)),
];
