import { readFileSync } from "node:fs";
import { join } from "node:path";

import { loadWorkbook, saveWorkbook } from "../../../../src/preview/host/local-workbook";
import type { LocalWorkbook } from "../../../../src/preview/host/local-workbook";
import { cleanWorkbook } from "../../../support/clean-review";
import { sessionInExcel } from "../../../support/session-in-excel";
import { officeErrors } from "../../../support/validate-office";

const TABLE = "WhatChanged_20261125";
const CHOICE = { since: "R1", language: "en" } as const;

/** A review with a sheet of what changed since a round, a text like a formula among it. */
async function withChanges() {
  const inExcel = await sessionInExcel(cleanWorkbook());
  const { session, review, office } = inExcel;
  await session.act("freezeRound", "Before");
  const [gap] = review().gaps;
  await session.act("editGap", { gap: gap?.id ?? "", column: "issue", before: gap?.issue ?? "", after: "=1+1 <&>" });
  const before = saveWorkbook(office.workbook);
  await session.act("addChangesSheet", CHOICE);
  return { session, workbook: office.workbook, before };
}

/** Where the last sheet offers something to choose from. */
const listsOf = ({ book }: LocalWorkbook) => book.sheets.at(-1)!.validations.map(({ area }) => area);

describe("a sheet that was added", () => {
  it("is in the saved file as it is in the workbook, and so is what is done after it", async () => {
    const { session, workbook } = await withChanges();
    workbook.edit("Gaps!B5", "Done after it");
    const saved = loadWorkbook(saveWorkbook(workbook));
    expect(saved.book.sheets.map(({ name }) => name)).toEqual(workbook.book.sheets.map(({ name }) => name));
    expect(saved.rows(TABLE)).toEqual(workbook.rows(TABLE));
    expect(saved.table(TABLE).headers()).toEqual(workbook.table(TABLE).headers());
    const { name } = saved.book.sheets.at(-1)!;
    for (const cell of ["A1", "A2"]) expect(saved.value(`'${name}'!${cell}`)).toBe(workbook.value(`'${name}'!${cell}`));
    expect(saved.value("Gaps!B5")).toBe("Done after it");
    await session.stop();
  });

  it("makes a file that Office's own validator accepts, the same each time", async () => {
    const { session, workbook } = await withChanges();
    await session.act("addChangesSheet", CHOICE);
    const saved = saveWorkbook(workbook);
    expect(await officeErrors(saved)).toEqual([]);
    expect(saveWorkbook(workbook)).toEqual(saved);
    await session.stop();
  });

  it("keeps its lists to choose from", async () => {
    const file = readFileSync(join(__dirname, "../../../fixtures/waivers-without-about.xlsx"));
    const { session, office } = await sessionInExcel(file);
    await session.act("addBriefSheet");
    const bytes = saveWorkbook(office.workbook);
    expect(listsOf(office.workbook)).not.toEqual([]);
    expect(listsOf(loadWorkbook(bytes))).toEqual(listsOf(office.workbook));
    expect(await officeErrors(bytes)).toEqual(await officeErrors(file));
    await session.stop();
  });

  it("may be written and commented on", async () => {
    const { session, workbook } = await withChanges();
    const { name } = workbook.book.sheets.at(-1)!;
    workbook.edit(`'${name}'!B4`, "By hand");
    workbook.edit(`'${name}'!K9`, 12.5);
    workbook.comment(`'${name}'!B4`, "Really?");
    const bytes = saveWorkbook(workbook);
    const saved = loadWorkbook(bytes);
    expect([saved.value(`'${name}'!B4`), saved.value(`'${name}'!K9`)]).toEqual(["By hand", 12.5]);
    expect(saved.book.threads.find(({ sheet }) => sheet.name === name)?.content).toBe("Really?");
    expect(await officeErrors(bytes)).toEqual([]);
    await session.stop();
  });

  it("leaves nothing in the file once it is taken back", async () => {
    const { session, workbook, before } = await withChanges();
    await session.act("takeBackLast");
    expect(saveWorkbook(workbook)).toEqual(before);
    await session.stop();
  });

  it("with anything but texts around one table is refused, and it is said what helps", async () => {
    const { session, workbook } = await withChanges();
    workbook.edit(`'${workbook.book.sheets.at(-1)!.name}'!K9`, "=1+1");
    expect(() => saveWorkbook(workbook)).toThrow("take it back by Undo");
    await session.stop();
  });
});
