import type { Language } from "../../domain/language";
import { addContentType, CONTENT_TYPES } from "../opc/content-types";
import { escapeAttribute } from "../opc/escape-xml";
import { openPackage } from "../opc/open-package";
import type { Package } from "../opc/package";
import { addRelationship, relatedParts, relationshipsPart } from "../opc/relationships";
import { xmlSpans } from "../opc/xml-spans";
import { freeSheetName } from "../../domain/review/free-sheet-name";
import type { EarlierSheet } from "./create/earlier-changes";
import { SharedTexts } from "./create/shared-texts";
import type { SheetModel } from "./create/sheet-model";
import { sheetXml } from "./create/sheet-xml";
import { tableXml } from "./create/table-xml";
import { requireOpenStructure, requireUnprotected } from "./protection";
import { addOurStyles } from "./repair/our-styles";
import { putIntoList } from "./repair/put-in-order";
import { requireUntouched } from "./require-untouched";
import { storedWorkbook, verifyWorkbook } from "./verify-workbook";
import { WorkbookReader } from "./workbook-reader";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A workbook with one more sheet behind the others, or with that sheet made anew: the one on which a table of that name
 * stands keeps its own name and place. Nothing else changes but the lists of sheets, of parts and of looks.
 *
 * @param sheet with one table
 * @param earlier what earlier versions wrote there, which may be made anew too
 * @throws UnusableInput for no workbook, and when somebody put something on the sheet or typed into it, so that
 * nobody's work is written over, and where sheets or their list are protected
 */
export function putSheet(
  bytes: Uint8Array,
  sheet: SheetModel,
  language: Language,
  earlier: readonly EarlierSheet[] = [],
): Uint8Array {
  const [table] = sheet.tables;
  if (!table) throw new Error("A sheet that is put into a workbook has a table");
  const before = storedWorkbook(bytes);
  const pkg = openPackage(bytes, "workbook");
  const reader = new WorkbookReader(pkg);
  const standing = reader.tables().find((each) => each.table.name.toLowerCase() === table.name.toLowerCase());
  if (standing) requireUntouched(pkg, reader, standing, sheet, earlier);
  if (standing) requireUnprotected(reader, [standing.sheet.name]);
  else requireOpenStructure(pkg);
  const places = standing ? { sheet: standing.sheet.part, table: standing.table.part } : addParts(pkg, sheet.name);
  const link = pkg.relationships(places.sheet).find(({ target }) => target === places.table)?.id ?? "";
  const id = standing ? tableId(pkg, places.table) : nextTableId(pkg, reader);
  const texts = new SharedTexts();
  const xml = sheetXml(sheet, texts, { tables: [link], hyperlinks: [] }, false);
  pkg.set(places.sheet, DECLARATION + texts.inline(withLooks(xml, addOurStyles(pkg, language)?.cellNumber)));
  pkg.set(places.table, DECLARATION + tableXml(table, id));
  const file = pkg.save();
  const written = [places.sheet, places.table, relationshipsPart(places.sheet), CONTENT_TYPES, pkg.mainPart];
  const looks = relatedParts(pkg, pkg.mainPart, "styles");
  const parts = new Set([...written, ...looks, relationshipsPart(pkg.mainPart)].map((part) => part.toLowerCase()));
  verifyWorkbook(before, file, { parts: (part) => parts.has(part), tables: [table.name], sheet: places.sheet });
  return file;
}

interface Places {
  readonly sheet: string;
  readonly table: string;
}

/** A part for the sheet and one for its table, named wherever a workbook names them; what they hold is still to come. */
function addParts(pkg: Package, wanted: string): Places {
  const free = (name: (number: number) => string): string => {
    let number = 1;
    while (pkg.has(name(number))) number++;
    return name(number);
  };
  const places = {
    sheet: free((number) => `xl/worksheets/sheet${number}.xml`),
    table: free((number) => `xl/tables/table${number}.xml`),
  };
  pkg.set(places.sheet, "");
  pkg.set(places.table, "");
  addContentType(pkg, places.sheet, `${SPREADSHEET}.worksheet+xml`);
  addContentType(pkg, places.table, `${SPREADSHEET}.table+xml`);
  addRelationship(pkg, places.sheet, { type: `${OFFICE}/table`, target: places.table, external: false });
  const link = addRelationship(pkg, pkg.mainPart, {
    type: `${OFFICE}/worksheet`,
    target: places.sheet,
    external: false,
  });
  const sheets = xmlSpans(pkg.text(pkg.mainPart), pkg.mainPart, new Set(["sheet"]));
  const id = 1 + Math.max(0, ...sheets.map(({ attributes }) => Number(attributes["sheetId"]) || 0));
  const name = freeSheetName(
    wanted,
    sheets.map(({ attributes }) => attributes["name"] ?? ""),
  );
  putIntoList(pkg, pkg.mainPart, "workbook", "sheets", [
    `<sheet xmlns:r="${OFFICE}" name="${escapeAttribute(name)}" sheetId="${id}" r:id="${link}"/>`,
  ]);
  return places;
}

const tableId = (pkg: Package, part: string): number =>
  Number(xmlSpans(pkg.text(part), part, new Set(["table"]))[0]?.attributes["id"] ?? 0);

const nextTableId = (pkg: Package, reader: WorkbookReader): number =>
  1 + Math.max(0, ...reader.tables().map(({ table }) => tableId(pkg, table.part)));

/** Numbers of looks as the workbook has them. Texts stand elsewhere as yet, so that none is taken for a number. */
const withLooks = (xml: string, numberOf: (number: number) => number = (number) => number): string =>
  xml.replace(/(<(?:c|col) [^>]*?\b(?:s|style)=")(\d+)"/gu, (_, open: string, number: string) => {
    return `${open}${numberOf(Number(number))}"`;
  });
