import type { Block, BoxBlock, ParagraphBlock, Span, TableBlock } from "./brief";
import { countLines } from "./measure-text";
import type { PageLayout, StyleMeasure } from "./page-layout";
import { captionOf } from "./spans";

/** Estimates how many pages blocks fill; asked again with the same block objects it does not measure them twice. */
export interface PageEstimator {
  /** Pages with the share of the last one that is filled: 4.5 is half of the fifth page. 0 for no blocks on a page without a title. */
  estimate(blocks: readonly Block[]): number;
  /** Between how many pages that is, if what nearly fits on a page does and if what just fits does not. */
  range(blocks: readonly Block[]): PageRange;
}

/** Least and most pages, in pages and parts of one. */
export interface PageRange {
  readonly least: number;
  readonly most: number;
}

/** Points by which a word processor may find more or less room on a page: more than was ever measured. */
const TOLERANCE = 8;

/** A stretch of a block that is never divided between pages. */
interface Piece {
  readonly height: number;
  /** Stays on the page of the next piece. */
  readonly joined: boolean;
  /** What of the height is space above and below: where two paragraphs meet the larger of the two counts. 0 when left out. */
  readonly before?: number;
  readonly after?: number;
}

interface MeasuredBlock {
  readonly pieces: readonly Piece[];
  /** Height repeated at the top of each page that the block runs on to: a table's header row. */
  readonly repeated: number;
  /** Set where a page ends before it. */
  readonly startsPage?: boolean;
}

/**
 * An estimator for a template's measures.
 *
 * Sets text as a word processor does: lines are broken by the widths of the
 * letters, a paragraph leaves no single line behind, a heading stays with
 * what follows, a table's row is never divided and its header repeats.
 */
export function toPageEstimator(layout: PageLayout): PageEstimator {
  const measured = new WeakMap<Block, MeasuredBlock>();
  const pageHeight = layout.pageHeight - layout.margins.top - layout.margins.bottom;
  const measure = (block: Block): MeasuredBlock => {
    const known = measured.get(block);
    if (known) return known;
    const fresh = measureBlock(block, layout);
    measured.set(block, fresh);
    return fresh;
  };
  const measureAt = (block: Block, at: number, blocks: readonly Block[]): MeasuredBlock =>
    blocks[at - 1]?.kind === "table" && (block.kind === "paragraph" || block.kind === "box")
      ? belowTable(measure(block), layout.spaceBelowTable ?? 0)
      : measure(block);
  const fill = (blocks: readonly Block[], room: number): number =>
    fillPages(blocks.map(measureAt), { height: pageHeight, room }, layout.titleHeight);
  return {
    estimate: (blocks) => fill(blocks, 0),
    range: (blocks) => {
      const pages = [-TOLERANCE, 0, TOLERANCE].map((room) => fill(blocks, room));
      return { least: Math.min(...pages), most: Math.max(...pages) };
    },
  };
}

/** @param room how much more than its height is taken to fit on a page, in points */
function fillPages(
  blocks: readonly MeasuredBlock[],
  { height: pageHeight, room }: { readonly height: number; readonly room: number },
  titleHeight: number,
): number {
  let full = 0;
  let used = Math.min(titleHeight, pageHeight);
  const pieces = blocks.flatMap(({ pieces: own, repeated, startsPage = false }) =>
    own.map((piece, at) => ({ piece, repeated, first: at === 0, startsPage: startsPage && at === 0 })),
  );
  for (let at = 0; at < pieces.length;) {
    let end = at;
    let height = 0;
    do
      height +=
        (pieces[end]?.piece.height ?? 0) - (end > 0 ? sharedSpace(pieces[end - 1]?.piece, pieces[end]?.piece) : 0);
    while (pieces[end++]?.piece.joined && end < pieces.length);
    const start = pieces[at];
    if (used > 0 && (start?.startsPage || used + height > pageHeight + room)) {
      full += 1;
      used = start && !start.first ? start.repeated : 0;
      // Nothing stands above it then, so that its space above falls away.
      if (!start?.startsPage) height -= start?.piece.before ?? 0;
    }
    used += height;
    while (used > pageHeight + Math.max(0, room)) {
      full += 1;
      used -= pageHeight;
    }
    at = end;
  }
  return full + used / pageHeight;
}

/** A block with so much space above at least. */
function belowTable(block: MeasuredBlock, space: number): MeasuredBlock {
  const [first, ...others] = block.pieces;
  if (first === undefined) return block;
  const more = Math.max(0, space - (first.before ?? 0));
  return { ...block, pieces: [{ ...first, height: first.height + more, before: space }, ...others] };
}

const sharedSpace = (above: Piece | undefined, below: Piece | undefined): number =>
  Math.min(above?.after ?? 0, below?.before ?? 0);

function measureBlock(block: Block, layout: PageLayout): MeasuredBlock {
  const width = textWidth(layout);
  if (block.kind === "table") return measureTable(block, layout, width);
  if (block.kind === "box") return measureBox(block, layout, width);
  if (block.kind === "heading") {
    const style = layout.styles[HEADINGS[block.level]];
    const pieces = toPieces(linesOf(block.spans ?? [block], style, width), style, true);
    return { pieces, repeated: 0, startsPage: block.startsPage ?? false };
  }
  const style = (block.list === "bullet" && block.style === "listItem" && layout.bullet) || layout.styles[block.style];
  return { pieces: toPieces(linesOfParagraph(block, style, width), style, block.keepWithNext ?? false), repeated: 0 };
}

const HEADINGS = { 1: "heading1", 2: "heading2", 3: "gapTitle" } as const;

/** All its pieces stay together, in one frame. */
function measureBox({ tone, title, blocks }: BoxBlock, layout: PageLayout, width: number): MeasuredBlock {
  const { boxTitle, boxText } = layout.styles;
  const looks = layout.boxes?.[tone] ?? { title: boxTitle, text: boxText };
  const paragraphs = [
    ...(title === "" ? [] : [{ lines: linesOf([{ text: title }], looks.title, width), style: looks.title }]),
    ...blocks.map(({ spans, list }) => ({
      lines: linesOf(list === undefined ? spans : [BULLET, ...spans], looks.text, width),
      style: looks.text,
    })),
  ];
  const pieces = paragraphs.flatMap(({ lines, style }, at) => {
    const shared = at < paragraphs.length - 1 ? (style.frame ?? 0) : 0;
    return toPieces(lines, { ...style, after: style.after - shared }, true);
  });
  return { pieces: pieces.map((piece, at) => ({ ...piece, joined: at < pieces.length - 1 })), repeated: 0 };
}

/** Stands in the line in a box. */
const BULLET: Span = { text: "1. " };

const textWidth = ({ pageWidth, margins }: PageLayout): number => pageWidth - margins.left - margins.right;

const linesOfParagraph = (block: ParagraphBlock, style: StyleMeasure, width: number): number =>
  linesOf(block.spans, block.list && style.indent === 0 ? { ...style, indent: LIST_INDENT } : style, width);

/** What a list item without an indent of its own is taken to have, in points. */
const LIST_INDENT = 18;

function linesOf(spans: readonly Span[], style: StyleMeasure, width: number): number {
  const runs = spans.map(({ text, bold }) => ({
    text,
    face: { font: style.font, bold: bold ?? style.bold, size: style.fontSize },
  }));
  return countLines(runs, width - style.indent);
}

/** Lines as pieces: the first two stay together, and so do the last two. */
function toPieces(lines: number, style: StyleMeasure, joinedToNext: boolean): readonly Piece[] {
  return Array.from({ length: lines }, (_, line) => ({
    height: style.lineHeight + (line === 0 ? style.before : 0) + (line === lines - 1 ? style.after : 0),
    joined: line === lines - 1 ? joinedToNext : line === 0 || line === lines - 2 || joinedToNext,
    ...(line === 0 && { before: style.before }),
    ...(line === lines - 1 && { after: Math.max(0, style.after - (style.frame ?? 0)) }),
  }));
}

function measureTable(table: TableBlock, layout: PageLayout, width: number): MeasuredBlock {
  const { sides, ends } = layout.cellPadding ?? { sides: 5.4, ends: 0 };
  const rowHeight = (cells: readonly (readonly Span[])[], style: StyleMeasure): number => {
    const lines = cells.map((spans, column) => linesOf(spans, style, (table.widths[column] ?? 0) * width - 2 * sides));
    return Math.max(1, ...lines) * style.lineHeight + style.before + style.after + 2 * ends + BORDER;
  };
  const caption = layout.styles.caption;
  const header = rowHeight(
    table.header.map((text) => [{ text }]),
    layout.styles.cellHead,
  );
  const captionPieces =
    table.caption === "" ? [] : toPieces(linesOf([{ text: captionOf(table) }], caption, width), caption, true);
  return {
    pieces: [
      ...captionPieces,
      { height: header, joined: true },
      ...table.rows.map((row, at) => ({
        height: rowHeight(
          row.map(({ spans }) => spans),
          layout.styles.cell,
        ),
        joined: table.label?.sequence === "figure" && at < table.rows.length - 1,
      })),
    ],
    repeated: header,
  };
}

/** Thickness of a row's border, in points. */
const BORDER = 0.5;
