import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { openPackage } from "../../../src/adapters/opc/open-package";
import { addThreads } from "../../../src/adapters/xlsx/add-threads";
import { readThreads } from "../../../src/adapters/xlsx/read-threads";
import { WorkbookReader } from "../../../src/adapters/xlsx/workbook-reader";
import { writeThreads } from "../../../src/adapters/xlsx/write-threads";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { THREAD_IDS, workbookWithEverything } from "../../support/workbook-with-everything";
import { smallWorkbook } from "./small-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** As the Open XML SDK writes: every element declares the prefix it uses. */
const declaring = (name: string, rest: string, inner = ""): string =>
  `<x:${name} xmlns:x="${MAIN}"${rest}>${inner}</x:${name}>`;

const cell = (name: string, text: string): string =>
  declaring("c", ` r="${name}" t="inlineStr"`, declaring("is", "", declaring("t", "", text)));

const sdkWorkbook = (): Uint8Array =>
  smallWorkbook({
    parts: {
      "xl/workbook.xml":
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
        declaring("sheets", "", declaring("sheet", ` name="Sheet" sheetId="1" r:id="rId1"`)) +
        "</workbook>",
      "xl/worksheets/sheet1.xml":
        `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>` +
        declaring("row", ' r="1"', cell("A1", "Key") + cell("B1", "Value")) +
        declaring("row", ' r="2"', cell("A2", "a") + declaring("c", ' r="B2"', declaring("f", "", "1+1"))) +
        declaring("row", ' r="3"', cell("A3", "b")) +
        `</sheetData>${declaring("tableParts", ' count="1"', declaring("tablePart", ' r:id="rId1"'))}</worksheet>`,
    },
  });

/** The workbook with other text in some of its parts. */
function withParts(file: Uint8Array, change: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, to] of Object.entries(change)) parts[name] = strToU8(to(strFromU8(parts[name]!)));
  return zipSync(parts);
}

const NEW = { id: "{0F0F0F0F-0000-4000-8000-000000000001}", author: "A", time: "2026-04-01T08:00:00Z", text: "Yes" };

describe("a workbook whose elements declare their own prefixes", () => {
  it("can be written to and read again", async () => {
    const workbook = openWorkbook(sdkWorkbook(), "sdk.xlsx");
    await workbook.write(
      [{ table: "T", row: 3, header: "Value", before: "", after: "new" }],
      [{ table: "T", cells: { Key: "c", Value: "added" } }],
    );
    const saved = openPackage(workbook.save(), "workbook");
    expect(saved.text("xl/workbook.xml")).toContain('</x:sheets><calcPr fullCalcOnLoad="1"/></workbook>');
    const [table] = (await openWorkbook(saved.save(), "sdk.xlsx").readTables()).value;
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ["a", null],
      ["b", "new"],
      ["c", "added"],
    ]);
  });

  it("gets replies that are read again", () => {
    const file = withParts(workbookWithEverything(), {
      "xl/threadedComments/threadedComment1.xml": (xml) =>
        xml
          .replace(/<threadedComment /gu, `<t:threadedComment xmlns:t="${THREADS}" `)
          .replace(/<(\/?)(text|mentions?)(?=[\s>/])/gu, "<$1t:$2")
          .replace(/<\/threadedComment>/gu, "</t:threadedComment>"),
    });
    const pkg = openPackage(file, "workbook");
    const { sheets } = new WorkbookReader(pkg);
    writeThreads(pkg, sheets, [{ thread: THREAD_IDS[0], replies: [NEW] }]);
    addThreads(pkg, sheets, [{ ...NEW, id: "{N}", sheet: "Points & notes", cell: "E5" }]);
    const threads = readThreads(openPackage(pkg.save(), "workbook"), sheets).value;
    expect(threads.find(({ id }) => id === THREAD_IDS[0])?.replies.at(-1)?.text).toBe("Yes");
    expect(threads.find(({ id }) => id === "{N}")?.cell).toBe("E5");
  });

  it("has shapes of notes that follow their threads, and new ones beside them", () => {
    const [v, x] = ["urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:excel"];
    const file = withParts(workbookWithEverything(), {
      "xl/drawings/vmlDrawing1.vml": () =>
        `<xml><n0:shape xmlns:n0="${v}" id="_x0000_s1025"><n1:ClientData xmlns:n1="${x}"><n1:Row>4</n1:Row>` +
        `<n1:Column>2</n1:Column></n1:ClientData></n0:shape></xml>`,
    });
    const pkg = openPackage(file, "workbook");
    const { sheets } = new WorkbookReader(pkg);
    writeThreads(pkg, sheets, [{ thread: THREAD_IDS[0], cell: "D9" }]);
    addThreads(pkg, sheets, [{ ...NEW, sheet: "Points & notes", cell: "E5" }]);
    const drawing = openPackage(pkg.save(), "workbook").text("xl/drawings/vmlDrawing1.vml");
    expect(drawing).toContain("<n1:Row>8</n1:Row><n1:Column>3</n1:Column>");
    expect(drawing).toContain(`<v:shape xmlns:v="${v}"`);
  });
});
