import { beHarsh } from "../../../src/preview/host/harsh-mode";
import type { Harshness } from "../../../src/preview/host/harsh-mode";
import { openInOffice } from "../../support/office";

const write = (cell: string, text: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(cell).values = [[text]];
    await context.sync();
  });

const grouped = (): Promise<void> =>
  Excel.run({ mergeUndoGroup: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["done"]];
    await context.sync();
  });

/** An Excel that is harsh from now on. */
function open(harshness: Harshness) {
  const office = openInOffice();
  const stop = beHarsh(office.host, harshness);
  return { ...office, stop };
}

const GENERAL = { code: "GeneralException" };

describe("a harsh host", () => {
  it("refuses a request and does nothing of it", async () => {
    const { workbook } = open({ fault: ({ number }) => (number === 2 ? "refused" : undefined) });
    await write("A1", "first");
    await expect(write("A2", "second")).rejects.toMatchObject(GENERAL);
    await write("A3", "third");
    expect(["A1", "A2", "A3"].map((cell) => workbook.value(`Sheet1!${cell}`))).toEqual(["first", "", "third"]);
  });

  it("loses the answer of a request that it carried out, and the error does not tell", async () => {
    const { workbook } = open({ fault: () => "answer-lost", code: "RequestAborted" });
    await expect(write("A1", "done")).rejects.toMatchObject({ code: "RequestAborted" });
    expect(workbook.value("Sheet1!A1")).toBe("done");
  });

  it("tells requests that write from those that read, and gives a colleague a moment before each", async () => {
    const seen: [number, boolean][] = [];
    open({ before: ({ number, writes }) => void seen.push([number, writes]) });
    await write("A1", "text");
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
      context.workbook.worksheets.add("Added");
      await context.sync();
    });
    expect(seen).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
  });

  it("can't select, though what comes before it is done", async () => {
    const { workbook } = open({ cannotSelect: true });
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("B2").select();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject(GENERAL);
    expect(workbook.value("Sheet1!A1")).toBe("done");
  });

  it("is calm again once it is told to be", async () => {
    const { stop, workbook } = open({ fault: () => "refused" });
    stop();
    await write("A1", "calm");
    expect(workbook.value("Sheet1!A1")).toBe("calm");
  });
});

describe("merged undo groups", () => {
  it("are counted where they are taken", async () => {
    const { undoGroups, workbook } = openInOffice({ apiSets: { ExcelApi: "1.20" } });
    await grouped();
    expect([undoGroups.count, workbook.value("Sheet1!A1")]).toEqual([1, "done"]);
  });

  it("fail before anything is done where they are refused, and nothing else does", async () => {
    const { workbook } = openInOffice({ apiSets: { ExcelApi: "1.20" }, undoGroups: "refused" });
    await expect(grouped()).rejects.toMatchObject({ code: "UndoNotSupported" });
    expect(workbook.value("Sheet1!A1")).toBe("");
    await Excel.run((context) => context.sync());
  });
});
