import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { Unanswered } from "../../../src/app/unanswered";
import type { OpenStep } from "../../../src/domain/review/repair-step";
import { beHarsh } from "../../../src/preview/host/harsh-mode";
import type { Fault } from "../../../src/preview/host/harsh-mode";
import { openInOffice } from "../../support/office";
import { smallWorkbook, textRow } from "../xlsx/small-workbook";

const FILE = smallWorkbook({
  headers: ["No.", "Issue", "Solution"],
  ref: "A1:C3",
  rows:
    textRow(1, "No.", "Issue", "Solution") +
    textRow(2, "G-001", "One", "Two") +
    textRow(3, "G-002", "Three", "Four") +
    textRow(4, "G-003", "Five", "Six"),
});

const open = (version = "1.13") => {
  const office = openInOffice({ file: FILE, name: "review.xlsx", apiSets: { ExcelApi: version } });
  return { office, workbook: excelWorkbook() };
};

const tableIn = async (workbook: ReturnType<typeof excelWorkbook>) => {
  const { value } = await workbook.readTables();
  return value.map(({ name, sheet, headers, rows }) => ({ name, sheet, headers, rows: rows.length }));
};

describe("a repair of the open workbook", () => {
  it("puts names, headers, columns and rows back in two round trips", async () => {
    const { office, workbook } = open();
    const [{ name = "", sheet = "" } = {}] = await tableIn(workbook);
    const steps: readonly OpenStep[] = [
      { kind: "rename-table", table: "Gaps", from: name, sheet },
      { kind: "grow-table", table: "Gaps", sheet, range: "A1:C4", rows: 1 },
      { kind: "rename-header", table: "Gaps", column: "issue", sheet, cell: "B1", from: "Issue", to: "1) Issue" },
      { kind: "add-column", table: "Gaps", column: "status", sheet, cell: "D1", header: "Status" },
    ];
    office.countAnew();
    expect(await workbook.repair(steps)).toEqual(steps);
    expect(office.syncs()).toBe(2);
    expect(await tableIn(workbook)).toEqual([
      { name: "Gaps", sheet, headers: ["No.", "1) Issue", "Solution", "Status"], rows: 3 },
    ]);
  });

  it("lets a cell count where a dash stands, and leaves one that somebody filled or that has a formula", async () => {
    const { workbook } = open();
    const [{ sheet = "" } = {}] = await tableIn(workbook);
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(sheet).getRange("C2:C4");
      cells.formulas = [["–"], ["three"], ['="–"']];
      await context.sync();
    });
    const cells = ["C2", "C3", "C4"].map((cell) => ({ cell, value: 2 }));
    const step = {
      kind: "count-gaps",
      table: "Aspects",
      sheet,
      range: "C2:C4",
      from: "–",
      formula: "1+1",
      cells,
    } as const;
    expect(await workbook.repair([step])).toEqual([step]);
    expect(await workbook.repair([step])).toEqual([]);
    await Excel.run(async (context) => {
      const now = context.workbook.worksheets.getItem(sheet).getRange("C2:C4").load("formulas");
      await context.sync();
      expect(now.formulas).toEqual([["=1+1"], ["three"], ['="–"']]);
    });
  });

  it("makes a table of a range that was one", async () => {
    const { workbook } = open();
    const [{ name = "", sheet = "" } = {}] = await tableIn(workbook);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(name).convertToRange();
      await context.sync();
    });
    const step = { kind: "make-table", table: "Gaps", sheet, range: "A1:C4" } as const;
    expect(await workbook.repair([step])).toEqual([step]);
    expect(await tableIn(workbook)).toEqual([{ name: "Gaps", sheet, headers: ["No.", "Issue", "Solution"], rows: 3 }]);
  });

  it("leaves what is not as it was when the repair was planned", async () => {
    const { workbook } = open();
    const before = await tableIn(workbook);
    const [{ name = "", sheet = "" } = {}] = before;
    const header = { kind: "rename-header", table: "Gaps", column: "issue", sheet, cell: "B1" } as const;
    expect(
      await workbook.repair([
        { ...header, from: "Problem", to: "1) Issue" },
        { kind: "rename-table", table: "Gaps", from: "Table9", sheet },
        { kind: "add-column", table: "Gaps", column: "status", sheet, cell: "C1", header: "Status" },
        { kind: "grow-table", table: "Feedback", sheet, range: "A1:C4", rows: 1 },
      ]),
    ).toEqual([]);
    expect(await tableIn(workbook)).toEqual(before);
    expect(name).not.toBe("Gaps");
  });
});

const failing = (...faults: (Fault | undefined)[]) => {
  const opened = open();
  beHarsh(opened.office.host, {
    fault: ({ writes }) => (writes ? faults.shift() : undefined),
  });
  return opened;
};
const columns = (sheet: string): readonly OpenStep[] => [
  { kind: "rename-header", table: "Gaps", column: "issue", sheet, cell: "B1", from: "Issue", to: "1) Issue" },
  { kind: "add-column", table: "Gaps", column: "status", sheet, cell: "D1", header: "Status" },
];
const repaired = (name: string, sheet: string): readonly OpenStep[] => [
  { kind: "rename-table", table: "Gaps", from: name, sheet },
  { kind: "grow-table", table: "Gaps", sheet, range: "A1:C4", rows: 1 },
  ...columns(sheet),
];
const whole = (sheet: string) => [{ name: "Gaps", sheet, headers: ["No.", "1) Issue", "Solution", "Status"], rows: 3 }];

describe("a repair that Excel does not answer", () => {
  it("is recognised where all of it was done, and nothing is done twice", async () => {
    const { workbook } = failing("answer-lost");
    const [{ name = "", sheet = "" } = {}] = await tableIn(workbook);
    const steps = repaired(name, sheet);
    expect(await workbook.repair(steps)).toEqual(steps);
    expect(await tableIn(workbook)).toEqual(whole(sheet));
  });

  it("is done once more where nothing was done", async () => {
    const { workbook } = failing("refused");
    const [{ name = "", sheet = "" } = {}] = await tableIn(workbook);
    const steps = repaired(name, sheet);
    expect(await workbook.repair(steps)).toEqual(steps);
    expect(await tableIn(workbook)).toEqual(whole(sheet));
  });

  it("keeps the columns it added when one more step is left to do", async () => {
    const { office, workbook } = open();
    const [{ name = "", sheet = "" } = {}] = await tableIn(workbook);
    const steps = repaired(name, sheet);
    beHarsh(office.host, {
      fault: ({ number }) => (number === 2 ? "answer-lost" : undefined),
      // A person puts a header back as it was, before we look.
      before: ({ number }) => void (number === 3 && office.workbook.edit(`${sheet}!B1`, "Issue")),
    });
    expect(await workbook.repair(steps)).toEqual(steps);
    expect(await tableIn(workbook)).toEqual(whole(sheet));
  });

  it("makes a table once", async () => {
    const { workbook } = failing(undefined, "answer-lost");
    const [{ name = "", sheet = "" } = {}] = await tableIn(workbook);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(name).convertToRange();
      context.workbook.worksheets.getItem(sheet).getRange("F1").values = [["A write that counts"]];
      await context.sync();
    });
    const step = { kind: "make-table", table: "Gaps", sheet, range: "A1:C4" } as const;
    expect(await workbook.repair([step])).toEqual([step]);
    expect(await tableIn(workbook)).toEqual([{ name: "Gaps", sheet, headers: ["No.", "Issue", "Solution"], rows: 3 }]);
  });

  it("says that it can't be told where the look fails too, and asking again finds nothing left to do", async () => {
    const { office, workbook } = open();
    const [{ name = "", sheet = "" } = {}] = await tableIn(workbook);
    const calm = beHarsh(office.host, { fault: ({ number }) => (number > 1 ? "answer-lost" : undefined) });
    await expect(workbook.repair(repaired(name, sheet))).rejects.toThrow(Unanswered);
    calm();
    expect(await tableIn(workbook)).toEqual(whole(sheet));
    expect(await workbook.repair(columns(sheet))).toEqual([]);
  });
});

const edit = (row: number, before: string) => ({ table: "", row, header: "Issue", before, after: "" });

describe("edits that belong together", () => {
  it("are all refused where one of them is", async () => {
    const { workbook } = open();
    const [{ name = "" } = {}] = await tableIn(workbook);
    const edits = [edit(2, "One"), edit(3, "Something newer")].map((each) => ({ ...each, table: name }));
    const { written, conflicts } = await workbook.write(edits, [], { together: true });
    expect([written, conflicts.length]).toEqual([0, 2]);
    const { value } = await workbook.readTables();
    expect(value[0]?.rows.map(({ cells }) => cells[1])).toEqual(["One", "Three"]);
  });
});
