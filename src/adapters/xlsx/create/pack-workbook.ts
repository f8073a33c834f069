import type { Language } from "../../../domain/language";
import { packEntry, writeZip } from "../../opc/write-zip";
import { stylesXml } from "./cell-styles";
import { SharedTexts } from "./shared-texts";
import type { SheetModel } from "./sheet-model";
import { sheetXml } from "./sheet-xml";
import { tableXml } from "./table-xml";
import { appPropertiesXml, contentTypesXml, corePropertiesXml, relationshipsXml, workbookXml } from "./workbook-parts";
import type { Link } from "./workbook-parts";

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** A workbook as it will be, before it is a file. */
export interface WorkbookPlan {
  readonly language: Language;
  /** In the properties of the file, as the author. */
  readonly title: string;
  readonly author: string | undefined;
  /** A code of ours that tells the file from others; none when left out. */
  readonly identifier?: string;
  readonly sheets: readonly SheetModel[];
  /** Names of ranges. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** What hangs on the workbook besides its sheets, styles and texts. */
  readonly links: readonly Link[];
  /** What hangs on a sheet besides its tables and links; undefined when nothing does. */
  readonly extrasOf: (sheet: SheetModel) => SheetExtras | undefined;
}

/** Parts that hang on a sheet. */
export interface SheetExtras {
  readonly parts: readonly (readonly [name: string, xml: string])[];
  readonly links: readonly Link[];
  /** Id of the link to the old drawing that threaded comments need as well. */
  readonly legacyDrawing: string;
}

/**
 * Sheets as an .xlsx file. The same plan gives the same bytes.
 *
 * @throws UnusableInput when a text is longer than a cell may be
 */
export function packWorkbook(plan: WorkbookPlan): Uint8Array {
  const { language, sheets, names } = plan;
  const parts = new Map<string, string>();
  const texts = new SharedTexts();
  let tables = 0;
  sheets.forEach((sheet, index) => {
    const links: Link[] = sheet.tables.map((table) => {
      tables += 1;
      parts.set(`xl/tables/table${tables}.xml`, tableXml(table, tables));
      return { id: `rIdTable${tables}`, type: "table", target: `../tables/table${tables}.xml` };
    });
    const tableIds = links.map(({ id }) => id);
    const out = (sheet.links ?? []).map(({ target }, at): Link => ({
      id: `rIdLink${at + 1}`,
      type: "hyperlink",
      target,
      isExternal: true,
    }));
    const extras = plan.extrasOf(sheet);
    for (const [name, xml] of extras?.parts ?? []) parts.set(name, xml);
    links.push(...out, ...(extras?.links ?? []));
    const sheetLinks = {
      tables: tableIds,
      hyperlinks: out.map(({ id }) => id),
      ...(extras && { legacyDrawing: extras.legacyDrawing }),
    };
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, texts, sheetLinks, index === 0));
    parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsXml(links));
  });
  parts.set("xl/workbook.xml", workbookXml(sheets, names));
  parts.set("xl/_rels/workbook.xml.rels", relationshipsXml([...workbookLinks(sheets.length), ...plan.links]));
  parts.set("xl/styles.xml", stylesXml(language));
  parts.set("xl/sharedStrings.xml", texts.toXml());
  parts.set("docProps/core.xml", corePropertiesXml(plan));
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

const workbookLinks = (sheets: number): readonly Link[] => [
  ...Array.from({ length: sheets }, (_, index) => ({
    id: `rId${index + 1}`,
    type: "worksheet",
    target: `worksheets/sheet${index + 1}.xml`,
  })),
  { id: "rIdStyles", type: "styles", target: "styles.xml" },
  { id: "rIdTexts", type: "sharedStrings", target: "sharedStrings.xml" },
];

function zipParts(parts: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const all = [["[Content_Types].xml", contentTypesXml([...parts.keys()])] as const, ...parts];
  return writeZip(all.map(([name, xml]) => packEntry(name, encoder.encode(name.endsWith(".vml") ? xml : XML + xml))));
}
