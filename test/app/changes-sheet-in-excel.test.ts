import { changesSheet } from "../../src/adapters/xlsx/create/changes-sheet";
import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import { beHarsh } from "../../src/preview/host/harsh-mode";
import { EMPTY_CELL } from "../../src/preview/host/state/cell-grid";
import { changesSince } from "../../src/domain/round/changes-since";
import { cleanWorkbook } from "../support/clean-review";
import { openInOffice } from "../support/office";
import { sessionInExcel } from "../support/session-in-excel";

const FORMULA = '=HYPERLINK("http://a.example")';
const SHEET = "What changed 2026-11-25";
const CHOICE = { since: "R1", language: "en" } as const;

/** A review with a round, and one cell that changed since. */
async function changed(after = FORMULA) {
  const inExcel = await sessionInExcel(cleanWorkbook());
  const { session, review, office } = inExcel;
  await session.act("freezeRound", "Before");
  const [gap] = review().gaps;
  await session.act("editGap", { gap: gap?.id ?? "", column: "issue", before: gap?.issue ?? "", after });
  const sheets = (): readonly string[] => office.workbook.book.sheets.map(({ name }) => name);
  const text = (sheet: string, cell: string) => office.workbook.value(`${sheet}!${cell}`);
  return { ...inExcel, gap, sheets, text, add: () => session.act("addChangesSheet", CHOICE) };
}

describe("the sheet of what changed, in Excel", () => {
  it("says what the command line's says, as texts, under a name with the day", async () => {
    const { session, office, review, notice, text, gap, add } = await changed();
    await add();
    expect(notice()).toMatchObject({ kind: "done", text: expect.stringContaining(`“${SHEET}”`) });
    const file = changesSheet(review(), changesSince(review()), { language: "en", date: "2026-11-25" });
    // The command's has the fingerprints of its cells besides, since it is made anew.
    const [title, hint, headers, row] = file.rows.map(({ cells }) => {
      return cells.slice(0, 7).map(({ content }) => content ?? "");
    });
    expect(text(SHEET, "A1")).toBe(title?.[0]);
    expect(text(SHEET, "A2")).toContain(String(hint?.[0]).split(" · ")[0]);
    expect(["A3", "B3", "C3", "D3", "E3", "F3", "G3"].map((cell) => text(SHEET, cell))).toEqual(headers);
    expect(office.workbook.rows("WhatChanged_20261125")).toEqual([row]);
    expect(row?.slice(-2)).toEqual([gap?.issue, FORMULA]);
    await session.stop();
  });

  it("is another sheet each time, and taking back removes it and nothing else", async () => {
    const { session, notice, sheets, add } = await changed();
    const before = sheets();
    await add();
    await add();
    expect(sheets()).toEqual([...before, SHEET, `${SHEET} (2)`]);
    await session.act("takeBackLast");
    expect(notice()?.text).toBe(`Taken back: the sheet “${SHEET} (2)” is gone.`);
    expect(sheets()).toEqual([...before, SHEET]);
    await session.act("takeBackLast");
    expect(sheets()).toEqual(before);
    await session.stop();
  });

  it("stays where anybody wrote or commented on it since", async () => {
    const { session, office, notice, sheets, add } = await changed();
    await add();
    office.workbook.asColleague(() => office.workbook.edit(`${SHEET}!I9`, "Look at this."));
    await session.act("takeBackLast");
    expect(notice()).toMatchObject({ kind: "problem", text: expect.stringContaining("so it stays") });
    await add();
    office.workbook.asColleague(() => office.workbook.edit(`${SHEET} (2)!B4`, "Other."));
    await session.act("takeBackLast");
    await add();
    office.workbook.asColleague(() => office.workbook.comment(`${SHEET} (3)!B4`, "Really?"));
    await session.act("takeBackLast");
    expect(sheets()).toEqual(expect.arrayContaining([SHEET, `${SHEET} (2)`, `${SHEET} (3)`]));
    await session.stop();
  });

  it("stays where somebody coloured a cell, in the title, the headers or the rows", async () => {
    const { session, office, notice, sheets, add } = await changed();
    const places = [
      [0, 0],
      [2, 2],
      [3, 1],
    ] as const;
    for (const [row, column] of places) {
      await add();
      const sheet = sheets().at(-1) ?? "";
      const { cells } = office.workbook.book.sheetNamed(sheet)!;
      const cell = cells.get(row, column) ?? EMPTY_CELL;
      cells.set(row, column, { ...cell, format: { ...cell.format, "fill.color": "#FFFF00" } });
      await session.act("takeBackLast");
      expect(notice()).toMatchObject({ kind: "problem", text: expect.stringContaining("so it stays") });
      expect(sheets()).toContain(sheet);
    }
    await session.stop();
  });

  it("is not read with the review again, however long it is", async () => {
    const { session, office, review, add } = await changed();
    await add();
    const asked: string[] = [];
    const { answer } = office.host;
    jest.spyOn(office.host, "answer").mockImplementation((body) => {
      const answered = answer.call(office.host, body);
      asked.push(answered);
      return answered;
    });
    const [row] = office.workbook.rows("WhatChanged_20261125");
    await session.act("readAgain");
    expect(asked.some((answered) => answered.includes(`"${String(row?.[3])}"`))).toBe(false);
    expect(review().gaps.length).toBeGreaterThan(0);
    await session.stop();
  });

  it("is there once, and whole, when Excel's answers are lost", async () => {
    const { session, office, notice, sheets, add } = await changed();
    let writes = 0;
    const calm = beHarsh(office.host, {
      fault: ({ writes: isWrite }) => (isWrite && ++writes === 1 ? "answer-lost" : undefined),
    });
    await add();
    calm();
    expect(notice()).toMatchObject({ kind: "done" });
    expect(sheets().filter((name) => name.startsWith("What changed"))).toEqual([SHEET]);
    expect(office.workbook.rows("WhatChanged_20261125")).toHaveLength(1);
    await session.stop();
  });

  it("leaves nothing half done when Excel refuses", async () => {
    const { session, office, notice, sheets, add } = await changed();
    const before = sheets();
    let writes = 0;
    const calm = beHarsh(office.host, {
      fault: ({ writes: isWrite }) => (isWrite && ++writes === 2 ? "refused" : undefined),
      code: "AccessDenied",
    });
    await add();
    calm();
    expect(notice()).toMatchObject({ kind: "problem" });
    expect(sheets()).toEqual(before);
    await session.stop();
  });

  it("is written and compared in portions that Excel on the web takes", async () => {
    const office = openInOffice({ file: cleanWorkbook() });
    const { answer } = office.host;
    const sizes: number[] = [];
    jest.spyOn(office.host, "answer").mockImplementation((body) => {
      const answered = answer.call(office.host, body);
      sizes.push(JSON.stringify(body).length, answered.length);
      return answered;
    });
    const rows = Array.from({ length: 200 }, (_, at) => [`G-${at}`, "x".repeat(30_000)]);
    const columns = [
      { header: "No.", width: 10 },
      { header: "Now", width: 40 },
    ];
    const list = { sheet: SHEET, table: "WhatChanged", title: "Title", hint: "Hint", columns, rows };
    const workbook = excelWorkbook();
    const added = await workbook.addList(list);
    expect(office.workbook.rows(added.table)).toEqual(rows);
    expect(await workbook.removeList(added)).toBe(true);
    expect(Math.max(...sizes)).toBeLessThan(2_000_000);
    await expect(workbook.addList({ ...list, rows: [["G-1", "x".repeat(40_000)]] })).rejects.toThrow("40");
    expect(office.workbook.book.sheetNamed(SHEET)).toBeUndefined();
  });
});
