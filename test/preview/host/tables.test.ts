import { openInOffice } from "../../support/office";
import { blankWorkbook } from "../../../src/preview/host/local-workbook";
import type { LocalWorkbook } from "../../../src/preview/host/local-workbook";
import { addTable } from "../../../src/preview/host/state/change-table";
import { area } from "../../../src/preview/host/state/area";

/** Notes: No. and Text in A1:B4, three rows. */
function withNotes(workbook: LocalWorkbook = blankWorkbook()): LocalWorkbook {
  workbook.edit("A1:B4", [
    ["No.", "Text"],
    ["N-1", "cedar"],
    ["N-2", "alder"],
    ["N-3", "birch"],
  ]);
  addTable(workbook.book, workbook.book.active, area(0, 0, 4, 2), true).name = "Notes";
  return workbook;
}

describe("a table of the local host", () => {
  it("takes in a row written just below it, and no blank one", () => {
    const workbook = withNotes();
    workbook.edit("A5:B5", [["", ""]]);
    expect(workbook.rows("Notes")).toHaveLength(3);
    workbook.edit("A5", "N-4");
    workbook.edit("B5", "elder");
    expect(workbook.rows("Notes")).toHaveLength(4);
    expect(workbook.rows("Notes").at(-1)).toEqual(["N-4", "elder"]);
  });

  it("does not grow over cells that are in use, or sideways", () => {
    const workbook = withNotes();
    workbook.edit("A7", "a remark");
    workbook.edit("A6", "apart");
    expect(workbook.rows("Notes")).toHaveLength(3);
    workbook.edit("C2", "beside");
    expect(workbook.table("Notes").width).toBe(2);
  });

  it("fills its column formulas in new rows", () => {
    const workbook = withNotes();
    const table = workbook.table("Notes");
    table.columns = [{ id: 1 }, { id: 2, formula: "=LEN([@No.])" }];
    workbook.edit("A5", "N-4");
    expect(workbook.formula("B5")).toBe("=LEN([@No.])");
  });

  it("keeps its headers apart and never blank", () => {
    const workbook = withNotes();
    workbook.edit("A1:B1", [["Text", "Text"]]);
    expect(workbook.table("Notes").headers()).toEqual(["Text", "Text2"]);
    workbook.edit("B1", "");
    expect(workbook.table("Notes").headers()).toEqual(["Text", "Column2"]);
  });

  it("moves what stands below when rows are inserted, threads included", () => {
    const workbook = withNotes();
    workbook.edit("A7", "below");
    const thread = workbook.comment("B3", "Why?");
    workbook.insertRows("Notes", 0, [["N-0", "acacia"]]);
    expect(workbook.rows("Notes").map(([id]) => id)).toEqual(["N-0", "N-1", "N-2", "N-3"]);
    expect(workbook.value("A8")).toBe("below");
    expect(thread.row).toBe(3);
  });

  it("loses the threads of a row that is deleted, and keeps one row when all are", () => {
    const workbook = withNotes();
    workbook.comment("B3", "Why?");
    workbook.deleteRow("Notes", 1);
    expect(workbook.book.threads).toEqual([]);
    workbook.deleteRow("Notes", 0);
    workbook.deleteRow("Notes", 0);
    expect(workbook.rows("Notes")).toEqual([["", ""]]);
  });

  it("sorts, and lets threads go with their rows", () => {
    const workbook = withNotes();
    const thread = workbook.comment("B2", "Which cedar?");
    workbook.sort("Notes", [{ key: 1 }]);
    expect(workbook.rows("Notes").map(([, text]) => text)).toEqual(["alder", "birch", "cedar"]);
    expect(thread.row).toBe(3);
    workbook.book.threadsFollowSort = false;
    workbook.sort("Notes", [{ key: 1, ascending: false }]);
    expect(thread.row).toBe(3);
  });

  it("hides rows by a filter, and sorts only those that show", () => {
    const workbook = withNotes();
    workbook.filter("Notes", 1, ["alder", "birch"]);
    expect([...workbook.book.active.hiddenRows]).toEqual([1]);
    workbook.sort("Notes", [{ key: 0, ascending: false }]);
    expect(workbook.rows("Notes").map(([id]) => id)).toEqual(["N-1", "N-3", "N-2"]);
    workbook.filter("Notes", 1, undefined);
    expect(workbook.book.active.hiddenRows.size).toBe(0);
  });

  it("does not let another table be torn apart", () => {
    const workbook = withNotes();
    workbook.edit("B8:C9", [
      ["a", "b"],
      [1, 2],
    ]);
    addTable(workbook.book, workbook.book.active, area(7, 1, 2, 2), true);
    expect(() => workbook.insertRows("Notes", 1, [["N-9", "x"]])).toThrow("only some columns");
    expect(workbook.rows("Notes")).toHaveLength(3);
  });

  it("is made, renamed, resized and read through the library", async () => {
    const { workbook } = openInOffice({ apiSets: { ExcelApi: "1.13" } });
    withNotes(workbook);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("notes");
      table.name = "Remarks";
      table.columns.add(-1, undefined, "Status");
      table.rows.add(undefined, [["N-4", "elder", "open"]]);
      table.rows.load("items/values");
      table.load("name,worksheet/name");
      const view = table.getDataBodyRange().getVisibleView().load("values");
      await context.sync();
      expect(table.name).toBe("Remarks");
      expect(table.rows.items.at(-1)?.values).toEqual([["N-4", "elder", "open"]]);
      expect(view.values).toHaveLength(4);
      table.resize("A1:C3");
      await context.sync();
    });
    expect(workbook.rows("Remarks")).toHaveLength(2);
    await expect(
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Remarks").name = "two words";
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("a range that is kept between two round trips", () => {
  it("follows its cells when a colleague inserts, and is none any more when they are deleted", async () => {
    const { workbook } = openInOffice();
    withNotes(workbook);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("B3").load("values");
      const doomed = context.workbook.worksheets.getFirst().getRange("A4:B4").load("values");
      await context.sync();
      workbook.asColleague(() => workbook.insertRows("Notes", 0, [["N-0", "acacia"]]));
      workbook.asColleague(() => workbook.deleteRow("Notes", 3));
      cell.values = [["mine"]];
      cell.load("address");
      await context.sync();
      expect(cell.address).toBe("Sheet1!B4");
      doomed.values = [["lost", "row"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    });
    expect(workbook.rows("Notes").map(([, text]) => text)).toEqual(["acacia", "cedar", "mine"]);
  });
});
