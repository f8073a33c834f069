import type { CellEdit } from "../../../src/app/writing";
import { updateCalcChain } from "../../../src/adapters/xlsx/calc-chain";
import { openPackage } from "../../../src/adapters/opc/open-package";
import type { XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { workbookWithEverything } from "../../support/workbook-with-everything";
import type { SmallWorkbook } from "./small-workbook";
import { smallWorkbook, textRow } from "./small-workbook";

const SHEET = "xl/worksheets/sheet1.xml";

const small = (workbook: SmallWorkbook = {}) =>
  openWorkbook(
    smallWorkbook({ rows: textRow(1, "Key", "Value") + textRow(2, "a", "b") + textRow(3, "c", "d"), ...workbook }),
    "small.xlsx",
  );

const edit = (more: Partial<CellEdit> = {}): CellEdit => ({
  table: "T",
  row: 2,
  header: "Value",
  before: "b",
  after: "B",
  ...more,
});

const cellsOf = async (workbook: XlsxWorkbook) =>
  (await openWorkbook(workbook.save(), "again.xlsx").readTables()).value[0]?.rows.map(({ cells }) => cells);

const partOf = (workbook: XlsxWorkbook, part: string) => openPackage(workbook.save(), "workbook").text(part);

describe("writing a cell", () => {
  it("changes it and is read back", async () => {
    const workbook = small();
    expect(await workbook.write([edit()])).toEqual({ written: 1, added: 0, ids: [], rows: [], conflicts: [] });
    expect(await cellsOf(workbook)).toEqual([
      ["a", "B"],
      ["c", "d"],
    ]);
  });

  it("leaves a cell that somebody changed meanwhile, and says what it holds", async () => {
    const workbook = small();
    const stale = edit({ before: "what it was" });
    expect(await workbook.write([stale, edit({ row: 3, before: "d", after: "D" })])).toEqual({
      written: 1,
      added: 0,
      ids: [],
      rows: [],
      conflicts: [{ edit: stale, found: "b" }],
    });
    expect(await cellsOf(workbook)).toEqual([
      ["a", "b"],
      ["c", "D"],
    ]);
  });

  it("finds nothing in a row that is no longer the table's", async () => {
    expect((await small().write([edit({ row: 4 })])).conflicts[0]?.found).toBe("");
    expect((await small().write([edit({ row: 1, before: "Value" })])).conflicts).toHaveLength(1);
  });

  it("compares numbers, dates and truth as they are shown", async () => {
    const rows = textRow(1, "Key", "Value") + '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2"><v>2.50</v></c></row>';
    const workbook = small({ rows });
    const outcome = await workbook.write([
      edit({ before: "2.5", after: "3" }),
      edit({ header: "Key", before: "TRUE", after: "yes" }),
    ]);
    expect(outcome.conflicts).toEqual([]);
    expect(await cellsOf(workbook)).toEqual([["yes", "3"]]);
  });

  it.each([
    "=cmd|'/c calc'!A1",
    "+1",
    "-1",
    "@x",
    "=1+1",
    "007",
    "_x0041_",
    " two  spaces ",
    "a\nb\r\nc\t",
    "<b>&amp;</b>",
    "😀 Ә",
  ])("writes %j as text, never as a formula", async (after) => {
    const workbook = small();
    await workbook.write([edit({ after })]);
    expect(await cellsOf(workbook)).toEqual([
      ["a", after],
      ["c", "d"],
    ]);
    expect(partOf(workbook, SHEET)).toMatch(/<c r="B2" t="inlineStr">/);
    expect(partOf(workbook, SHEET)).not.toContain("<f>");
  });

  it("empties a cell and keeps its style", async () => {
    const rows = textRow(1, "Key", "Value") + '<row r="2"><c r="B2" s="7" t="str"><v>b</v></c></row>';
    const workbook = small({ rows });
    await workbook.write([edit({ after: "" })]);
    expect(partOf(workbook, SHEET)).toContain('<c r="B2" s="7"/>');
  });

  it("writes into a cell, and a row, that the file does not store", async () => {
    const workbook = small({
      ref: "A1:C5",
      headers: ["Key", "Value", "More"],
      rows: textRow(1, "Key") + textRow(4, "a") + '<row r="5"/>',
    });
    await workbook.write([
      edit({ row: 2, before: "", after: "two" }),
      edit({ row: 3, header: "More", before: "", after: "three" }),
      edit({ row: 4, header: "More", before: "", after: "four" }),
      edit({ row: 4, before: "", after: "and four" }),
      edit({ row: 5, before: "", after: "five" }),
    ]);
    expect(await cellsOf(workbook)).toEqual([
      [null, "two", null],
      [null, null, "three"],
      ["a", "and four", "four"],
      [null, "five", null],
    ]);
  });

  it("gives a cell that is not stored the style of its row or column", async () => {
    const before = '<cols><col min="2" max="2" style="4"/></cols>';
    const rows = '<row r="2"><c r="A2"/></row><row r="3" s="9" customFormat="1"/>';
    const workbook = small({ before, rows });
    await workbook.write([edit({ before: "", after: "x" }), edit({ row: 3, before: "", after: "y" })]);
    expect(partOf(workbook, SHEET)).toContain('<c r="B2" s="4" t=');
    expect(partOf(workbook, SHEET)).toContain('<c r="B3" s="9" t=');
  });

  it("keeps the prefix of a sheet's elements", async () => {
    const rows = '<x:row r="2" spans="1:1"><x:c r="A2"><x:v>1</x:v></x:c></x:row>';
    const workbook = small({ prefix: "x:", rows });
    await workbook.write([edit({ before: "", after: "y" }), edit({ row: 3, before: "", after: "z" })]);
    expect(await cellsOf(workbook)).toEqual([
      [1, "y"],
      [null, "z"],
    ]);
    expect(partOf(workbook, SHEET)).toContain('spans="1:2"');
  });

  it("takes edits of one cell one after the other", async () => {
    const workbook = small();
    const { conflicts } = await workbook.write([
      edit(),
      edit({ before: "B", after: "C" }),
      edit({ before: "B", after: "D" }),
    ]);
    expect(conflicts.map(({ found }) => found)).toEqual(["C"]);
    expect(await cellsOf(workbook)).toEqual([
      ["a", "C"],
      ["c", "d"],
    ]);
  });

  it("can be done again and again", async () => {
    const workbook = small();
    await workbook.write([edit()]);
    await workbook.write([edit({ before: "B", after: "C" })], [{ table: "T", cells: { Key: "e" } }]);
    await workbook.write([edit({ row: 4, before: "", after: "f" })]);
    expect(await cellsOf(workbook)).toEqual([
      ["a", "C"],
      ["c", "d"],
      ["e", "f"],
    ]);
  });

  it("holds the longest text a cell can, and refuses a longer one", async () => {
    const workbook = small();
    await workbook.write([edit({ after: "<".repeat(32_767) })]);
    expect((await cellsOf(workbook))?.[0]?.[1]).toBe("<".repeat(32_767));
    await expect(small().write([edit({ after: "x".repeat(32_768) })])).rejects.toThrow(
      /32768 characters and a cell holds 32767/,
    );
  });

  it("changes nothing when one of the edits cannot be made", async () => {
    const workbook = small();
    const before = workbook.save();
    await expect(workbook.write([edit(), edit({ header: "Gone", before: "" })])).rejects.toThrow(/no column “Gone”/);
    await expect(workbook.write([edit({ table: "Gone" })])).rejects.toThrow(/no table Gone \(it has T\)/);
    expect(workbook.save()).toEqual(before);
  });

  it("refuses a cell that is hidden in a merged one", async () => {
    const workbook = small({ after: '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>' });
    await expect(workbook.write([edit({ row: 3, before: "d" })])).rejects.toThrow(/B3 .* is merged into B2/);
    expect((await workbook.write([edit()])).written).toBe(1);
  });
});

const doubled = (more: Partial<CellEdit> = {}) =>
  edit({ table: "Points", row: 5, header: "Doubled", before: "2", after: "two", ...more });

describe("a cell with a formula", () => {
  it("stays as it is to the byte, and so does the whole workbook where nothing else is written", async () => {
    const bytes = workbookWithEverything(3);
    const workbook = openWorkbook(bytes, "all.xlsx");
    const edits = [doubled(), doubled({ before: "3" })];
    expect(await workbook.write(edits)).toEqual({
      written: 0,
      added: 0,
      ids: [],
      rows: [],
      conflicts: edits.map((one) => ({ edit: one, found: "2", holdsFormula: true })),
    });
    expect(workbook.save()).toEqual(openWorkbook(bytes, "all.xlsx").save());
  });

  it.each([
    [
      "a formula that other cells take theirs from",
      2,
      '<f t="shared" ref="B2:B3" si="0">A2</f>',
      '<f t="shared" si="0"/>',
    ],
    ["one that it takes from another cell", 3, '<f t="shared" ref="B2:B3" si="0">A2</f>', '<f t="shared" si="0"/>'],
    ["an array", 2, '<f t="array" ref="B2">A2:A2</f>', ""],
    ["a place in an array that begins above it", 3, '<f t="array" ref="B2:B3">A2:A3</f>', ""],
    ["a data table", 3, '<f t="dataTable" ref="B2:B3" dt2D="0" r1="A1"/>', ""],
  ])("holds %s", async (_, row, first, second) => {
    const rows = `<row r="2"><c r="B2">${first}<v>1</v></c></row><row r="3"><c r="B3">${second}<v>1</v></c></row>`;
    const workbook = small({ rows });
    const { conflicts, written } = await workbook.write([edit({ row, before: "1" })]);
    expect([written, conflicts[0]?.holdsFormula]).toEqual([0, true]);
    expect(partOf(workbook, SHEET)).toContain(rows);
  });

  it("does not keep the cells beside it from being written", async () => {
    const rows =
      '<row r="2"><c r="B2"><f t="array" ref="B2">A2</f><v>1</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>';
    const workbook = small({ rows });
    const { written, conflicts } = await workbook.write([2, 3].map((row) => edit({ row, before: "1" })));
    expect([written, conflicts.length]).toEqual([1, 1]);
    expect((await cellsOf(workbook))?.map((cells) => cells[1])).toEqual([1, "B"]);
  });
});

describe("the calculation chain", () => {
  it("loses a cell that stops being a formula, and hands its sheet on", () => {
    const pkg = openPackage(workbookWithEverything(3), "workbook");
    updateCalcChain(pkg, [{ sheetId: "3", gone: ["G5"], added: [] }]);
    const chain = pkg.text("xl/calcChain.xml");
    expect(chain).not.toContain('r="G5"');
    expect(chain).toContain('<c r="G6" i="3"/><c r="G7"/><c r="B2" i="5"/>');
  });

  it("is taken out when it is left with nothing, as where a new row fills a blank one", async () => {
    const rows = textRow(1, "Key", "Value") + '<row r="2"><c r="B2"><f>1+1</f><v>2</v></c></row>';
    const parts = {
      "xl/calcChain.xml":
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B2" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    };
    const workbook = small({ rows, parts, ref: "A1:B2" });
    await workbook.write([], [{ table: "T", cells: { Key: "a", Value: "two" } }]);
    const pkg = openPackage(workbook.save(), "workbook");
    expect(pkg.has("xl/calcChain.xml")).toBe(false);
    expect(pkg.text("[Content_Types].xml")).not.toContain("calcChain");
    expect(pkg.text("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

describe("a row with an id", () => {
  it("is found where it is by now", async () => {
    const workbook = small();
    const moved = edit({ row: 2, before: "d", after: "D", rowId: { header: "Key", id: "c" } });
    expect((await workbook.write([moved])).conflicts).toEqual([]);
    expect(await cellsOf(workbook)).toEqual([
      ["a", "b"],
      ["c", "D"],
    ]);
  });

  it("is reported when it is gone", async () => {
    const gone = edit({ rowId: { header: "Key", id: "z" } });
    expect((await small().write([gone])).conflicts).toEqual([{ edit: gone, found: "", isGone: true }]);
  });

  it("gets another id when its own is taken by now", async () => {
    const workbook = small({ rows: textRow(1, "Key", "Value") + textRow(2, "G-001", "b") + textRow(3, "G-002", "d") });
    const row = { table: "T", cells: { Key: "G-002", Value: "new" }, idHeader: "Key" };
    expect((await workbook.write([], [row, { ...row }])).ids).toEqual(["G-003", "G-004"]);
    expect((await cellsOf(workbook))?.slice(2)).toEqual([
      ["G-003", "new"],
      ["G-004", "new"],
    ]);
  });
});
