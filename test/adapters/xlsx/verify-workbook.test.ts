import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import type { XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { storedWorkbook, verifyWorkbook } from "../../../src/adapters/xlsx/verify-workbook";
import type { WorkbookChange } from "../../../src/adapters/xlsx/verify-workbook";
import { indexSheet } from "../../../src/adapters/xlsx/sheet-index";
import { withoutSameRows } from "../../../src/adapters/xlsx/without-same-rows";
import type { CellEdit, NewRow } from "../../../src/app/writing";
import { THREAD_IDS, workbookWithEverything } from "../../support/workbook-with-everything";
import { smallWorkbook, textRow } from "./small-workbook";

const before = workbookWithEverything();
const EDIT: CellEdit = { table: "Points", row: 6, header: "Status", before: "agreed", after: "dropped" };
const ROW: NewRow = { table: "Points", cells: { "No.": "P-7", Text: "Added" } };
const SHEET = "xl/worksheets/sheet1.xml";
const change: WorkbookChange = { written: [{ edits: [EDIT], rows: [{ row: ROW, at: 11, id: "" }] }] };

async function written(): Promise<Uint8Array> {
  const workbook: XlsxWorkbook = openWorkbook(before, "all.xlsx");
  await workbook.write([EDIT], [ROW]);
  return workbook.save();
}

const level6 = (bytes: Uint8Array) => [bytes, { level: 6 }] as [Uint8Array, { level: 6 }];

/** The file that was written with text of its parts changed as no command should; only those parts are packed anew. */
async function spoilt(parts: Readonly<Record<string, (xml: string) => string | undefined>>): Promise<Uint8Array> {
  const file = unzipSync(await written());
  for (const [name, to] of Object.entries(parts)) {
    const is = strFromU8(file[name] ?? new Uint8Array());
    const text = to(is);
    if (text === is) throw new Error(`${name} was not changed`);
    if (text === undefined) delete file[name];
    else file[name] = strToU8(text);
  }
  return zipSync(Object.fromEntries(Object.entries(file).map(([name, bytes]) => [name, level6(bytes)])), {
    mtime: new Date(2026, 2, 4, 5, 6, 8),
  });
}

const verify = (after: Uint8Array, what = change) => verifyWorkbook(storedWorkbook(before), after, what);

describe("the check of a workbook that is about to be written", () => {
  it("lets pass what is as it should be", async () => {
    expect(verify(await written())).toBeUndefined();
    expect(verify(await spoilt({}))).toBeUndefined();
  });

  it.each<[string, string, (xml: string) => string | undefined, RegExp]>([
    [
      "the changed cell holds something else",
      SHEET,
      (xml) => xml.replace("dropped", "droped"),
      /the cell D6 .*not what it should be/,
    ],
    ["a cell beside it changed", SHEET, (xml) => xml.replace(/(<c r="E6"[^>]*><v>)\d+/u, "$199"), /the cell E6/],
    ["a cell of a new row is empty", SHEET, (xml) => xml.replace(/<c r="C11".*?<\/c>/u, ""), /the cell C11/],
    ["a cell is gone", SHEET, (xml) => xml.replace(/<c r="D7".*?<\/c>/u, ""), /the cell D7/],
    ["a row is shown that was hidden", SHEET, (xml) => xml.replace(' hidden="1"', ""), /row \d+ .*not as it was/],
    [
      "a row stands twice",
      SHEET,
      (xml) => xml.replace(/(<row r="8".*?<\/row>)/u, "$1$1"),
      /row 8 .*(not as it was|twice)/,
    ],
    ["a new row stands twice", SHEET, (xml) => xml.replace(/(<row r="11".*?<\/row>)/u, "$1$1"), /row 11 .*twice/],
    [
      "a new row stands within another element",
      SHEET,
      (xml) => xml.replace(/(<row r="11".*?<\/row>)/u, "<x>$1</x>"),
      /row 11 .*where no row can/,
    ],
    [
      "a drop-down is gone",
      SHEET,
      (xml) => xml.replace(/<dataValidations.*<\/dataValidations>/u, ""),
      /around the rows/,
    ],
    ["a sheet is no XML", SHEET, (xml) => xml.replace("</sheetData>", ""), /not valid XML/],
    ["a prefix was never declared", SHEET, (xml) => xml.replace("<sheetData>", "<sheetData><y:row/>"), /not declared/],
    [
      "an attribute's prefix was never declared",
      SHEET,
      (xml) => xml.replace("<sheetData>", '<sheetData y:a="1">'),
      /y:a is not declared/,
    ],
    ["the workbook's part is no XML", "xl/workbook.xml", (xml) => xml.replace("<calcPr", "<x:calcPr"), /not declared/],
    ["a sheet has another name", "xl/workbook.xml", (xml) => xml.replace('name="Lists"', 'name="List"'), /its sheets/],
    [
      "the table did not grow",
      "xl/tables/table1.xml",
      (xml) => xml.replace(/ref="A4:G11"/u, 'ref="A4:G10"'),
      /the table Points/,
    ],
    [
      "a column is called otherwise",
      "xl/tables/table1.xml",
      (xml) => xml.replace('name="Weight"', 'name="Wait"'),
      /the table Points/,
    ],
    [
      "a comment says something else",
      "xl/threadedComments/threadedComment1.xml",
      (xml) => xml.replace("unclear", "clear"),
      /threadedComment1.xml is not as it was/,
    ],
    ["a part is gone", "customXml/item1.xml", () => undefined, /customXml\/item1.xml is not as it was/],
    ["a part came", "xl/new.xml", () => "<a/>", /xl\/new.xml is not as it was/],
    [
      "a type is gone",
      "[Content_Types].xml",
      (xml) => xml.replace(/<Override[^>]*comments1.xml[^>]*>/u, ""),
      /does not say rightly what xl\/comments1.xml is/,
    ],
  ])("refuses a file in which %s", async (_, part, to, why) => {
    const file = await spoilt({ [part]: to });
    expect(() => verify(file)).toThrow(why);
    expect(() => verify(file)).toThrow(/^What was to be written did not stand its check: .*Nothing was written/u);
  });

  it("refuses relationships that lead nowhere, or have one id", async () => {
    const rels = "xl/_rels/workbook.xml.rels";
    const allowing = { ...change, parts: (part: string) => part === rels };
    const lost = await spoilt({ [rels]: (xml) => xml.replace("styles.xml", "style.xml") });
    expect(() => verify(lost, allowing)).toThrow(/points at xl\/style.xml, which is not there/u);
    const doubled = await spoilt({ [rels]: (xml) => xml.replace('Id="rId8"', 'Id="rId9"') });
    expect(() => verify(doubled, allowing)).toThrow(/uses an id twice/u);
  });

  it("lets change what is said to, and only that", async () => {
    const threads = "xl/threadedComments/threadedComment1.xml";
    const other = await spoilt({ [threads]: (xml) => xml.replace("unclear", "clear") });
    const parts = (part: string) => part === threads.toLowerCase();
    expect(() => verify(other, { ...change, parts })).toThrow(/its comments are not those it had/u);
    expect(verify(other, { ...change, parts, threads: [THREAD_IDS[0]] })).toBeUndefined();

    const look = await spoilt({
      [SHEET]: (xml) =>
        xml.replace(/<dataValidations.*<\/dataValidations>/u, "").replace(/(<c r="C7") s="\d+"/u, '$1 s="1"'),
    });
    expect(() => verify(look)).toThrow(/the cell C7/u);
    expect(verify(look, { ...change, formats: true })).toBeUndefined();

    const renamed = await spoilt({ "xl/tables/table1.xml": (xml) => xml.replaceAll('"Points"', '"Gaps"') });
    expect(() => verify(renamed)).toThrow(/the table/u);
    expect(verify(renamed, { ...change, tables: ["Points", "Gaps"] })).toBeUndefined();
  });

  it.each([
    ["absolute", 'sqref="$B$2:$B$3"'],
    ["in small letters", 'sqref="b2:b3"'],
    ["on two lines", 'sqref="B2:B3\nA3"'],
    ["a cell of the last row", "sqref='B3'"],
    ["longer than the table is wide", 'sqref="A1:D3 F1"'],
  ])("lets a range grow with its table that is written %s", async (_, sqref) => {
    const file = smallWorkbook({
      before: '<dimension\n ref = "A1:B2"/>',
      rows: textRow(1, "Key", "Value") + textRow(2, "a", "b") + textRow(3, "c", "d"),
      after: `<dataValidations count="1"><dataValidation type="list" ${sqref}><formula1>"A2, B3"</formula1></dataValidation></dataValidations>`,
    });
    const workbook = openWorkbook(file, "range.xlsx");
    await workbook.write([], [{ table: "T", cells: { Key: "e" } }]);
    const [table] = (await openWorkbook(workbook.save(), "range.xlsx").readTables()).value;
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual(["a", "c", "e"]);
  });

  it("lets a cell be written where a table did not grow, whatever the prefix", async () => {
    const file = smallWorkbook({ prefix: "ss-a:", before: "<ss-a:dimension ref='A1'/>" });
    const workbook = openWorkbook(file, "prefix.xlsx");
    await workbook.write([{ table: "T", row: 3, header: "Value", before: "", after: "new" }]);
    expect(openWorkbook(workbook.save(), "prefix.xlsx").name).toBe("prefix.xlsx");
  });

  it.each([
    ["ends elsewhere", "D5:D11", "D5:D12"],
    ["begins elsewhere", "D5:D11", "D6:D11"],
    ["is shorter", "A1:G11", "A1:G9"],
  ])("refuses a range that %s than it should", async (_, from, to) => {
    const file = await spoilt({ [SHEET]: (xml) => xml.replace(from, to) });
    expect(() => verify(file)).toThrow(/around the rows/u);
  });

  it("follows several writes, rows that were added and ids that changed among them", async () => {
    const workbook = openWorkbook(before, "all.xlsx");
    await workbook.write([], [{ ...ROW, idHeader: "No." }]);
    const rowId = { header: "No.", id: "P-7" };
    await workbook.write([{ table: "Points", row: 11, header: "No.", before: "P-7", after: "P-8", rowId }]);
    await workbook.write([
      { table: "Points", row: 5, header: "Text", before: "Added", after: "Again", rowId: { ...rowId, id: "P-8" } },
    ]);
    const [points] = (await openWorkbook(workbook.save(), "all.xlsx").readTables()).value;
    expect(points?.rows.at(-1)?.cells.slice(0, 3)).toEqual(["P-8", null, "Again"]);
  });
});

const index = (rows: string) =>
  indexSheet(`<worksheet xmlns="urn:a"><sheetData>${rows}</sheetData></worksheet>`, "sheet.xml");

describe("rows that need not be gone through again", () => {
  const old = index('<row r="1"/><row r="2"/><row r="3"><c r="A3"/></row><row r="4"/>');
  const third = { cells: new Map([[3, new Map([[1, "new"]])]]), lastRows: new Map<string, number>() };

  it("are left out but for the first of each run", () => {
    const now = index('<row r="1"/><row r="2"/><row r="3"><c r="A3"><v>1</v></c></row><row r="4"/><row r="5"/>');
    const rest = withoutSameRows(old, now.xml, third);
    expect([...(rest?.same ?? [])]).toEqual([1, 4]);
    expect(rest?.xml).toBe(
      '<worksheet xmlns="urn:a"><sheetData><row r="1"/><row r="3"><c r="A3"><v>1</v></c></row><row r="4"/><row r="5"/></sheetData></worksheet>',
    );
  });

  it("are not known where another row changed, or rows have no number", () => {
    expect(withoutSameRows(old, old.xml.replace('<row r="2"/>', '<row r="2" ht="9"/>'), third)).toBeUndefined();
    expect(withoutSameRows(index("<row/>"), index("<row/>").xml, undefined)).toBeUndefined();
  });
});
