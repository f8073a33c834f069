import { strToU8, zipSync } from "fflate";
import { columnOf } from "../../src/domain/review/tables";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEADERS = ["id", "issue", "solution", "sources"].map((key) => columnOf("Gaps", key)?.header.en ?? key);

const relationships = (...rows: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${rows
    .map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const line = (cells: readonly string[], row: number): string =>
  `<row r="${row}">${cells.map((text, at) => `<c r="${"ABCD"[at]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;

/** A workbook that holds nothing but a table Gaps of a number and the three columns. @param rows their cells */
export function threeColumnsWorkbook(rows: readonly (readonly string[])[]): Uint8Array {
  const columns = HEADERS.map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`).join("");
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETS}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETS}.worksheet+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${SHEETS}.table+xml"/></Types>`,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Table" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${[HEADERS, ...rows].map((cells, at) => line(cells, at + 1)).join("")}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="Gaps" displayName="Gaps" ref="A1:D${rows.length + 1}" totalsRowShown="0"><autoFilter ref="A1:D${rows.length + 1}"/><tableColumns count="4">${columns}</tableColumns></table>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
