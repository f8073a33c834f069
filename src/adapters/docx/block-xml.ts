import type { Block, BoxBlock, HeadingBlock, ParagraphBlock } from "../../domain/brief/brief";
import { toRun } from "./run";
import { toRuns } from "./span-xml";
import { toTable } from "./table-xml";
import type { Writing } from "./writing";

/** Space above a paragraph that follows a table, in twentieths of a point: tables have no space of their own. */
export const SPACE_AFTER_TABLE = 160;

/** The blocks of a brief as the content of a document, in order. A table is never the last element: Word needs a paragraph there. */
export function toBody(blocks: readonly Block[], writing: Writing): string {
  const xml = blocks.map((block, index) => toBlock(block, blocks[index - 1]?.kind === "table", writing));
  const last = blocks.at(-1);
  if (last === undefined || last.kind === "table") xml.push(lastParagraph());
  return xml.join("");
}

function toBlock(block: Block, afterTable: boolean, writing: Writing): string {
  switch (block.kind) {
    case "heading":
      return toHeading(block, writing);
    case "paragraph":
      return toParagraph(block, afterTable, writing);
    case "box":
      return toBox(block, afterTable, writing);
    case "table":
      return `${afterTable && block.caption === "" ? emptyParagraph() : ""}${toTable(block, writing)}`;
  }
}

/** Headings bring more space above than a table needs below. */
function toHeading({ level, text, spans, startsPage }: HeadingBlock, writing: Writing): string {
  const style = level === 3 ? writing.styles.ofParagraph({ style: "gapTitle" }) : `Heading${level}`;
  const runs = spans === undefined ? toRun(text) : toRuns(spans, writing);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${startsPage ? "<w:pageBreakBefore/>" : ""}</w:pPr>${runs}</w:p>`;
}

/** Paragraphs of one frame, kept on one page. */
function toBox({ tone, title, blocks }: BoxBlock, afterTable: boolean, writing: Writing): string {
  const head: readonly ParagraphBlock[] =
    title === "" ? [] : [{ kind: "paragraph", style: "boxTitle", spans: [{ text: title }] }];
  const paragraphs = [...head, ...blocks];
  return paragraphs
    .map(({ spans, ...block }, at) =>
      paragraphOf(writing.styles.ofBox(tone, block), toRuns(spans, writing), {
        keepWithNext: at < paragraphs.length - 1,
        afterTable: afterTable && at === 0,
      }),
    )
    .join("");
}

function toParagraph(block: ParagraphBlock, afterTable: boolean, writing: Writing): string {
  const { keepWithNext, spans } = block;
  const numbering = toNumbering(block, writing);
  return paragraphOf(writing.styles.ofParagraph(block), toRuns(spans, writing), {
    keepWithNext,
    numbering,
    afterTable,
  });
}

interface ParagraphProperties {
  readonly keepWithNext: boolean | undefined;
  /** `w:numPr`, or "" where the style says it. */
  readonly numbering?: string;
  readonly afterTable: boolean;
}

function paragraphOf(
  style: string,
  runs: string,
  { keepWithNext, numbering, afterTable }: ParagraphProperties,
): string {
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    keepWithNext ? "<w:keepNext/>" : "",
    numbering ?? "",
    afterTable ? spaceAbove() : "",
  ].join("");
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** Bullets are the style's; numbers say which list they count in. */
function toNumbering({ list, restart }: ParagraphBlock, { lists }: Writing): string {
  if (list !== "number") return "";
  return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${restart ? lists.restart() : lists.number()}"/></w:numPr>`;
}

const spaceAbove = (): string => `<w:spacing w:before="${SPACE_AFTER_TABLE}"/>`;

/** What Word asks for behind a table at the end of a text: a point high, so that it makes no page of its own. */
const lastParagraph = (): string =>
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';

const emptyParagraph = (): string =>
  `<w:p><w:pPr><w:pStyle w:val="BriefCell"/><w:spacing w:before="0" w:after="0"/></w:pPr></w:p>`;
