import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../../src/adapters/opc/open-package";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { loadWorkbook, saveWorkbook } from "../../../src/preview/host/local-workbook";
import { THREAD_IDS, workbookWithEverything } from "../../support/workbook-with-everything";
import { officeErrors } from "../../support/validate-office";

const partsOf = (file: Uint8Array): ReadonlyMap<string, string> => {
  const pkg = openPackage(file, "workbook");
  return new Map(pkg.parts.map((part) => [part, pkg.text(part)]));
};

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = partsOf(before);
  return [...partsOf(after)]
    .filter(([part, text]) => old.get(part) !== text)
    .map(([part]) => part)
    .sort();
}

const threadsIn = async (file: Uint8Array) =>
  (await openWorkbook(file, "a.xlsx").readThreads()).value.filter(({ form }) => form === undefined);

describe("saving the workbook of the host", () => {
  const file = workbookWithEverything();

  it("gives the same bytes when nothing was done", () => {
    expect(saveWorkbook(loadWorkbook(file))).toEqual(file);
  });

  it("writes a cell that was edited, and touches nothing else but the wish to be calculated anew", async () => {
    const workbook = loadWorkbook(file);
    workbook.edit("'Points & notes'!C7", "A new text");
    const saved = saveWorkbook(workbook);
    const tables = (await openWorkbook(saved, "a.xlsx").readTables()).value;
    expect(tables[0]?.rows.find(({ row }) => row === 7)?.cells[2]).toBe("A new text");
    expect(changedParts(file, saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });

  it("writes numbers and truth values as such", async () => {
    const workbook = loadWorkbook(file);
    workbook.edit("'Points & notes'!E7", 12.5);
    workbook.edit("'Points & notes'!B7", true);
    const tables = (await openWorkbook(saveWorkbook(workbook), "a.xlsx").readTables()).value;
    const cells = tables[0]?.rows.find(({ row }) => row === 7)?.cells;
    expect([cells?.[4], cells?.[1]]).toEqual([12.5, true]);
  });

  it("lets a table grow, and shrink", async () => {
    const workbook = loadWorkbook(file);
    const before = workbook.rows("Points").length;
    workbook.insertRows("Points", before, [["P-90", "New", "Text", "open", 1, "", ""]]);
    workbook.deleteRow("Points", 0);
    workbook.deleteRow("Points", 0);
    const tables = (await openWorkbook(saveWorkbook(workbook), "a.xlsx").readTables()).value;
    expect(tables[0]?.rows).toHaveLength(before - 1);
    expect(tables[0]?.rows.at(-1)?.cells[0]).toBe("P-90");
    expect((await threadsIn(saveWorkbook(workbook))).map(({ id }) => id)).not.toContain(THREAD_IDS[0]);
  });

  it("keeps threads, and what was said and settled in them since", async () => {
    const workbook = loadWorkbook(file);
    workbook.reply(THREAD_IDS[0], "Let us ask the ministry.");
    workbook.resolve(THREAD_IDS[0]);
    workbook.resolve(THREAD_IDS[1], false);
    const saved = saveWorkbook(workbook);
    const threads = await threadsIn(saved);
    const [first, second] = threads;
    expect(first?.replies.at(-1)).toMatchObject({ text: "Let us ask the ministry.", author: "A. Reviewer" });
    expect([first?.resolved, second?.resolved]).toEqual([true, false]);
    expect(changedParts(file, saved)).toEqual([
      "xl/comments1.xml",
      "xl/persons/person.xml",
      "xl/threadedComments/threadedComment1.xml",
    ]);
  });

  it("lets threads follow their cells", async () => {
    const workbook = loadWorkbook(file);
    workbook.insertRows("Points", 0, [["P-91", "Above", "all", "open", 1, "", ""]]);
    const saved = saveWorkbook(workbook);
    const threads = await threadsIn(saved);
    expect(threads.map(({ cell }) => cell)).toEqual(["C6", "C7", "A3"]);
    expect(partsOf(saved).get("xl/comments1.xml")).toContain('ref="C6"');
    expect(partsOf(saved).get("xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>6</x:Row><x:Column>2</x:Column>");
  });

  it("gives a file that Office's own validator accepts", async () => {
    const workbook = loadWorkbook(file);
    workbook.edit("'Points & notes'!C7", "A new text");
    workbook.insertRows("Points", 2, [["P-92", "Between", "two", "open", 1, "", ""]]);
    workbook.reply(THREAD_IDS[1], "Seen.");
    expect(await officeErrors(saveWorkbook(workbook))).toEqual(await officeErrors(file));
  });

  it("writes new threads, where there were some and where there were none", async () => {
    const workbook = loadWorkbook(file);
    workbook.asColleague(() => workbook.comment("'Points & notes'!A5", "A first look & a question"));
    const thread = workbook.comment("Pivot!A3", "Is this counted right?");
    workbook.reply(thread.id, "It is.");
    workbook.resolve(thread.id);
    const saved = saveWorkbook(workbook);
    const threads = await threadsIn(saved);
    expect(threads.find(({ cell, sheet }) => cell === "A5" && sheet === "Points & notes")).toMatchObject({
      author: "B. Colleague",
      text: "A first look & a question",
    });
    const onPivot = threads.find(({ sheet }) => sheet === "Pivot");
    expect(onPivot).toMatchObject({ cell: "A3", resolved: true, replies: [{ text: "It is." }] });
    expect(await officeErrors(saved)).toEqual(await officeErrors(file));
  });

  it("hangs a new thread where another one hung before", async () => {
    const workbook = loadWorkbook(file);
    workbook.insertRows("Points", 0, [["P-93", "Above", "all", "open", 1, "", ""]]);
    workbook.comment("'Points & notes'!C5", "Here now");
    const saved = saveWorkbook(workbook);
    const threads = await threadsIn(saved);
    expect(threads.map(({ cell }) => cell).sort()).toEqual(["A3", "C5", "C6", "C7"]);
    const shapes = [
      ...(partsOf(saved).get("xl/drawings/vmlDrawing1.vml") ?? "").matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>2</gu),
    ];
    expect(shapes.map(([, row]) => row).sort()).toEqual(["4", "5", "6"]);
  });

  it("does not give an id again that the saved file has", async () => {
    const first = loadWorkbook(file);
    first.comment("'Points & notes'!A5", "One");
    const second = loadWorkbook(saveWorkbook(first));
    second.comment("'Points & notes'!A6", "Two");
    const ids = (await threadsIn(saveWorkbook(second))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
  });

  it.each(["en", "ru"])("works on the sample review in %s", async (language) => {
    const sample = readFileSync(join(__dirname, `../../../assets/sample-review.${language}.xlsx`));
    const workbook = loadWorkbook(sample);
    const rows = workbook.rows("Gaps");
    workbook.asColleague(() => workbook.sort("Gaps", [{ key: 1, ascending: false }]));
    workbook.insertRows("Gaps", rows.length, [rows[0]?.map((cell, at) => (at === 0 ? "G-900" : cell)) ?? []]);
    workbook.reply(workbook.book.threads[0]?.id ?? "", "Seen.");
    const saved = saveWorkbook(workbook);
    const ids = loadWorkbook(saved)
      .rows("Gaps")
      .map(([id]) => id);
    expect(ids).toEqual(workbook.rows("Gaps").map(([id]) => id));
    expect(ids).toHaveLength(rows.length + 1);
    expect(await officeErrors(saved)).toEqual([]);
  });

  it("says what it cannot save", () => {
    const workbook = loadWorkbook(file);
    workbook.book.tables = workbook.book.tables.slice(1);
    expect(() => saveWorkbook(workbook)).toThrow("A sheet or a table was deleted");
  });
});
