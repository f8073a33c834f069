import { openPackage } from "../../../src/adapters/opc/open-package";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { UnusableInput } from "../../../src/domain/result";
import type { SmallWorkbook } from "./small-workbook";
import { relationships, smallWorkbook, textRow } from "./small-workbook";

/** What is said of a workbook that cannot be read. */
async function refusal(workbook: SmallWorkbook): Promise<string> {
  try {
    await openWorkbook(smallWorkbook(workbook), "damaged.xlsx").readTables();
  } catch (error) {
    if (error instanceof UnusableInput) return error.message;
    throw error;
  }
  throw new Error("The workbook was accepted");
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const sharedCell = '<row r="2"><c r="A2" t="s"><v>4</v></c></row>';

describe("a damaged workbook", () => {
  it.each<[string, SmallWorkbook, string]>([
    ["without a sheet it names", { parts: { "xl/worksheets/sheet1.xml": undefined } }, "sheet “Sheet” is missing"],
    [
      "with a sheet that does not say where it is",
      { parts: { "xl/_rels/workbook.xml.rels": relationships([]) } },
      "sheet “Sheet” is missing",
    ],
    ["without a table it names", { parts: { "xl/tables/table1.xml": undefined } }, "xl/tables/table1.xml is missing"],
    [
      "without its shared strings",
      { strings: "", parts: { "xl/sharedStrings.xml": undefined } },
      "xl/sharedStrings.xml is missing",
    ],
    [
      "with a text that is not there",
      { strings: "<si><t>one</t></si>", rows: sharedCell },
      "text number 4, which is missing",
    ],
    [
      "with a sheet cut short",
      { parts: { "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData>` } },
      "not valid XML",
    ],
    ["with a sheet without cells", { parts: { "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}/>` } }, "holds no cells"],
    ["with a table nowhere", { ref: "A1:" }, "does not say where it is"],
    ["with a table beyond the sheet", { ref: "A1:B1048577" }, "does not say where it is"],
    ["with a table of other columns", { ref: "A1:C3" }, "another number of columns"],
    ["with a row twice", { rows: textRow(2, "a") + textRow(2, "b") }, "row 2 twice"],
    ["with a row nowhere", { rows: '<row r="0"/>' }, "outside of the sheet"],
    ["with a cell of another row", { rows: '<row r="2"><c r="A3"/></row>' }, "a cell A3 in row 2"],
    ["with a cell nowhere", { rows: '<row r="2"><c r="XFE2"/></row>' }, "a cell XFE2 in row 2"],
    [
      "that declares entities",
      { parts: { "xl/worksheets/sheet1.xml": `<!DOCTYPE x [<!ENTITY a "b">]><worksheet ${MAIN}>&a;</worksheet>` } },
      "DOCTYPE or entities",
    ],
  ])("%s is refused with the reason", async (_, workbook, expected) => {
    expect(await refusal(workbook)).toContain(expected);
  });

  it("whose tables contradict themselves is said to be one for a repair", async () => {
    expect(await refusal({ ref: "A1:C3" })).toContain("“gap-table repair” may make its tables anew");
    expect(await refusal({ rows: '<row r="0"/>' })).not.toContain("repair");
  });

  it.each([
    ["a module of code, which has no part", "", ""],
    ["a chart", "rId9", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet"],
    ["a dialog", "rId9", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/dialogsheet"],
    ["old macros", "rId9", "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet"],
    [
      "old macros of another country",
      "rId9",
      "http://schemas.microsoft.com/office/2006/relationships/xlIntlMacrosheet",
    ],
  ])("is none because one of its sheets is %s", async (_, id, type) => {
    const whole = openPackage(smallWorkbook({ rows: textRow(1, "Key", "Value") + textRow(2, "a", "b") }), "workbook");
    const put = (part: string, before: string, added: string) =>
      whole.set(part, whole.text(part).replace(before, `${added}${before}`));
    put("xl/workbook.xml", "</sheets>", `<sheet name="Other" sheetId="2" state="veryHidden" r:id="${id}"/>`);
    if (id !== "") {
      put(
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        `<Relationship Id="${id}" Type="${type}" Target="other/sheet1.xml"/>`,
      );
      whole.set("xl/other/sheet1.xml", "<other/>");
    }
    const { value } = await openWorkbook(whole.save(), "modules.xlsx").readTables();
    expect(value.map(({ sheet, rows }) => [sheet, rows[0]?.cells])).toEqual([["Sheet", ["a", "b"]]]);
  });

  it("without tables is no damage", async () => {
    const parts = { "xl/worksheets/_rels/sheet1.xml.rels": undefined };
    expect((await openWorkbook(smallWorkbook({ parts }), "none.xlsx").readTables()).value).toEqual([]);
  });
});
