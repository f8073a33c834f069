import { line } from "./excel-check";
import type { ExcelCheck } from "./excel-check";

/** Put a text into A1 and say what became of it: a formula, a number, a truth value or the text. */
const becomes =
  (typed: string, format?: string): ExcelCheck["run"] =>
  async (sheet, context) => {
    const cell = sheet.getRange("A1");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[typed]];
    cell.load("values,formulas");
    await context.sync();
    const value: unknown = cell.values[0]?.[0];
    const formula: unknown = cell.formulas[0]?.[0];
    return typeof formula === "string" && formula !== value
      ? "formula"
      : typeof value === "string"
        ? value
        : typeof value;
  };

/** What is put into cells. */
export const VALUE_CHECKS: readonly ExcelCheck[] = [
  {
    id: "V1",
    says: {
      en: "A text that begins with = becomes a formula.",
      ru: "Текст, который начинается со знака =, становится формулой.",
      kk: "«=» белгісінен басталатын мәтін формулаға айналады.",
    },
    expected: "formula",
    run: becomes("=1+1"),
  },
  {
    id: "V1-minus",
    says: {
      en: "A text that begins with a minus becomes a formula too.",
      ru: "Текст, который начинается с минуса, тоже становится формулой.",
      kk: "Минустан басталатын мәтін де формулаға айналады.",
    },
    expected: "formula",
    run: becomes("-draft"),
  },
  {
    id: "V2",
    says: {
      en: "A leading apostrophe keeps a text from becoming a formula, and is not seen.",
      ru: "Апостроф в начале не дает тексту стать формулой, и сам он не виден.",
      kk: "Басындағы апостроф мәтінді формулаға айналдырмайды әрі өзі көрінбейді.",
    },
    expected: "=1+1",
    run: becomes("'=1+1"),
  },
  {
    id: "V3",
    says: {
      en: "In cells with the format “Text” everything stays as it was written.",
      ru: "В ячейках с форматом «Текстовый» все остается так, как написано.",
      kk: "«Мәтін» пішіміндегі ұяшықта бәрі жазылған күйінде қалады.",
    },
    expected: "=1+1",
    run: becomes("=1+1", "@"),
  },
  {
    id: "V4",
    says: {
      en: "A date such as 2026-10-05 becomes a number.",
      ru: "Дата вида 2026-10-05 становится числом.",
      kk: "2026-10-05 түріндегі күн санға айналады.",
    },
    expected: "number",
    run: becomes("2026-10-05"),
  },
  {
    id: "V6",
    says: {
      en: "An empty place in what is written leaves the cell alone.",
      ru: "Пустое место в записываемом оставляет ячейку как есть.",
      kk: "Жазылатын деректегі бос орын ұяшықты өзгертпейді.",
    },
    expected: "kept,new",
    run: async (sheet, context) => {
      const cells = sheet.getRange("A1:B1");
      cells.values = [["kept", "old"]];
      cells.values = [[null, "new"]];
      cells.load("values");
      await context.sync();
      return line(cells.values);
    },
  },
  {
    id: "R4",
    says: {
      en: "A cell that is remembered between two steps is found again after a row was inserted above it.",
      ru: "Ячейка, запомненная между двумя шагами, находится и после вставки строки над ней.",
      kk: "Екі қадам арасында есте сақталған ұяшық үстінен жол қосылғаннан кейін де табылады.",
    },
    expected: "4",
    run: async (sheet, context) => {
      const cell = sheet.getRange("B3").load("rowIndex");
      await context.sync();
      sheet.getRange("A1:D1").insert("Down");
      cell.load("rowIndex");
      await context.sync();
      return String(cell.rowIndex + 1);
    },
  },
  {
    id: "T10",
    says: {
      en: "A protected sheet refuses changes.",
      ru: "Защищенный лист не принимает изменений.",
      kk: "Қорғалған парақ өзгеріс қабылдамайды.",
    },
    expected: "AccessDenied",
    run: async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").values = [["x"]];
      await context.sync();
      return "written";
    },
  },
];
