import { isBlankWorkbook, openBlankWorkbook } from "../../../../src/adapters/excel/self-test/blank-workbook";
import { UNDO_CHECKS } from "../../../../src/adapters/excel/self-test/hand-checks";
import { openInOffice } from "../../../support/office";
import type { TestOffice } from "../../../support/office";

const SHEET = "Gap Table self-test";
const act = (id: string): Promise<string> => UNDO_CHECKS.find((check) => check.id === id)!.act();
const sheetOf = ({ workbook }: TestOffice) => workbook.book.sheets.find(({ name }) => name === SHEET);
const textsOf = async (): Promise<unknown> =>
  Excel.run(async (context) => {
    const body = context.workbook.worksheets.getItem(SHEET).tables.getItemAt(0).getDataBodyRange().load("values");
    const replies = context.workbook.comments.getItemAt(0).replies.load("items/content");
    await context.sync();
    return [...body.values.map((row: unknown[]) => row.join(" ")), ...replies.items.map(({ content }) => content)];
  });

describe("the part of the self-test that a person tries", () => {
  it("reads without adding anything", async () => {
    const office = openInOffice();
    await act("U1");
    expect(sheetOf(office)).toBeUndefined();
    expect(await isBlankWorkbook()).toBe(true);
  });

  it("writes a cell, a row below the table and an answer on one sheet, which stays", async () => {
    const office = openInOffice();
    for (const id of ["U2", "U3", "U4"]) await act(id);
    expect(await textsOf()).toEqual(["N-1 oak", "N-2 alder", "N-3 birch", "N-9 elder", "Self-test"]);
    expect(office.workbook.book.active.name).toBe(SHEET);
    expect(office.workbook.book.sheets).toHaveLength(2);
  });
});

describe("an empty workbook", () => {
  it("is one without anything on any sheet", async () => {
    openInOffice();
    expect(await isBlankWorkbook()).toBe(true);
    await act("U2");
    expect(await isBlankWorkbook()).toBe(false);
  });

  it("opens in a window of its own", async () => {
    const { workbook } = openInOffice();
    await openBlankWorkbook();
    expect(workbook.book.created).toEqual([""]);
  });
});
