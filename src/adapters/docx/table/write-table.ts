import type { Span } from "../../../domain/brief/brief";
import type { WordDocument } from "../../../domain/table/word-table";
import type { Package } from "../../opc/package";
import { unsealed } from "../../opc/document-seal";
import { addRelationship } from "../../opc/relationships";
import { LIMITS } from "../../opc/zip-entry";
import { toBody } from "../block-xml";
import { LANGUAGE_TAGS } from "../document-properties";
import { documentStyles } from "../document-styles";
import { numberedLists } from "../numbered-lists";
import { toPageNumber, toRun } from "../run";
import { tableTooLarge } from "../refusals";
import { toRuns } from "../span-xml";
import type { Template } from "../template";
import { newIds, setLanguage, setProperties } from "../write-brief";
import type { Writing } from "../writing";
import { PAGE } from "./document-page";
import { tablePackage } from "./table-package";
import { sealTable } from "./table-seal";
import { toTextTable } from "./text-table-xml";
import { verifyTable } from "./verify-table";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** The page number of the style's footer stands at the edge of a page on its side. */
const UPRIGHT_TABS = `<w:tabs><w:tab w:val="clear" w:pos="${PAGE.long - 2 * PAGE.margin}"/><w:tab w:val="right" w:pos="${PAGE.short - 2 * PAGE.margin}"/></w:tabs>`;

/** Width and height of a page. */
const sizeOf = ({ page }: WordDocument): readonly [width: number, height: number] =>
  page === "landscape" ? [PAGE.long, PAGE.short] : [PAGE.short, PAGE.long];

/**
 * A document in the looks of tables as a .docx file of its own, in the styles of the brief's template. The same table on the same template gives
 * the same bytes. It is not linked to its workbook.
 *
 * @throws UnusableInput when it would be larger than a document may be, or what was made does not stand its check
 */
export function writeTable(bytes: Uint8Array, template: Template, document: WordDocument): Uint8Array {
  const { pkg, footer } = tablePackage(bytes);
  const writing: Writing = {
    language: document.language,
    link: undefined,
    textWidth: sizeOf(document)[0] - 2 * PAGE.margin,
    lists: numberedLists(template),
    changes: { author: document.author, time: document.time },
    allowsHttp: true,
    styles: documentStyles(template.styles),
    nextId: newIds(new Set()),
    linkTo: outsideLinks(pkg),
  };
  const main = toDocument(document, footer.id, writing);
  if ((main.match(/<(?![/?])/gu)?.length ?? 0) > LIMITS.elements) throw tableTooLarge();
  pkg.set(pkg.mainPart, main);
  pkg.set(footer.part, toFooter(document));
  setLanguage(pkg, template, LANGUAGE_TAGS[document.language]);
  const { name, author, footer: description, time, language } = document;
  const subtitle = document.subtitle.map(textOf).join(" · ");
  setProperties(pkg, {
    title: name,
    subtitle,
    author,
    client: "",
    footer: description,
    time,
    language,
    identifier: unsealed(document.mark ?? ""),
  });
  sealTable(pkg);
  const file = pkg.save();
  verifyTable(bytes, file, document);
  return file;
}

function toDocument(document: WordDocument, footer: string, writing: Writing): string {
  const { title, subtitle, table, totals, below, page } = document;
  const line = (style: string, spans: readonly Span[]): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${toRuns(spans, writing)}</w:p>`;
  const [width, height] = sizeOf(document);
  const { margin } = PAGE;
  const tables = [
    ...(table ? [toTextTable(table, writing)] : []),
    ...(totals
      ? [
          line(writing.styles.ofParagraph({ style: "caption" }), [{ text: totals.caption }]),
          toTextTable(totals, writing),
        ]
      : []),
  ];
  return (
    `${DECLARATION}<w:document ${NAMESPACES}><w:body>` +
    title.map((spans) => line("TableTitle", spans)).join("") +
    subtitle.map((spans) => line("TableFacts", spans)).join("") +
    tables.join("") +
    toBody(below, writing) +
    `<w:sectPr><w:footerReference w:type="default" r:id="${footer}"/>` +
    `<w:pgSz w:w="${width}" w:h="${height}"${page === "landscape" ? ' w:orient="landscape"' : ""}/>` +
    `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="${PAGE.footer}" w:footer="${PAGE.footer}" w:gutter="0"/>` +
    `<w:cols w:space="708"/></w:sectPr></w:body></w:document>`
  );
}

function toFooter({ footer, pageOf, page }: WordDocument): string {
  const runs = `${toRun(footer)}<w:r><w:tab/></w:r>${toPageNumber(pageOf, 1)}`;
  return `${DECLARATION}<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="TableFooter"/>${page === "portrait" ? UPRIGHT_TABS : ""}</w:pPr>${runs}</w:p></w:ftr>`;
}

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join("");

function outsideLinks(pkg: Package): (address: string) => string {
  const ids = new Map<string, string>();
  return (address) => {
    const id =
      ids.get(address) ?? addRelationship(pkg, pkg.mainPart, { type: HYPERLINK, target: address, external: true });
    ids.set(address, id);
    return id;
  };
}
