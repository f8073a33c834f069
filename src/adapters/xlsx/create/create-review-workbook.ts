import { columnLetter } from "../../../domain/review/sheet-table";
import { TABLES } from "../../../domain/review/tables";
import { packEntry, writeZip } from "../../opc/write-zip";
import { stylesXml } from "./cell-styles";
import { ID_RANGES } from "./choices";
import { commentParts } from "./comment-parts";
import type { PlacedThread } from "./comment-parts";
import { noGapForComment } from "./refusals";
import { reviewSheet } from "./review-sheet";
import { SharedTexts } from "./shared-texts";
import type { SheetModel } from "./sheet-model";
import { sheetXml } from "./sheet-xml";
import { REVIEW_TITLE } from "./sheet-words";
import { tableReferences } from "./table-reference";
import { tableSheets } from "./table-sheets";
import { tableXml } from "./table-xml";
import type { WorkbookContent } from "./workbook-content";
import { appPropertiesXml, contentTypesXml, corePropertiesXml, relationshipsXml, workbookXml } from "./workbook-parts";
import type { Link } from "./workbook-parts";

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MICROSOFT = "http://schemas.microsoft.com/office/2017/10/relationships";

/**
 * A review workbook as an .xlsx file. The same content gives the same bytes.
 *
 * @throws UnusableInput when a text is longer than a cell may be, or a thread hangs on no row
 */
export function createReviewWorkbook(content: WorkbookContent): Uint8Array {
  const sheets = [reviewSheet(content), ...tableSheets(content)];
  const parts = new Map<string, string>();
  const texts = new SharedTexts();
  const threads = placeThreads(content, sheets);
  let tables = 0;

  sheets.forEach((sheet, index) => {
    const links: Link[] = sheet.tables.map((table) => {
      tables += 1;
      parts.set(`xl/tables/table${tables}.xml`, tableXml(table, tables));
      return { id: `rIdTable${tables}`, type: "table", target: `../tables/table${tables}.xml` };
    });
    const tableIds = links.map(({ id }) => id);
    const hasThreads = threads.length > 0 && sheet.tables.some(({ name }) => name === "Gaps");
    if (hasThreads) links.push(...addComments(parts, threads, content));
    const sheetLinks = { tables: tableIds, ...(hasThreads && { legacyDrawing: "rIdDrawing" }) };
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, texts, sheetLinks, index === 0));
    parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsXml(links));
  });

  const { column } = tableReferences(content.language);
  const names = [
    { name: ID_RANGES.Gaps, formula: column("Gaps", "id") },
    { name: ID_RANGES.Provisions, formula: column("Provisions", "id") },
  ];
  parts.set("xl/workbook.xml", workbookXml(sheets, names));
  parts.set("xl/_rels/workbook.xml.rels", relationshipsXml(workbookLinks(sheets.length, threads.length > 0)));
  parts.set("xl/styles.xml", stylesXml(content.language));
  parts.set("xl/sharedStrings.xml", texts.toXml());
  const title = content.details.draftTitle;
  const named = REVIEW_TITLE[content.language];
  parts.set("docProps/core.xml", corePropertiesXml(content, title ? `${named}: ${title}` : named));
  parts.set("docProps/app.xml", appPropertiesXml());
  parts.set("_rels/.rels", relationshipsXml(PACKAGE_LINKS));
  return zipParts(parts);
}

const PACKAGE_LINKS: readonly Link[] = [
  { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
  {
    id: "rId2",
    type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    target: "docProps/core.xml",
  },
  { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
];

const workbookLinks = (sheets: number, hasThreads: boolean): readonly Link[] => [
  ...Array.from({ length: sheets }, (_, index) => ({
    id: `rId${index + 1}`,
    type: "worksheet",
    target: `worksheets/sheet${index + 1}.xml`,
  })),
  { id: "rIdStyles", type: "styles", target: "styles.xml" },
  { id: "rIdTexts", type: "sharedStrings", target: "sharedStrings.xml" },
  ...(hasThreads ? [{ id: "rIdPersons", type: `${MICROSOFT}/person`, target: "persons/person.xml" }] : []),
];

function addComments(
  parts: Map<string, string>,
  threads: readonly PlacedThread[],
  { language }: WorkbookContent,
): readonly Link[] {
  const comments = commentParts(threads, language);
  parts.set("xl/threadedComments/threadedComment1.xml", comments.threads);
  parts.set("xl/persons/person.xml", comments.persons);
  parts.set("xl/comments1.xml", comments.notes);
  parts.set("xl/drawings/vmlDrawing1.vml", comments.drawing);
  return [
    { id: "rIdDrawing", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
    { id: "rIdNotes", type: "comments", target: "../comments1.xml" },
    {
      id: "rIdThreads",
      type: `${MICROSOFT}/threadedComment`,
      target: "../threadedComments/threadedComment1.xml",
    },
  ];
}

function placeThreads({ threads, rows }: WorkbookContent, sheets: readonly SheetModel[]): readonly PlacedThread[] {
  const table = sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name === "Gaps");
  const gaps = rows.Gaps ?? [];
  return threads.map((thread) => {
    const index = gaps.findIndex((row) => row["id"] === thread.gap);
    if (!table || index < 0) {
      throw noGapForComment(thread.gap);
    }
    const column = table.firstColumn + TABLES.Gaps.columns.findIndex(({ key }) => key === thread.column);
    return { thread, cell: `${columnLetter(column)}${table.headerRow + 1 + index}` };
  });
}

function zipParts(parts: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const all = [["[Content_Types].xml", contentTypesXml([...parts.keys()])] as const, ...parts];
  return writeZip(all.map(([name, xml]) => packEntry(name, encoder.encode(name.endsWith(".vml") ? xml : XML + xml))));
}
