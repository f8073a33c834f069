import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import type { CellAddress } from "../../../src/app/ports";
import { Comment } from "../../../src/preview/host/objects/comment";
import { Workbook } from "../../../src/preview/host/objects/workbook";
import { OfficeError } from "../../../src/preview/host/rich-api/office-error";
import type { TestOffice } from "../../support/office";
import { openInOffice } from "../../support/office";
import { THREAD_IDS, workbookWithEverything } from "../../support/workbook-with-everything";

afterEach(() => jest.restoreAllMocks());

const rest = async (office: TestOffice, milliseconds = 400): Promise<void> => {
  await office.settle();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
};

/** A workbook that is followed: what it told, and how to stop it. */
async function followed(version = "1.13") {
  const office = openInOffice({ file: workbookWithEverything(6), name: "review.xlsx", apiSets: { ExcelApi: version } });
  const workbook = excelWorkbook();
  const told: { readonly changes: string[]; readonly cells: CellAddress[] } = { changes: [], cells: [] };
  const { first, stop } = await workbook.follow({
    onChange: ({ source }) => told.changes.push(source),
    onSelection: (cell) => told.cells.push(cell),
  });
  return { office, workbook, told, first, stop: stop ?? (async () => undefined) };
}

/** How many are asked for by the reading that follows a change. */
async function asked(change: (office: TestOffice["workbook"]) => void): Promise<number> {
  const { office, workbook, stop } = await followed();
  await workbook.read();
  change(office.workbook);
  await rest(office);
  const spy = jest.spyOn(Comment.prototype, "getLocation");
  const { value } = await workbook.read();
  const fresh = await excelWorkbook().readThreads();
  expect(value.threads).toEqual(fresh.value);
  await stop();
  return spy.mock.calls.length - fresh.value.length;
}

const cellOfThread = ({ book }: TestOffice["workbook"]): string => {
  const [thread] = book.threads;
  return `${thread?.sheet.name}!${String.fromCharCode(65 + (thread?.column ?? 0))}${(thread?.row ?? 0) + 1}`;
};

/** Excel fails for the place of one thread from now on. */
const untold = (id: string) => {
  const { getLocation } = Comment.prototype;
  return jest.spyOn(Comment.prototype, "getLocation").mockImplementation(function (this: Comment) {
    if (this.id === id) throw new OfficeError("GeneralException", "There was an internal error");
    return getLocation.call(this);
  });
};

describe("rows that are hidden or shown", () => {
  it("are told of like a change, by a filter as well as by hand", async () => {
    const { office, workbook, told, stop } = await followed();
    const hidden = async () =>
      (await workbook.read()).value.tables.flatMap(({ rows }) => rows).filter((row) => row.hidden).length;
    const before = await hidden();
    office.workbook.asColleague(() => office.workbook.filter("Points", 0, ["P-1"]));
    await rest(office);
    expect(told.changes).toEqual(["remote"]);
    expect(await hidden()).toBeGreaterThan(before);
    office.workbook.filter("Points", 0, undefined);
    await rest(office);
    expect(told.changes).toEqual(["remote", "local"]);
    await stop();
  });
});

describe("where threads hang", () => {
  it.each<[string, (workbook: TestOffice["workbook"]) => void]>([
    ["a cell is edited", (workbook) => workbook.edit("Points & notes!E5", "other")],
    ["rows are filtered", (workbook) => workbook.filter("Points", 0, ["P-1"])],
    [
      "cells are edited on another sheet",
      (workbook) =>
        workbook.edit("Lists!A20:B21", [
          ["a", "b"],
          ["c", "d"],
        ]),
    ],
  ])("is not asked for again when %s", async (_, change) => {
    expect(await asked(change)).toBe(0);
  });

  it.each<[string, (workbook: TestOffice["workbook"]) => void]>([
    ["nothing was heard, so that whoever reads wants to be sure", () => undefined],
    [
      "a row is inserted",
      (workbook) => workbook.insertRows("Points", 0, [workbook.table("Points").columns.map((_, at) => `P-9${at}`)]),
    ],
    ["a row is deleted", (workbook) => workbook.deleteRow("Points", 0)],
    ["the table is sorted", (workbook) => workbook.sort("Points", [{ key: 0, ascending: false }])],
    ["a thread comes", (workbook) => void workbook.comment("Lists!B2", "Is this complete?")],
    ["the cell of a thread is edited", (workbook) => workbook.edit(cellOfThread(workbook), "other")],
    ["a table gets another name", (workbook) => void (workbook.table("Choices").name = "Options")],
  ])("is asked for again when %s", async (_, change) => {
    expect(await asked(change)).toBeGreaterThanOrEqual(2);
  });
});

describe("a thread whose place Excel can't tell", () => {
  it("is left out and named, and everything else is read", async () => {
    const { workbook, stop } = await followed();
    const whole = (await workbook.read()).value;
    untold(THREAD_IDS[1]);
    for (let times = 0; times < 2; times++) {
      const { value, messages } = await workbook.read();
      expect(value.tables).toEqual(whole.tables);
      expect(value.selection).toEqual(whole.selection);
      expect(value.threads).toEqual(whole.threads.filter(({ id }) => id !== THREAD_IDS[1]));
      const { author, text } = whole.threads.find(({ id }) => id === THREAD_IDS[1]) ?? {};
      expect(messages).toContainEqual({ kind: "thread-unplaced", author, text });
    }
    jest.restoreAllMocks();
    const again = await workbook.read();
    expect(again.value.threads).toEqual(whole.threads);
    expect(again.messages.map(({ kind }) => kind)).not.toContain("thread-unplaced");
    await stop();
  });

  it("does not keep the pane from opening and listening", async () => {
    const office = openInOffice({ file: workbookWithEverything(6), name: "review.xlsx" });
    untold(THREAD_IDS[0]);
    const changes: unknown[] = [];
    const { first, stop } = await excelWorkbook().follow({
      onChange: (change) => changes.push(change),
      onSelection: () => undefined,
    });
    expect(first?.value.threads.map(({ id }) => id)).toEqual(THREAD_IDS.slice(1));
    office.workbook.edit("Lists!A20", "x");
    await rest(office);
    expect(changes).toEqual([{ source: "local" }]);
    await stop?.();
  });
});

describe("an active cell that can't be read at the moment it is told of", () => {
  it.each(["GeneralException", "InvalidOperationInCellEditMode"])("is asked for again: %s", async (code) => {
    const { office, told, stop } = await followed();
    jest.spyOn(Workbook.prototype, "getActiveCell").mockImplementationOnce(() => {
      throw new OfficeError(code, "not now");
    });
    office.workbook.select("Lists!A3");
    await rest(office, 800);
    expect(told.cells).toEqual([{ sheet: "Lists", cell: "A3" }]);
    await stop();
  });
});
