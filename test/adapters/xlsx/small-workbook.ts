import { strToU8, zipSync } from "fflate";

/** What of a small workbook is at issue; the rest is supplied. */
export interface SmallWorkbook {
  /** What stands between the sheet's `sheetData` tags. */
  readonly rows?: string;
  /** What stands before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** The table's range, attributes and columns. */
  readonly ref?: string;
  readonly table?: string;
  readonly headers?: readonly string[];
  /** The inside of `tableColumns`, instead of `headers`. */
  readonly columns?: string;
  /** The inside of `sst`. */
  readonly strings?: string;
  /** The inside of `styleSheet`. */
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly afterSheets?: string;
  /** Further sheets, without tables: what stands between their `sheetData` tags. */
  readonly moreSheets?: readonly { readonly name: string; readonly state?: string; readonly rows?: string }[];
  /** Prefix of the elements of sheet and table, `"x:"` for instance. */
  readonly prefix?: string;
  /** Whole parts, put in or (undefined) left out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A workbook with one sheet “Sheet” and one table `T`, as bytes; nothing in it but what is asked for. */
export function smallWorkbook(workbook: SmallWorkbook = {}): Uint8Array {
  const more = workbook.moreSheets ?? [];
  const parts: Record<string, string | undefined> = {
    "[Content_Types].xml": contentTypes(workbook),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${workbook.workbookPr ?? ""}/>` +
      `<sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/>${more.map(sheetEntry).join("")}</sheets>` +
      `${workbook.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ...more.map((_, at) => ["worksheet", `worksheets/sheet${at + 2}.xml`] as const),
      ...(workbook.strings === undefined ? [] : [["sharedStrings", "sharedStrings.xml"] as const]),
      ...(workbook.styles === undefined ? [] : [["styles", "styles.xml"] as const]),
    ]),
    "xl/worksheets/sheet1.xml": sheet(workbook),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([["table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml": table(workbook),
    ...(workbook.strings === undefined
      ? {}
      : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${workbook.strings}</sst>` }),
    ...(workbook.styles === undefined
      ? {}
      : { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${workbook.styles}</styleSheet>` }),
    ...Object.fromEntries(more.map(({ rows = "" }, at) => [sheetPart(at), plainSheet(rows)])),
    ...workbook.parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).flatMap(([name, xml]) => (xml === undefined ? [] : [[name, strToU8(xml)] as const])),
    ),
  );
}

const sheetPart = (at: number): string => `xl/worksheets/sheet${at + 2}.xml`;

const plainSheet = (rows: string): string => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

const sheetEntry = ({ name, state }: { readonly name: string; readonly state?: string }, at: number): string =>
  `<sheet name="${name}" sheetId="${at + 2}"${state ? ` state="${state}"` : ""} r:id="rId${at + 2}"/>`;

function sheet({ rows = "", before = "", after = "", prefix = "" }: SmallWorkbook): string {
  const xmlns = prefix ? `xmlns:${prefix.slice(0, -1)}` : "xmlns";
  return (
    `<${prefix}worksheet ${xmlns}="${MAIN}" xmlns:r="${OFFICE}">${before}` +
    (rows === "" ? `<${prefix}sheetData/>` : `<${prefix}sheetData>${rows}</${prefix}sheetData>`) +
    `${after}<${prefix}tableParts count="1"><${prefix}tablePart r:id="rId1"/></${prefix}tableParts></${prefix}worksheet>`
  );
}

function table(workbook: SmallWorkbook): string {
  const { ref = "A1:B3", headers = ["Key", "Value"], prefix = "" } = workbook;
  const xmlns = prefix ? `xmlns:${prefix.slice(0, -1)}` : "xmlns";
  const columns =
    workbook.columns ??
    headers.map((name, index) => `<${prefix}tableColumn id="${index + 1}" name="${name}"/>`).join("");
  return (
    `<${prefix}table ${xmlns}="${MAIN}" id="1" name="T" displayName="T" ref="${ref}" ${workbook.table ?? ""}>` +
    `<${prefix}tableColumns count="${headers.length}">${columns}</${prefix}tableColumns></${prefix}table>`
  );
}

const TYPES: Readonly<Record<string, string>> = {
  "xl/workbook.xml": "sheet.main",
  "xl/worksheets/sheet1.xml": "worksheet",
  "xl/tables/table1.xml": "table",
  "xl/sharedStrings.xml": "sharedStrings",
  "xl/styles.xml": "styles",
  "xl/calcChain.xml": "calcChain",
};

function contentTypes({ strings, styles, parts = {}, moreSheets = [] }: SmallWorkbook): string {
  const absent = new Set([
    ...(strings === undefined ? ["xl/sharedStrings.xml"] : []),
    ...(styles === undefined ? ["xl/styles.xml"] : []),
    ...(parts["xl/calcChain.xml"] === undefined ? ["xl/calcChain.xml"] : []),
  ]);
  const overrides = [...Object.entries(TYPES), ...moreSheets.map((_, at) => [sheetPart(at), "worksheet"] as const)]
    .filter(([name]) => !absent.has(name))
    .map(
      ([name, type]) =>
        `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
    );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${overrides.join("")}</Types>`
  );
}

export const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("") +
  "</Relationships>";

/** A row of texts; null leaves the cell out. */
export const textRow = (row: number, ...texts: readonly (string | null)[]): string =>
  `<row r="${row}">${texts
    .map((text, index) =>
      text === null
        ? ""
        : `<c r="${"ABCDEFGH"[index]}${row}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
    )
    .join("")}</row>`;
