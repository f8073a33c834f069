import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { sessionOn } from "../../support/session";
import { openInOffice } from "../../support/office";
import { reviewWithDays } from "../../support/review-with-days";

/** 2026-09-15 and 2026-10-28, as Excel counts days. */
const [MEETING, WRITTEN] = [46_280, 46_323];

const cell = (table: string, row: number, column: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().getCell(row, 0);
    range.load("values,numberFormat");
    await context.sync();
    return [range.values[0]?.[0], range.numberFormat[0]?.[0]] as const;
  });

async function opened() {
  const file = await reviewWithDays();
  openInOffice({ file: file.save() });
  const [consultations] = (await file.readTables()).value.filter(({ name }) => name === "Consultations");
  const row = consultations!.rows[0]!.row;
  const edit = { table: "Consultations", row, header: "Date", before: "2026-09-15", after: "2026-10-28" };
  return { workbook: excelWorkbook(), edit };
}

describe("a day that is written into the open workbook", () => {
  it("is a date in a new row, in the format of its column", async () => {
    const { workbook } = await opened();
    await workbook.write([], [{ table: "Consultations", cells: { "No.": "C-02", Date: "2026-10-28" } }]);
    expect(await cell("Consultations", 1, "Date")).toEqual([WRITTEN, "d\\ mmm\\ yyyy"]);
  });

  it("is a date in a cell that holds one", async () => {
    const { workbook, edit } = await opened();
    expect((await workbook.write([edit], [])).written).toBe(1);
    expect(await cell("Consultations", 0, "Date")).toEqual([WRITTEN, "d\\ mmm\\ yyyy"]);
  });

  it("stays a text in a column of other things, and so does a text that is no day in a column of days", async () => {
    const { workbook } = await opened();
    const cells = { "No.": "C-02", Date: "spring 2026", With: "2026-10-28" };
    await workbook.write([], [{ table: "Consultations", cells }]);
    expect((await cell("Consultations", 1, "Date"))[0]).toBe("spring 2026");
    expect((await cell("Consultations", 1, "With"))[0]).toBe("2026-10-28");
  });
});

describe("a day that is taken back", () => {
  it("is the date that stood there, in its format", async () => {
    const { edit } = await opened();
    await changeAndTakeBack("Consultations", edit.after);
    expect(await cell("Consultations", 0, "Date")).toEqual([MEETING, "d\\ mmm\\ yyyy"]);
  });

  it("is a text again where a text stood there", async () => {
    await opened();
    await Excel.run(async (context) => {
      const dates = context.workbook.tables.getItem("Consultations").columns.getItem("Date").getDataBodyRange();
      dates.values = [["'2026-09-15"]];
      await context.sync();
    });
    await changeAndTakeBack("Consultations", "2026-10-28");
    expect((await cell("Consultations", 0, "Date"))[0]).toBe("2026-09-15");
  });
});

async function changeAndTakeBack(table: string, after: string): Promise<void> {
  const { session } = sessionOn(excelWorkbook());
  await session.start();
  await session.act("editConsultation", { gap: "C-01", column: "date", before: "2026-09-15", after });
  expect((await cell(table, 0, "Date"))[0]).toBe(WRITTEN);
  await session.act("takeBackLast");
  await session.stop();
}
