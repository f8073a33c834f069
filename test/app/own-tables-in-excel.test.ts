import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import { createAdoptedReview } from "../../src/adapters/xlsx/create/create-adopted-review";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { kazakhstanDigitalCode } from "../../src/domain/profile/kazakhstan-digital-code";
import { sayAdoptionRemark } from "../../src/domain/adopt/adoption-words";
import { smallWorkbook } from "../adapters/xlsx/small-workbook";
import { cleanWorkbook } from "../support/clean-review";
import { openInOffice } from "../support/office";
import { sessionOn } from "../support/session";

const cell = (name: string, text: string, style = ""): string =>
  `<c r="${name}"${style} t="inlineStr"><is><t>${text}</t></is></c>`;

/** A plain sheet as a person has it: a title, headers below, merged cells, a struck one, no table. */
const ownSheet = (): Uint8Array =>
  smallWorkbook({
    rows:
      `<row r="1">${cell("A1", "Что мы нашли")}</row>` +
      `<row r="2">${cell("A2", "Проблемы")}${cell("B2", "Предложения")}${cell("C2", "Источники")}</row>` +
      `<row r="3">${cell("A3", "Нет срока")}${cell("B3", "Назвать срок")}${cell("C3", "Опыт соседей")}</row>` +
      `<row r="4">${cell("B4", "Удалять раньше", ' s="1"')}</row>` +
      `<row r="5">${cell("A5", "Нет согласия")}${cell("B5", "Ввести")}</row>`,
    after: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/><mergeCell ref="C3:C5"/></mergeCells>',
    styles: '<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>',
    parts: { "xl/tables/table1.xml": undefined, "xl/worksheets/_rels/sheet1.xml.rels": undefined },
  });

async function benchOn(file: Uint8Array) {
  const office = openInOffice({ file });
  const about = {
    jurisdiction: "KZ",
    profile: kazakhstanDigitalCode,
    catalogueVersion: "1",
    unknownAuthor: "?",
  };
  const { session } = sessionOn(excelWorkbook(), { adoptReview: (adoption) => createAdoptedReview(adoption, about) });
  await session.start();
  return { office, session };
}

describe("the pane on a workbook with a table of the person's own", () => {
  it("previews a review of it and opens that in a window of its own, the workbook as it was", async () => {
    const { office, session } = await benchOn(ownSheet());
    const opened: string[] = [];
    jest.spyOn(Excel, "createWorkbook").mockImplementation(async (base64) => void opened.push(base64 ?? ""));
    const before = JSON.stringify(office.workbook.book.sheets.map(({ cells }) => cells));
    const found = await session.act("previewOwnTables", {});
    if (found?.kind !== "adoption") throw new Error("The columns were asked for");
    expect(found.rows.map(({ cells }) => cells)).toEqual([
      {
        id: "G-001",
        issue: "Нет срока",
        solution: "Назвать срок",
        sources: "Опыт соседей",
        heading: "Что мы нашли",
        struck: "Удалять раньше",
      },
      { id: "G-002", issue: "Нет согласия", solution: "Ввести", sources: "Опыт соседей" },
    ]);
    expect(found.remarks.map((remark) => sayAdoptionRemark(remark).ru)).toEqual([
      "Заголовки между строками, сохранены у следующей строки в отдельном столбце: 1",
      "Строки с общей проблемой стали одним пробелом: лист «Sheet», строка 3",
      "Зачеркнутый текст стоит в отдельном столбце: лист «Sheet», строка 3",
      "Ячейка, объединенная на несколько строк, повторена в каждой: лист «Sheet», строка 5",
    ]);
    expect(opened).toEqual([]);
    expect(await session.act("openOwnReview", { adoption: found, choice: {} }, "KZ")).toBeUndefined();
    expect(session.state().notice?.text).toContain("Your workbook is as it was");
    const { value } = await openReview(openWorkbook(Buffer.from(opened[0] ?? "", "base64"), "review.xlsx"));
    expect(value.gaps.map(({ id }) => id)).toEqual(["G-001", "G-002"]);
    expect(JSON.stringify(office.workbook.book.sheets.map(({ cells }) => cells))).toBe(before);
  });

  it("makes no review of sheets that were corrected since they were looked at, and gives what they hold now", async () => {
    const { office, session } = await benchOn(ownSheet());
    const opened: string[] = [];
    jest.spyOn(Excel, "createWorkbook").mockImplementation(async (base64) => void opened.push(base64 ?? ""));
    const found = await session.act("previewOwnTables", {});
    if (found?.kind !== "adoption") throw new Error("The columns were asked for");
    office.workbook.edit("Sheet!B5", "Ввести с 14 лет");
    const now = await session.act("openOwnReview", { adoption: found, choice: {} }, "KZ");
    expect(opened).toEqual([]);
    expect(session.state().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("sheets changed") });
    if (now?.kind !== "adoption") throw new Error("Nothing else was given");
    expect(now.rows[1]?.cells["solution"]).toBe("Ввести с 14 лет");
    expect(await session.act("openOwnReview", { adoption: now, choice: {} }, "KZ")).toBeUndefined();
    expect(opened).toHaveLength(1);
  });

  it("says so when the workbook is a review already", async () => {
    const { session } = await benchOn(cleanWorkbook());
    expect(await session.act("previewOwnTables", {})).toBeUndefined();
    expect(session.state().notice?.text).toContain("is a review already");
  });
});
