import { openPackage } from "../../../src/adapters/opc/open-package";
import type { XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { workbookWithEverything } from "../../support/workbook-with-everything";
import type { SmallWorkbook } from "./small-workbook";
import { relationships, smallWorkbook, textRow } from "./small-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";
const filled = textRow(1, "Key", "Value") + textRow(2, "a", "b") + textRow(3, "c", "d");

const small = (workbook: SmallWorkbook = {}) =>
  openWorkbook(smallWorkbook({ rows: filled, ...workbook }), "small.xlsx");
const row = (...texts: readonly string[]) => ({ table: "T", cells: { Key: texts[0] ?? "", Value: texts[1] ?? "" } });
const partOf = (workbook: XlsxWorkbook, part: string) => openPackage(workbook.save(), "workbook").text(part);
const cellsOf = async (workbook: XlsxWorkbook, table = 0) =>
  (await openWorkbook(workbook.save(), "again.xlsx").readTables()).value[table]?.rows.map(({ cells }) => cells);

const format = (sqref: string) => `<conditionalFormatting sqref="${sqref}"/>`;

const formulaColumns = (attributes: string) =>
  `<tableColumn id="1" name="Key"/><tableColumn id="2" name="Value"><calculatedColumnFormula${attributes}>ROW()&amp;""</calculatedColumnFormula></tableColumn>`;

/** The row below the filled ones. */
const blank = (cells: string, attributes = "") => `<row r="4"${attributes}>${cells}</row>`;
const FORMULA = '<c r="B4"><f>LEN(T[[#This Row],[Key]])</f><v></v></c>';

describe("adding rows", () => {
  it("puts them below the last row, in order, and grows the table", async () => {
    const workbook = small();
    expect(await workbook.write([], [row("e", "f"), row("=g")])).toEqual({
      written: 0,
      added: 2,
      ids: ["", ""],
      rows: [4, 5],
      conflicts: [],
    });
    expect(await cellsOf(workbook)).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["=g", null],
    ]);
    expect(partOf(workbook, TABLE)).toContain('ref="A1:B5"');
  });

  it("makes them look like the last row and gives them the table's formulas", async () => {
    const workbook = openWorkbook(workbookWithEverything(2), "all.xlsx");
    await workbook.write([], [{ table: "Points", cells: { "No.": "P-3", Text: "new" } }]);
    expect(partOf(workbook, SHEET)).toContain(
      '<row r="7"><c r="A7" s="0" t="inlineStr"><is><t>P-3</t></is></c><c r="B7" s="2"/>' +
        '<c r="C7" s="2" t="inlineStr"><is><t>new</t></is></c><c r="D7" s="0"/><c r="E7"/><c r="F7" s="3"/>' +
        '<c r="G7"><f ca="1">Points[[#This Row],[Weight]]*2</f></c></row>',
    );
  });

  it("takes along what ends with the table: formats, validations, the filter, the print area, the chain", async () => {
    const workbook = openWorkbook(workbookWithEverything(2), "all.xlsx");
    await workbook.write(
      [],
      [1, 2, 3].map((n) => ({ table: "points", cells: { "No.": `P-${n}` } })),
    );
    const [sheet, table, book] = [SHEET, TABLE, "xl/workbook.xml"].map((part) => partOf(workbook, part)) as [
      string,
      string,
      string,
    ];
    expect(sheet).toContain('<dimension ref="A1:G9"/>');
    expect(sheet).toContain('<conditionalFormatting sqref="E5:E9">');
    expect(sheet).toContain('<conditionalFormatting sqref="A5:C9 I1">');
    expect(sheet).toContain('sqref="E5:E9"><formula1>');
    expect(sheet).toContain("<xm:sqref>E5:E9</xm:sqref>");
    expect(sheet).toContain("<xm:sqref>D5:D9</xm:sqref>");
    expect(table).toContain('<autoFilter ref="A4:G9"/><sortState ref="A5:G9"><sortCondition ref="A5:A9"/>');
    expect(book).toContain("'Points &amp; notes'!$A$1:$G$9</definedName>");
    expect(book).toContain("MAX('Points &amp; notes'!$E$5:$E$6)");
    expect(book).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(partOf(workbook, "xl/calcChain.xml")).toContain(
      '<c r="B5"/><c r="G7" i="3"/><c r="G8" i="3"/><c r="G9" i="3"/></calcChain>',
    );
  });

  it("leaves ranges beside the table, and those that end elsewhere", async () => {
    const after = format("D2:D3") + format("A2:A2 B2:B3") + format("A1:B9");
    const workbook = small({ after });
    await workbook.write([], [row("e")]);
    expect(partOf(workbook, SHEET)).toContain(format("D2:D3") + format("A2:A2 B2:B4") + format("A1:B9"));
  });

  it("has a workbook that did not calculate before do so when it gets a formula", async () => {
    const workbook = small({ columns: formulaColumns("") });
    await workbook.write([], [{ table: "T", cells: { Key: "e" } }]);
    expect(partOf(workbook, SHEET)).toContain('<c r="B4"><f ca="1">ROW()&amp;""</f></c>');
    expect(partOf(workbook, "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
    const array = small({ columns: formulaColumns(' array="1"') });
    await array.write([], [{ table: "T", cells: { Key: "e" } }]);
    expect(partOf(array, SHEET)).toContain('<c r="B4"><f ca="1" t="array" ref="B4">ROW()&amp;""</f></c>');
  });

  it("leaves the workbook's own part alone when nothing calculates and no name ends there", async () => {
    const workbook = small();
    const before = partOf(workbook, "xl/workbook.xml");
    await workbook.write([], [row("e")]);
    expect(partOf(workbook, "xl/workbook.xml")).toBe(before);
  });

  it("grows every area of a name that ends there, on its own sheet only", async () => {
    const names =
      "<definedNames><definedName name=\"N\">Sheet!$A$1:$B$3,Other!$A$1:$B$3,'Sheet'!$B$2:$B$3</definedName></definedNames>";
    const workbook = small({ afterSheets: names });
    await workbook.write([], [row("e")]);
    expect(partOf(workbook, "xl/workbook.xml")).toContain(">Sheet!$A$1:$B$4,Other!$A$1:$B$3,'Sheet'!$B$2:$B$4<");
  });

  it("fills the only row of a table when it is blank", async () => {
    const rows =
      textRow(1, "Key", "Value") + '<row r="2"><c r="A2" s="5"/><c r="B2"><f>T[[#This Row],[Key]]</f><v></v></c></row>';
    const workbook = small({ rows, ref: "A1:B2", table: 'insertRow="1"' });
    await workbook.write(
      [],
      [
        { table: "T", cells: { Key: "first" } },
        { table: "T", cells: { Key: "second" } },
      ],
    );
    expect((await cellsOf(workbook))?.map(([key]) => key)).toEqual(["first", "second"]);
    expect(partOf(workbook, SHEET)).toContain('<c r="A2" s="5" t="inlineStr">');
    expect(partOf(workbook, SHEET)).toContain('<c r="B2"><f ca="1">T[[#This Row],[Key]]</f></c>');
    expect(partOf(workbook, TABLE)).toContain('ref="A1:B3" insertRow="0"');
  });

  it("fills a blank row that the file does not store", async () => {
    const workbook = small({ rows: textRow(1, "Key", "Value"), ref: "A1:B2" });
    await workbook.write([], [row("first")]);
    expect(await cellsOf(workbook)).toEqual([["first", null]]);
    expect(partOf(workbook, TABLE)).toContain('ref="A1:B2"');
  });

  it("does not fill a row that the same write edits", async () => {
    const workbook = small({ rows: textRow(1, "Key", "Value"), ref: "A1:B2" });
    await workbook.write([{ table: "T", row: 2, header: "Key", before: "", after: "edited" }], [row("added")]);
    expect(await cellsOf(workbook)).toEqual([
      ["edited", null],
      ["added", null],
    ]);
  });

  it("fills the blank rows that a table ends with, behind the last filled one and in its look, and grows for more", async () => {
    const rows = `${textRow(1, "Key", "Value")}<row r="2"><c r="A2" s="4" t="inlineStr"><is><t>a</t></is></c></row><row r="4"><c r="A4" t="str"><v>  </v></c></row>`;
    const workbook = small({ rows, ref: "A1:B4" });
    expect(await workbook.write([], [row("b"), row("c"), row("d")])).toMatchObject({ added: 3, rows: [3, 4, 5] });
    expect((await cellsOf(workbook))?.map(([key]) => key)).toEqual(["a", "b", "c", "d"]);
    for (const cell of ["A3", "A4", "A5"])
      expect(partOf(workbook, SHEET)).toContain(`<c r="${cell}" s="4" t="inlineStr">`);
    expect(partOf(workbook, TABLE)).toContain('ref="A1:B5"');
  });

  it("goes behind blank rows between filled ones, and before a row of totals", async () => {
    const workbook = small({
      ref: "A1:B6",
      table: 'totalsRowCount="1"',
      rows: textRow(1, "Key", "Value") + textRow(3, "a") + textRow(6, "Total"),
    });
    expect((await workbook.write([], [row("b")])).rows).toEqual([4]);
    expect(partOf(workbook, TABLE)).toContain('ref="A1:B6"');
  });

  it.each([
    ["one of its own", "<f>LEN(T[[#This Row],[Key]])</f>", '<f ca="1">LEN(T[[#This Row],[Key]])</f>'],
    ["one it shares", '<f t="shared" si="0"/>', '<f ca="1" t="shared" si="0"/>'],
    [
      "one that others share",
      '<f t="shared" ref="B4:B5" si="0">A4</f>',
      '<f ca="1" t="shared" ref="B4:B5" si="0">A4</f>',
    ],
    ["one that is due already", '<f ca="1">NOW()</f>', '<f ca="1">NOW()</f>'],
  ])("leaves a blank row its formula, %s, without the value that it gave there", async (_, before, after) => {
    const formula = `<c r="B4" s="0" t="str">${before}<v>stale</v></c>`;
    const workbook = small({ rows: filled + blank(formula), ref: "A1:B4" });
    expect((await workbook.write([], [{ table: "T", cells: { Key: "e" } }])).rows).toEqual([4]);
    expect(partOf(workbook, SHEET)).toContain(`<c r="B4" s="0">${after}</c>`);
    expect((await cellsOf(workbook))?.at(-1)).toEqual(["e", null]);
  });

  it.each<[string, SmallWorkbook]>([
    ["it is hidden", { rows: filled + blank("", ' hidden="1"') }],
    [
      "its cells are merged",
      { rows: filled + blank(""), after: '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>' },
    ],
    ["something stands beside it", { rows: filled + blank('<c r="D4"><v>7</v></c>') }],
    ["a formula without a value stands beside it", { rows: filled + blank('<c r="D4"><f>COUNTA(A2:A4)</f></c>') }],
    ["its height is nothing", { rows: filled + blank("", ' ht="0" customHeight="1"') }],
    ["it has a formula where a text is to stand", { rows: filled + blank(FORMULA) }],
  ])("goes below a blank row where %s", async (_, content) => {
    const workbook = small({ ref: "A1:B4", ...content });
    expect((await workbook.write([], [row("e", "f")])).rows).toEqual([5]);
  });

  it("goes below a blank row on which a note hangs", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const parts = {
      "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>A</author></authors><commentList><comment ref="B4" authorId="0"><text><t>Keep free</t></text></comment></commentList></comments>`,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ["table", "../tables/table1.xml"],
        ["comments", "../comments1.xml"],
      ]),
    };
    const workbook = small({ ref: "A1:B4", rows: filled, parts });
    expect((await workbook.write([], [row("e", "f")])).rows).toEqual([5]);
  });

  it("uses cells below that have a look but no text, and keeps what stands beside them", async () => {
    const workbook = small({ rows: `${filled}<row r="4" spans="4:4"><c r="A4" s="3"/><c r="D4"><v>7</v></c></row>` });
    await workbook.write([], [row("e", "f")]);
    expect(await cellsOf(workbook)).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ]);
    expect(partOf(workbook, SHEET)).toContain('</c><c r="D4"><v>7</v></c></row>');
    expect(partOf(workbook, SHEET)).toContain('<row r="4" spans="1:4">');
  });

  it("adds to a sheet without any cells", async () => {
    const workbook = small({ rows: "", ref: "A1:B2" });
    await workbook.write([], [row("e", "f"), row("g", "h")]);
    expect(await cellsOf(workbook)).toEqual([
      ["e", "f"],
      ["g", "h"],
    ]);
  });

  it.each<[string, SmallWorkbook, RegExp]>([
    ["something stands below", { rows: filled + textRow(5, "a remark") }, /not empty \(A5\).*move what stands there/],
    [
      "cells are merged below",
      { after: '<mergeCells count="1"><mergeCell ref="B4:C4"/></mergeCells>' },
      /not empty \(B4\)/,
    ],
    [
      "the table has a total row",
      { table: 'totalsRowCount="1"', ref: "A1:B4", rows: filled + textRow(4, "Total") },
      /total row; turn it off/,
    ],
    ["the sheet ends", { ref: "A1:B1048576", rows: filled + textRow(1_048_576, "z") }, /no rows left/],
  ])("is refused when %s, and changes nothing", async (_, content, expected) => {
    const workbook = small(content);
    const before = workbook.save();
    const edits = [{ table: "T", row: 2, header: "Key", before: "a", after: "changed" }];
    await expect(workbook.write(edits, [row("e"), row("f")])).rejects.toThrow(expected);
    expect(workbook.save()).toEqual(before);
  });

  it("is refused when another table stands below, though it is blank", async () => {
    const below = smallWorkbook({ ref: "A4:B5" });
    const parts = {
      "xl/tables/table2.xml": openPackage(below, "workbook").text(TABLE).replaceAll('"T"', '"U"'),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ["table", "../tables/table1.xml"],
        ["table", "../tables/table2.xml"],
      ]),
    };
    await expect(small({ parts }).write([], [row("e")])).rejects.toThrow(/not empty \(A4\)/);
    expect((await small({ parts }).write([], [{ table: "U", cells: { Key: "x" } }])).added).toBe(1);
  });

  it("is refused for a column that is not there and a text that is too long", async () => {
    await expect(small().write([], [{ table: "T", cells: { Gone: "x" } }])).rejects.toThrow(/no column “Gone”/);
    await expect(small().write([], [row("x".repeat(32_768))])).rejects.toThrow(/32768 characters/);
  });
});
