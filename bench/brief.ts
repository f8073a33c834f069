import { readFileSync } from "node:fs";
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

import { bundledCatalogue } from "../src/adapters/catalogue/bundled-catalogue";
import { docxDocuments } from "../src/adapters/docx/docx-documents";
import { toCitationReader } from "../src/app/citation-reader";
import type { Block, Brief, Span } from "../src/domain/brief/brief";
import { composeBrief } from "../src/domain/brief/compose-brief";
import { kazakhstanDigitalCode } from "../src/domain/profile/kazakhstan-digital-code";
import { generatedReview } from "../test/support/generated-review";
import { measure, print } from "./measure";

/**
 * A brief of 40 gaps written as a .docx file by us, by docx and by
 * docxtemplater: the same headings, paragraphs and table. Ours also binds each
 * value to its row; the others can't. Composing is timed by itself.
 */
export async function benchBrief(): Promise<void> {
  const documents = docxDocuments(readFileSync("assets/brief-template.docx"));
  const review = generatedReview({ gaps: 40, language: "en" });
  const catalogue = bundledCatalogue();
  const compose = (): Brief =>
    composeBrief({
      review,
      profile: kazakhstanDigitalCode,
      catalogue,
      citationsIn: toCitationReader(catalogue),
      language: "en",
      layout: documents.layout(),
      time: "2026-11-25T09:30:00Z",
      date: "2026-11-25",
      workbook: "review.xlsx",
    });
  const brief = compose();
  const template = await loopTemplate();
  const rows = await measure<Brief>(
    [
      { name: "gap-table", run: (given) => documents.write(given) },
      {
        name: "docx",
        run: (given) => Packer.toBuffer(new Document({ sections: [{ children: given.blocks.flatMap(toDocx) }] })),
      },
      { name: "docxtemplater", run: (given) => fillTemplate(template, given) },
    ],
    15,
    () => brief,
  );
  print(`Write the brief of 40 gaps (${brief.blocks.length} blocks) as .docx`, rows);
  print("Compose it", await measure([{ name: "gap-table", run: compose }], 7, () => undefined));
}

const plain = (spans: readonly Span[]): string => spans.map((span) => span.text).join("");

const toRuns = (spans: readonly Span[]): TextRun[] =>
  spans.map(({ text, bold, italic }) => new TextRun({ text, bold: bold ?? false, italics: italic ?? false }));

function toDocx(block: Block): readonly (Paragraph | Table)[] {
  if (block.kind === "box") return [new Paragraph({ text: block.title }), ...block.blocks.flatMap(toDocx)];
  return [toElement(block)];
}

function toElement(block: Exclude<Block, { kind: "box" }>): Paragraph | Table {
  if (block.kind === "heading") {
    return new Paragraph({
      text: block.text,
      heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    });
  }
  if (block.kind === "paragraph") return new Paragraph({ children: toRuns(block.spans) });
  const cell = (spans: readonly Span[]): TableCell =>
    new TableCell({ children: [new Paragraph({ children: toRuns(spans) })] });
  return new Table({
    rows: [
      new TableRow({ tableHeader: true, children: block.header.map((text) => cell([{ text }])) }),
      ...block.rows.map((cells) => new TableRow({ children: cells.map(({ spans }) => cell(spans)) })),
    ],
  });
}

/** A template with a loop over the paragraphs, as docxtemplater's users write it. */
async function loopTemplate(): Promise<Buffer> {
  const lines = ["{#blocks}", "{text}", "{/blocks}"].map((text) => new Paragraph({ text }));
  return Packer.toBuffer(new Document({ sections: [{ children: lines }] }));
}

function fillTemplate(template: Buffer, brief: Brief): Buffer {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render({ blocks: brief.blocks.flatMap(toLines).map((text) => ({ text })) });
  return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
}

function toLines(block: Block): readonly string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind === "paragraph") return [plain(block.spans)];
  if (block.kind === "box") return [block.title, ...block.blocks.flatMap(toLines)];
  return [block.header.join(" "), ...block.rows.map((cells) => cells.map(({ spans }) => plain(spans)).join(" "))];
}
