import type { Block, BoxBlock, ParagraphBlock, Span, TableBlock } from "../../../domain/brief/brief";
import { paragraph } from "../../../domain/brief/spans";
import { boxPartOf, listOf, lookOf } from "../document-styles";
import { child, descendants } from "../element-tree";
import type { Element } from "../element-tree";
import { paragraphText } from "./control-text";
import { textOfBrief } from "./text-of-brief";

/**
 * What a document says below its title, as the blocks that it was written from: for the page budget alone. Paragraphs
 * of looks that are not ours count as plain text; pictures do not count.
 */
export function documentBlocks(document: Element): readonly Block[] {
  const blocks: Block[] = [];
  const text = textOfBrief(document);
  for (const element of inOrder(text ?? child(document, "body"))) add(blocks, element);
  const first = text ? 0 : blocks.findIndex((block) => block.kind === "box" || block.kind === "heading");
  return blocks.slice(Math.max(0, first));
}

/** Paragraphs and tables, also those inside controls. */
const inOrder = (parent: Element | undefined): readonly Element[] =>
  (parent?.children ?? []).flatMap((element) => {
    if (element.name === "p" || element.name === "tbl") return [element];
    return element.name === "sdt" ? inOrder(child(element, "sdtContent")) : [];
  });

/** A paragraph of a box joins those before it, and a table takes the caption above it. */
function add(blocks: Block[], element: Element): void {
  const last = blocks.at(-1);
  if (element.name === "tbl") {
    const caption = last?.kind === "paragraph" && last.style === "caption" ? last : undefined;
    if (caption) blocks.pop();
    blocks.push(toTable(element, caption?.spans.map(({ text }) => text).join("") ?? ""));
    return;
  }
  const style = child(element, "pPr", "pStyle")?.attributes["w:val"] ?? "";
  const box = boxPartOf(style);
  if (box === undefined) blocks.push(toBlock(element, style));
  else if (box.isTitle) blocks.push({ kind: "box", tone: box.tone, title: paragraphText(element), blocks: [] });
  else if (last?.kind === "box" && last.tone === box.tone)
    blocks.splice(-1, 1, withMore(last, toBlock(element, style)));
  else blocks.push(withMore({ kind: "box", tone: box.tone, title: "", blocks: [] }, toBlock(element, style)));
}

const withMore = (box: BoxBlock, block: Block): BoxBlock =>
  block.kind === "paragraph" ? { ...box, blocks: [...box.blocks, block] } : box;

function toBlock(element: Element, style: string): Block {
  const level = /^Heading([12])$/u.exec(style)?.[1];
  const spans = spansOf(element);
  const breaks = child(element, "pPr", "pageBreakBefore") !== undefined && ({ startsPage: true } as const);
  const text = paragraphText(element);
  if (level !== undefined) return { kind: "heading", level: level === "1" ? 1 : 2, text, spans, ...breaks };
  const look = lookOf(style) ?? "body";
  if (look === "gapTitle") return { kind: "heading", level: 3, text, spans, ...breaks };
  const list = listOf(style);
  const keepWithNext = child(element, "pPr", "keepNext") !== undefined;
  return paragraph(look, spans, { keepWithNext, ...(list && { list }) }) satisfies ParagraphBlock;
}

/** The text of a paragraph by runs; one that is set bold counts as such whatever the paragraph's style is. */
const spansOf = (element: Element): readonly Span[] =>
  runsOf(element).map((run) => {
    const look = child(run, "rPr");
    const isBold = child(look, "b") !== undefined || child(look, "rStyle")?.attributes["w:val"] === "Strong";
    return { text: paragraphText({ ...run, children: [run] }), ...(isBold && { bold: true }) };
  });

/** Runs, but for those that tracked changes took out. */
const runsOf = (element: Element): readonly Element[] =>
  element.children.flatMap((one) => {
    if (one.name === "r") return [one];
    return ["del", "moveFrom", "pPr", "sdtPr"].includes(one.name) ? [] : runsOf(one);
  });

function toTable(table: Element, caption: string): TableBlock {
  const columns = (child(table, "tblGrid")?.children ?? []).map((column) => Number(column.attributes["w:w"] ?? "0"));
  const total = columns.reduce((sum, width) => sum + width, 0) || 1;
  const rows = table.children.filter(({ name }) => name === "tr");
  const [header = [], ...others] = rows.map((row) => descendants(row, "tc"));
  const isFigure = others.length > 1 && others[0]?.some((cell) => descendants(cell, "keepNext").length > 0);
  return {
    kind: "table",
    alt: "",
    caption,
    ...(isFigure && { label: { sequence: "figure", number: 1, pattern: "" } as const }),
    widths: columns.map((width) => width / total),
    header: header.map(paragraphText),
    rows: others.map((row) => row.map((cell) => ({ spans: descendants(cell, "p").flatMap(spansOf) }))),
  };
}
