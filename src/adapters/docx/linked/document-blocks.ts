import type { Block, TableBlock } from "../../../domain/brief/brief";
import { paragraph, plain } from "../../../domain/brief/spans";
import { lookOf } from "../document-styles";
import { child, descendants } from "../element-tree";
import type { Element } from "../element-tree";
import { paragraphText } from "./control-text";

/**
 * What a document says below its title, as blocks: for the page budget alone. Paragraphs of looks that are not ours
 * count as plain text; pictures do not count.
 */
export function documentBlocks(document: Element): readonly Block[] {
  const blocks = inOrder(child(document, "body")).flatMap((element) => toBlocks(element));
  const first = blocks.findIndex((block) => block.kind === "heading" && block.level === 1);
  return blocks.slice(Math.max(0, first));
}

/** Paragraphs and tables, also those inside controls. */
const inOrder = (parent: Element | undefined): readonly Element[] =>
  (parent?.children ?? []).flatMap((element) => {
    if (element.name === "p" || element.name === "tbl") return [element];
    return element.name === "sdt" ? inOrder(child(element, "sdtContent")) : [];
  });

function toBlocks(element: Element): readonly Block[] {
  if (element.name === "tbl") return [toTable(element)];
  const style = child(element, "pPr", "pStyle")?.attributes["w:val"] ?? "";
  const level = /^Heading([12])$/u.exec(style)?.[1];
  const text = paragraphText(element);
  const startsPage = child(element, "pPr", "pageBreakBefore") !== undefined;
  if (level !== undefined)
    return [{ kind: "heading", level: level === "1" ? 1 : 2, text, ...(startsPage && { startsPage }) }];
  if (lookOf(style) === "gapTitle") return [{ kind: "heading", level: 3, text }];
  const keepWithNext = child(element, "pPr", "keepNext") !== undefined;
  return [paragraph(lookOf(style) ?? "body", [plain(text)], { keepWithNext })];
}

function toTable(table: Element): TableBlock {
  const columns = (child(table, "tblGrid")?.children ?? []).map((column) => Number(column.attributes["w:w"] ?? "0"));
  const total = columns.reduce((sum, width) => sum + width, 0) || 1;
  const rows = table.children
    .filter(({ name }) => name === "tr")
    .map((row) => descendants(row, "tc").map((cell) => descendants(cell, "p").map(paragraphText).join("\n")));
  const [header = [], ...others] = rows;
  return {
    kind: "table",
    alt: "",
    caption: "",
    widths: columns.map((width) => width / total),
    header,
    rows: others.map((row) => row.map((text) => ({ spans: [plain(text)] }))),
  };
}
