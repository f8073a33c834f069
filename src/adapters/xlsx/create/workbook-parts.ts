import type { Language } from "../../../domain/language";
import { escapeAttribute, escapeText } from "../../opc/escape-xml";
import { columnLetter } from "../../../domain/review/sheet-table";
import type { PrintSetup, SheetModel } from "./sheet-model";

const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** One relationship: its id, its kind (or whole type) and where it leads, seen from its source. */
export interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** It leads out of the file; the target is an address. */
  readonly isExternal?: boolean;
}

export const relationshipsXml = (links: readonly Link[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(({ id, type, target, isExternal }) => {
      const whole = type.includes(":") ? type : `${OFFICE_RELATIONSHIPS}/${type}`;
      const mode = isExternal ? ` TargetMode="External"` : "";
      return `<Relationship Id="${id}" Type="${whole}" Target="${escapeAttribute(target)}"${mode}/>`;
    })
    .join("")}</Relationships>`;

/** Kinds of the parts, by the beginning of their names. */
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CONTENT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/u, `${SPREADSHEET}.sheet.main+xml`],
  [/^xl\/worksheets\/[^/]+\.xml$/u, `${SPREADSHEET}.worksheet+xml`],
  [/^xl\/tables\//u, `${SPREADSHEET}.table+xml`],
  [/^xl\/styles\.xml$/u, `${SPREADSHEET}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/u, `${SPREADSHEET}.sharedStrings+xml`],
  [/^xl\/comments/u, `${SPREADSHEET}.comments+xml`],
  [/^xl\/threadedComments\//u, "application/vnd.ms-excel.threadedcomments+xml"],
  [/^xl\/persons\//u, "application/vnd.ms-excel.person+xml"],
  [/^docProps\/core\.xml$/u, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^docProps\/app\.xml$/u, "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
];

export function contentTypesXml(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const type = CONTENT_TYPES.find(([pattern]) => pattern.test(name))?.[1];
    return type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : [];
  });
  return (
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
    `${overrides.join("")}</Types>`
  );
}

/** The workbook part. Sheets have the relationship ids rId1, rId2... in their order. */
export function workbookXml(
  sheets: readonly SheetModel[],
  names: readonly { readonly name: string; readonly formula: string }[],
): string {
  const sheetItems = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${hidden ? ` state="hidden"` : ""} r:id="rId${index + 1}"/>`,
  );
  const printNames = sheets.flatMap(({ name, print }, index) => [
    ...(print.lastColumn
      ? [definedName("_xlnm.Print_Area", onSheet(name, `$A:$${columnLetter(print.lastColumn)}`), index)]
      : []),
    ...(print.headerRow ? [definedName("_xlnm.Print_Titles", repeated(name, print, print.headerRow), index)] : []),
  ]);
  const defined = [...printNames, ...names.map(({ name, formula }) => definedName(name, formula))];
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE_RELATIONSHIPS}">` +
    `<workbookPr/>` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15600" tabRatio="800" activeTab="0"/></bookViews>` +
    `<sheets>${sheetItems.join("")}</sheets>` +
    (defined.length > 0 ? `<definedNames>${defined.join("")}</definedNames>` : "") +
    `<calcPr calcId="191029"/></workbook>`
  );
}

const definedName = (name: string, formula: string, sheet?: number): string =>
  `<definedName name="${name}"${sheet === undefined ? "" : ` localSheetId="${sheet}"`}>${escapeText(formula)}</definedName>`;

function repeated(sheet: string, { headerColumns }: PrintSetup, headerRow: number): string {
  const rows = onSheet(sheet, `$${headerRow}:$${headerRow}`);
  return headerColumns ? `${onSheet(sheet, `$A:$${columnLetter(headerColumns)}`)},${rows}` : rows;
}

const onSheet = (sheet: string, range: string): string => `'${sheet.replaceAll("'", "''")}'!${range}`;

export function corePropertiesXml({
  language,
  title,
  author,
  identifier,
}: {
  readonly language: Language;
  readonly title: string;
  readonly author: string | undefined;
  readonly identifier?: string;
}): string {
  return (
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeText(title)}</dc:title>` +
    (author ? `<dc:creator>${escapeText(author)}</dc:creator>` : "") +
    (identifier === undefined ? "" : `<dc:identifier>${escapeText(identifier)}</dc:identifier>`) +
    `<dc:language>${language}</dc:language></cp:coreProperties>`
  );
}

export const appPropertiesXml = (): string =>
  `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  `<Application>Gap Table</Application></Properties>`;
