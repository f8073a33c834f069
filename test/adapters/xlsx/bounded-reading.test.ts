import { openPackage } from "../../../src/adapters/opc/open-package";
import { LIMITS } from "../../../src/adapters/opc/zip-entry";
import { readSharedStrings, SharedStrings } from "../../../src/adapters/xlsx/shared-strings";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../../src/app/open-review";
import { UnusableInput } from "../../../src/domain/result";
import { cleanWorkbook } from "../../support/clean-review";
import { relationships, smallWorkbook, textRow } from "./small-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHARED = (inside: string, head = "") => `${head}<sst xmlns="${MAIN}" count="3">${inside}</sst>`;

async function refusal(file: Uint8Array): Promise<string> {
  try {
    await openWorkbook(file, "large.xlsx").readTables();
  } catch (error) {
    if (error instanceof UnusableInput) return error.message;
    throw error;
  }
  throw new Error("The workbook was accepted");
}

/** A review with a second sheet whose part is no XML at all, and a table on it. */
function besideUnreadable(): Uint8Array {
  const pkg = openPackage(cleanWorkbook(), "workbook");
  const other = openPackage(smallWorkbook({ ref: "A1:B3" }), "workbook");
  const put = (part: string, before: string, added: string) =>
    pkg.set(part, pkg.text(part).replace(before, `${added}${before}`));
  put("xl/workbook.xml", "</sheets>", '<sheet name="Stock" sheetId="99" r:id="rId99"/>');
  put(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/stock.xml"/>`,
  );
  pkg.set("xl/worksheets/stock.xml", "this is no sheet");
  pkg.set("xl/worksheets/_rels/stock.xml.rels", relationships([["table", "../tables/stock.xml"]]));
  pkg.set("xl/tables/stock.xml", other.text("xl/tables/table1.xml"));
  return pkg.save();
}

describe("reading no more than is needed", () => {
  it("leaves the sheets of tables that are not ours alone", async () => {
    const workbook = openWorkbook(besideUnreadable(), "review.xlsx");
    const { value } = await openReview(workbook);
    expect(value.gaps).toHaveLength(1);
    await expect(workbook.readTables()).rejects.toThrow("stock.xml is not valid XML");
  });

  it("gives tables whose rows nobody needs with their place and headers", async () => {
    const file = smallWorkbook({ rows: textRow(1, "Key", "Value") + textRow(2, "a", "b") });
    const { value } = await openWorkbook(file, "small.xlsx").readTables(() => false);
    expect(value).toMatchObject([
      { name: "T", sheet: "Sheet", headerRow: 1, firstColumn: 1, headers: ["Key", "Value"], rows: [], merged: [] },
    ]);
  });

  it("leaves shared strings of other sheets alone", () => {
    const strings = new SharedStrings(
      SHARED("<si><t>ours</t></si><si><t>&theirs;</t></si><si><t>ours too</t></si>"),
      "s",
    );
    strings.need([0, 2, 7, Number.NaN, -1, 0.5]);
    expect([0, 2, 3].map((number) => strings.get(number)?.text)).toEqual(["ours", "ours too", undefined]);
    expect(() => strings.get(1)).toThrow(UnusableInput);
  });

  it.each([
    [
      "rich text and readings",
      SHARED("<si><r><t>a</t></r><r><t> b</t></r></si> <si><rPh><t>x</t></rPh><t>c</t></si><si/>"),
    ],
    ["a prefix", `<x:sst xmlns:x="${MAIN}"><x:si><x:t>a</x:t></x:si><x:si><x:t>b</x:t></x:si></x:sst>`],
    ["a mark and a declaration", SHARED("<si><t>a</t></si>", '\ufeff<?xml version="1.0"?>\r\n')],
    ["an entry in a comment", SHARED("<!-- <si><t>no</t></si> --><si><t>a</t></si><si><t>b</t></si>")],
    ["an entry in CDATA", SHARED("<si><t><![CDATA[<si>]]></t></si><si><t>b</t></si>")],
    ["an entry in an instruction", SHARED("<?pi <si>?><si><t>b</t></si>")],
    ["another name of the same namespace", SHARED(`<si><t>a</t></si><y:si xmlns:y="${MAIN}"><y:t>b</y:t></y:si>`)],
    ["elements that begin alike", SHARED("<si><t>a</t></si><size><t>no</t></size><si><t>b</t></si>")],
    ["something behind the last", SHARED("<si><t>a</t></si><extLst><ext/></extLst>")],
    ["no entries", `<sst xmlns="${MAIN}"/>`],
  ])("reads the same shared strings one by one as all together: %s", (_, xml) => {
    const all = readSharedStrings(xml, "s");
    const strings = new SharedStrings(xml, "s");
    for (const number of [...all.keys()].reverse()) strings.need([number]);
    expect(all.map((_text, number) => strings.get(number))).toEqual(all);
    expect(strings.get(all.length)).toBeUndefined();
  });
});

const rowsOf = (count: number, inside: string): string =>
  Array.from({ length: count }, (_, index) => `<row r="${index + 2}">${inside}</row>`).join("");

describe("a workbook that asks for more than any review holds", () => {
  it("is refused for millions of empty cells", async () => {
    const cells = Array.from({ length: 10_000 }, (_, index) => `<c s="${(index * 7919) % 997}"/>`).join("");
    const rows = rowsOf(LIMITS.cells / 10_000 + 1, cells);
    expect(await refusal(smallWorkbook({ rows }))).toContain("more than 1,000,000 rows and cells");
  });

  it("is refused for a table over more cells than are there", async () => {
    const columns = Array.from({ length: 16_384 }, (_, index) => `<tableColumn id="${index}" name="${index}"/>`).join(
      "",
    );
    const file = smallWorkbook({ ref: "A1:XFD900", columns, rows: rowsOf(200, "") });
    expect(await refusal(file)).toContain("its tables hold more than 500,000 cells");
  });

  it("is refused for a text that is repeated without end", async () => {
    const rows = rowsOf(LIMITS.tableText / 32_000 + 2, '<c t="s"><v>0</v></c>');
    const file = smallWorkbook({ ref: "A1:B9999", rows, strings: `<si><t>${"x".repeat(32_000)}</t></si>` });
    expect(await refusal(file)).toContain("letters");
  });
});
