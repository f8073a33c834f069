import type { Block, BoxBlock, BriefStyle, HeadingBlock, ParagraphBlock } from "../../domain/brief/brief";
import { toRun } from "./run";
import { toRuns } from "./span-xml";
import { toTable } from "./table-xml";
import type { Writing } from "./writing";

/** Space above a paragraph that follows a table, in twentieths of a point: tables have no space of their own. */
export const SPACE_AFTER_TABLE = 160;

/** The id of a look's paragraph style in the template: `gapTitle` is `BriefGapTitle`. */
export const styleId = (style: BriefStyle): string => `Brief${style.charAt(0).toUpperCase()}${style.slice(1)}`;

/** The blocks of a brief as the content of a document, in order. A table is never the last element: Word needs a paragraph there. */
export function toBody(blocks: readonly Block[], writing: Writing): string {
  const xml = blocks.map((block, index) => toBlock(block, blocks[index - 1]?.kind === "table", writing));
  const last = blocks.at(-1);
  if (last === undefined || last.kind === "table") xml.push(emptyParagraph());
  return xml.join("");
}

function toBlock(block: Block, afterTable: boolean, writing: Writing): string {
  switch (block.kind) {
    case "heading":
      return toHeading(block, afterTable, writing);
    case "paragraph":
      return toParagraph(block, afterTable, writing);
    case "box":
      return toBox(block, afterTable, writing);
    case "table":
      return `${afterTable && block.caption === "" ? emptyParagraph() : ""}${toTable(block, writing)}`;
  }
}

/** The headline of a gap has a style of its own, and the level of a heading in the navigation pane. */
function toHeading({ level, text, spans }: HeadingBlock, afterTable: boolean, writing: Writing): string {
  const style = level === 3 ? styleId("gapTitle") : `Heading${level}`;
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    level === 3 ? "<w:keepNext/>" : "",
    afterTable ? spaceAbove() : "",
    level === 3 ? '<w:outlineLvl w:val="2"/>' : "",
  ].join("");
  return `<w:p><w:pPr>${properties}</w:pPr>${spans === undefined ? toRun(text) : toRuns(spans, writing)}</w:p>`;
}

/** A title and its paragraphs, kept on one page. */
function toBox({ title, blocks }: BoxBlock, afterTable: boolean, writing: Writing): string {
  const head: readonly ParagraphBlock[] =
    title === "" ? [] : [{ kind: "paragraph", style: "boxTitle", spans: [{ text: title }] }];
  const paragraphs = [...head, ...blocks];
  return paragraphs
    .map((block, at) =>
      toParagraph({ ...block, keepWithNext: at < paragraphs.length - 1 }, afterTable && at === 0, writing),
    )
    .join("");
}

function toParagraph(block: ParagraphBlock, afterTable: boolean, writing: Writing): string {
  const properties = [
    `<w:pStyle w:val="${paragraphStyle(block)}"/>`,
    block.keepWithNext ? "<w:keepNext/>" : "",
    toNumbering(block, writing),
    afterTable ? spaceAbove() : "",
  ].join("");
  return `<w:p><w:pPr>${properties}</w:pPr>${toRuns(block.spans, writing)}</w:p>`;
}

function paragraphStyle({ style, list }: ParagraphBlock): string {
  if (style !== "listItem" || list === undefined) return styleId(style);
  return list === "bullet" ? "BriefBullet" : "BriefNumber";
}

function toNumbering({ list, restart }: ParagraphBlock, { lists }: Writing): string {
  if (list === undefined) return "";
  const id = list === "bullet" ? lists.bullet : restart ? lists.restart() : lists.number();
  return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
}

const spaceAbove = (): string => `<w:spacing w:before="${SPACE_AFTER_TABLE}"/>`;

const emptyParagraph = (): string =>
  `<w:p><w:pPr><w:pStyle w:val="BriefCell"/><w:spacing w:before="0" w:after="0"/></w:pPr></w:p>`;
