import { packEntry, writeZip } from "../../../../src/adapters/opc/write-zip";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const LATER =
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** Parts of a document beside its body, as what stands inside their root. */
export interface DocumentParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  /** Which comments answer others and are resolved. */
  readonly commentsExtended?: string;
  /** Addresses of links, by their ids. */
  readonly links?: Readonly<Record<string, string>>;
}

/** A Word document of paragraphs that are given as XML. */
export function draftDocument(body: string, { links = {}, ...parts }: DocumentParts = {}): Uint8Array {
  const related = Object.entries(parts) as readonly (readonly [string, string])[];
  const files: readonly (readonly [string, string])[] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      "word/_rels/document.xml.rels",
      `<Relationships xmlns="${PACKAGE}/relationships">${related
        .map(([kind], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`)
        .join("")}${Object.entries(links)
        .map(
          ([id, address]) =>
            `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${address}" TargetMode="External"/>`,
        )
        .join("")}</Relationships>`,
    ],
    ["word/document.xml", `<w:document ${W} xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`],
    ...related.map(([kind, xml]) => [`word/${kind}.xml`, rootOf(kind, xml)] as const),
  ];
  return writeZip(files.map(([name, xml]) => packEntry(name, new TextEncoder().encode(xml))));
}

const rootOf = (kind: string, xml: string): string => {
  const prefix = kind === "commentsExtended" ? "w15" : "w";
  return `<${prefix}:${kind} ${W} ${LATER}>${xml}</${prefix}:${kind}>`;
};

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (inside: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith("<") ? inside : run(inside)}</w:p>`;

/** A paragraph of a list. */
export const item = (text: string, list: number, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** Levels of a list as `[format, text, start]`. */
export const abstractList = (id: number, ...levels: readonly (readonly [string, string, number?])[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, start = 1], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join("")}</w:abstractNum>`;

export const list = (id: number, abstract: number, inside = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inside}</w:num>`;
