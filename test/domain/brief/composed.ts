import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { docxDocuments } from "../../../src/adapters/docx/docx-documents";
import { toCitationReader } from "../../../src/app/citation-reader";
import type { Block, Brief, ParagraphBlock, Span, TableBlock } from "../../../src/domain/brief/brief";
import type { BriefInput } from "../../../src/domain/brief/brief-input";
import { composeBrief } from "../../../src/domain/brief/compose-brief";
import { spansIn } from "../../../src/domain/brief/spans";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import type { Review } from "../../../src/domain/review/review";

/** The Word adapter on the template that comes with the program. */
export const briefDocuments = docxDocuments(
  new Uint8Array(readFileSync(join(__dirname, "../../../assets/brief-template.docx"))),
);

const citationsIn = toCitationReader(bundledCatalogue(), { jurisdiction: "KZ" });

/** The input for a brief of a review in its own language; the real catalogue, profile and template. */
export const briefInput = (review: Review, more: Partial<BriefInput> = {}): BriefInput => ({
  review,
  profile: kazakhstanDigitalCode,
  catalogue: bundledCatalogue(),
  citationsIn,
  language: review.details.language,
  layout: briefDocuments.layout(),
  date: "2026-11-25",
  time: "2026-11-25T09:30:00Z",
  workbook: "review.xlsx",
  ...more,
});

export const compose = (review: Review, more: Partial<BriefInput> = {}): Brief =>
  composeBrief(briefInput(review, more));

export const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join("");

/** Headings, paragraphs and cells as lines of text, in reading order. */
export const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "heading") return [block.text];
    if (block.kind === "paragraph") return [textOf(block.spans)];
    if (block.kind === "box") return [block.title, ...linesOf(block.blocks)];
    return [block.header.join(" | "), ...block.rows.map((row) => row.map(({ spans }) => textOf(spans)).join(" | "))];
  });

const endsSection = (block: Block): boolean => block.kind === "box" || (block.kind === "heading" && block.level === 1);

/** What stands between a heading of the first level and the next, or a box. */
export function section({ blocks }: Brief, heading: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === "heading" && block.level === 1 && block.text === heading);
  const end = blocks.findIndex((block, at) => at > start && endsSection(block));
  return start < 0 ? [] : blocks.slice(start + 1, end < 0 ? undefined : end);
}

export const tablesOf = (blocks: readonly Block[]): readonly TableBlock[] =>
  blocks.filter((block) => block.kind === "table");

export const paragraphsOf = (blocks: readonly Block[], style: ParagraphBlock["style"]): readonly ParagraphBlock[] =>
  blocks.filter((block) => block.kind === "paragraph").filter((block) => block.style === style);

export const spansOf = (blocks: readonly Block[]): readonly Span[] => blocks.flatMap(spansIn);

/** What the boxes of a brief say, by their titles. */
export const boxesOf = ({ blocks }: Brief): ReadonlyMap<string, string> =>
  new Map(
    blocks
      .filter((block) => block.kind === "box")
      .map(({ title, blocks: paragraphs }) => [title, paragraphs.map(({ spans }) => textOf(spans)).join("\n")]),
  );

/** Headlines of the gaps that are told, in the order of the brief. */
export const headlinesOf = ({ blocks }: Brief): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "heading" && block.level === 3 ? [block.text] : []));
