import { openPackage } from "../../../src/adapters/opc/open-package";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { SheetTable } from "../../../src/domain/review/sheet-table";
import { workbookWithEverything } from "../../support/workbook-with-everything";
import type { SmallWorkbook } from "./small-workbook";
import { smallWorkbook, textRow } from "./small-workbook";

async function read(workbook: SmallWorkbook): Promise<SheetTable> {
  const { value } = await openWorkbook(smallWorkbook(workbook), "small.xlsx").readTables();
  const [table] = value;
  if (!table) throw new Error("no table");
  return table;
}

const cellsOf = (table: SheetTable) => table.rows.map(({ cells }) => cells);

/** The one value cell of a table, given as XML. */
const valueOf = async (cell: string, more: SmallWorkbook = {}) =>
  (await read({ ref: "A1:B2", rows: `${textRow(1, "Key", "Value")}<row r="2">${cell}</row>`, ...more })).rows[0]
    ?.cells[1];

/** A table of two columns under the headers that its cells hold. */
const headed = (...texts: readonly string[]) =>
  read({ ref: "A1:B2", rows: textRow(1, ...texts) + textRow(2, "x", "y") });

const strict = (xml: string) =>
  xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );

describe("reading tables", () => {
  it("gives the tables of all sheets, with their headers, rows and hidden rows", async () => {
    const { value } = await openWorkbook(workbookWithEverything(), "all.xlsx").readTables();
    expect(value.map(({ name, sheet, headerRow }) => [name, sheet, headerRow])).toEqual([
      ["Points", "Points & notes", 4],
      ["Choices", "Lists", 1],
    ]);
    expect(value[0]?.headers).toEqual(["No.", "Point\nin short", "Text", "Status", "Weight", "Due", "Doubled"]);
    expect(value[0]?.rows[1]).toEqual({
      row: 6,
      hidden: false,
      cells: ["P-2", "Point 2 & more", "Line one of 6\nи строка два", "agreed", 2, "2025-12-10", 4],
    });
    expect(value[0]?.rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([7]);
  });

  it("gives the header cells where they say something else than the table, as far as they are filled", async () => {
    expect((await headed("Key", "Value")).headerCells).toBeUndefined();
    expect((await headed("Key", "Value", "Own")).headerCells).toBeUndefined();
    expect((await headed("Key", "Own", "Value")).headerCells).toEqual(["Key", "Own", "Value"]);
    expect((await headed("Key", "")).headerCells).toEqual(["Key", ""]);
  });

  it("looks at no cells for headers that a table does not show", async () => {
    const table = await read({ ref: "A1:B2", table: 'headerRowCount="0"', rows: textRow(1, "x", "y") });
    expect(table).toMatchObject({ headers: ["Key", "Value"] });
    expect(table.headerCells).toBeUndefined();
  });

  it("does not take the total row for data", async () => {
    const { value } = await openWorkbook(workbookWithEverything(), "all.xlsx").readTables();
    expect(value[1]?.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it("reads a table without a header row from its first row on", async () => {
    const table = await read({
      table: 'headerRowCount="0"',
      ref: "A2:B3",
      rows: textRow(2, "a", "b") + textRow(3, "c", "d"),
    });
    expect(cellsOf(table)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("leaves out rows that the file does not store, and fills short ones", async () => {
    const table = await read({
      ref: "A1:B9",
      rows: textRow(1, "Key", "Value") + textRow(5, "five") + textRow(7, null, "seven"),
    });
    expect(table.rows.map(({ row }) => row)).toEqual([5, 7]);
    expect(cellsOf(table)).toEqual([
      ["five", null],
      [null, "seven"],
    ]);
  });

  it("counts rows and cells that do not say where they are", async () => {
    const rows =
      '<row><c t="inlineStr"><is><t>Key</t></is></c><c/></row><row><c><v>1</v></c><c><v>2</v></c></row>' +
      '<row><c r="B3"><v>3</v></c></row>';
    expect(cellsOf(await read({ rows }))).toEqual([
      [1, 2],
      [null, 3],
    ]);
  });

  it("reads sheets whose elements carry a prefix", async () => {
    const rows =
      '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>one</x:t></x:is></x:c><x:c r="B2"><x:v>2</x:v></x:c></x:row>';
    expect(cellsOf(await read({ prefix: "x:", rows }))).toEqual([["one", 2]]);
  });

  it("reads strict workbooks, whose namespaces are others", async () => {
    const pkg = openPackage(smallWorkbook({ rows: textRow(2, "a", "b") }), "workbook");
    for (const part of pkg.parts) pkg.set(part, strict(pkg.text(part)));
    const { value } = await openWorkbook(pkg.save(), "strict.xlsx").readTables();
    expect(value[0]?.rows[0]?.cells).toEqual(["a", "b"]);
  });

  it("tells of merged cells that touch the table and of no others", async () => {
    const after = '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="D1:E9"/></mergeCells>';
    expect((await read({ rows: textRow(2, "a", "b"), after })).merged).toEqual(["A2:A3"]);
  });

  it("decodes line breaks in headers", async () => {
    const columns = '<tableColumn id="1" name="One_x000a_two"/><tableColumn id="2" name="B"/>';
    expect((await read({ columns })).headers).toEqual(["One\ntwo", "B"]);
  });
});

const styles = (...codes: readonly string[]) =>
  `<numFmts>${codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join("")}</numFmts>` +
  `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${codes
    .map((_, index) => `<xf numFmtId="${200 + index}"/>`)
    .join("")}</cellXfs>`;

describe("the value of a cell", () => {
  const strings =
    '<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si><si><t/></si>';

  it.each<[string, string, unknown]>([
    ["a number", '<c r="B2"><v>1.5E3</v></c>', 1500],
    ["true", '<c r="B2" t="b"><v>1</v></c>', true],
    ["false", '<c r="B2" t="b"><v>0</v></c>', false],
    ["an error", '<c r="B2" t="e"><v>#N/A</v></c>', "#N/A"],
    ["a formula's text", '<c r="B2" t="str"><f>A1&amp;"x"</f><v>Keyx</v></c>', "Keyx"],
    ["a formula's number", '<c r="B2"><f>1+1</f><v>2</v></c>', 2],
    ["a formula without a value", '<c r="B2"><f>1+1</f></c>', null],
    ["a date written as text", '<c r="B2" t="d"><v>2026-09-15</v></c>', "2026-09-15"],
    ["a date with a time that is none", '<c r="B2" t="d"><v>2026-09-15T00:00:00</v></c>', "2026-09-15"],
    ["a date with a time", '<c r="B2" t="d"><v>2026-09-15T14:30:00</v></c>', "2026-09-15T14:30:00"],
    ["rich text without its reading", '<c r="B2" t="s"><v>0</v></c>', "rich text"],
    ["text with codes", '<c r="B2" t="s"><v>1</v></c>', "a\rb_x0041_"],
    ["empty text", '<c r="B2" t="s"><v>2</v></c>', null],
    ["nothing", '<c r="B2" s="1"/>', null],
    [
      "rich text in the cell",
      '<c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>',
      "a b",
    ],
    [
      "text in the cell without its reading",
      '<c r="B2" t="inlineStr"><is><t>語</t><rPh sb="0" eb="1"><t>ご</t></rPh></is></c>',
      "語",
    ],
    ["text in CDATA", '<c r="B2" t="inlineStr"><is><t><![CDATA[<b> & c]]></t></is></c>', "<b> & c"],
  ])("is read from %s", async (_, cell, expected) => {
    expect(await valueOf(cell, { strings })).toEqual(expected);
  });

  it("is read back whole at the longest a cell can be", async () => {
    const longest = "ж".repeat(32_767);
    expect(await valueOf(`<c r="B2" t="inlineStr"><is><t>${longest}</t></is></c>`)).toBe(longest);
  });

  it("that looks like a command is a text like any other", async () => {
    expect(await valueOf('<c r="B2" t="inlineStr"><is><t>=cmd|\'/c calc\'!A1</t></is></c>')).toBe("=cmd|'/c calc'!A1");
  });

  it("is an ISO date where the style shows a date", async () => {
    const cell = '<c r="B2" s="1"><v>46280</v></c>';
    expect(await valueOf(cell, { styles: styles() })).toBe("2026-09-15");
    expect(await valueOf(cell, { styles: styles(), workbookPr: 'date1904="1"' })).toBe("2030-09-16");
    expect((await read({ workbookPr: 'date1904="1"', rows: textRow(2, "a") }))?.calendar).toBe(1904);
    expect(await valueOf('<c r="B2" s="0"><v>46280</v></c>', { styles: styles() })).toBe(46280);
  });

  it.each([
    ["yyyy\\-mm\\-dd;@", true],
    ["[$-419]d mmmm yyyy &quot;г.&quot;", true],
    ["[h]:mm", false],
    ["h:mm", true],
    ["0.00 &quot;days&quot;", false],
    ["[Red]0;[Blue]-0", false],
    ["General", false],
    ["#,##0\\ &quot;₸&quot;", false],
  ])("with the format %s is a date: %s", async (code, isDate) => {
    const value = await valueOf('<c r="B2" s="2"><v>46280</v></c>', { styles: styles(code) });
    expect(typeof value === "string").toBe(isDate);
  });
});
