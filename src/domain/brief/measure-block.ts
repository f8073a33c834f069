import type { Block, BoxBlock, ParagraphBlock, Span, TableBlock, TableCell } from "./brief";
import { countLines } from "./measure-text";
import type { PageLayout, StyleMeasure } from "./page-layout";
import { captionOf } from "./spans";

/** A stretch of a block that is never divided between pages. */
export interface Piece {
  readonly height: number;
  /** Stays on the page of the next piece. */
  readonly joined: boolean;
  /** What of the height is space above and below: where two paragraphs meet the larger of the two counts. 0 when left out. */
  readonly before?: number;
  readonly after?: number;
}

/** A block as it is laid out. */
export interface MeasuredBlock {
  readonly pieces: readonly Piece[];
  /** Height repeated at the top of each page that the block runs on to: a table's header row. */
  readonly repeated: number;
  /** Set where a page ends before it. */
  readonly startsPage?: boolean;
  /** Set for a paragraph, which may stand whole below one that stays with it. */
  readonly isParagraph?: boolean;
}

/** Measures blocks by a template; the same block, or cell of a table, is not measured twice. */
export function toBlockMeasurer(layout: PageLayout): (block: Block) => MeasuredBlock {
  const measured = new WeakMap<Block, MeasuredBlock>();
  const linesOfCell = toCellMeasurer();
  return (block) => {
    const known = measured.get(block);
    if (known) return known;
    const fresh = measureBlock(block, layout, linesOfCell);
    measured.set(block, fresh);
    return fresh;
  };
}

/** Lines that a cell takes in a style and a width. */
type LinesOfCell = (cell: Pick<TableCell, "spans">, style: StyleMeasure, width: number) => number;

/** Counts lines of a cell once for a width and style: tables are made anew where a row more is tried, their cells are not. */
function toCellMeasurer(): LinesOfCell {
  const known = new WeakMap<object, { readonly style: StyleMeasure; readonly width: number; readonly lines: number }>();
  return (cell, style, width) => {
    const before = known.get(cell);
    if (before?.style === style && before.width === width) return before.lines;
    const lines = linesOf(cell.spans, style, width);
    known.set(cell, { style, width, lines });
    return lines;
  };
}

function measureBlock(block: Block, layout: PageLayout, linesOfCell: LinesOfCell): MeasuredBlock {
  const width = textWidth(layout);
  if (block.kind === "table") return measureTable(block, layout, width, linesOfCell);
  if (block.kind === "box") return measureBox(block, layout, width);
  if (block.kind === "heading") {
    const style = layout.styles[HEADINGS[block.level]];
    const pieces = toPieces(linesOf(block.spans ?? [block], style, width), style, true);
    return { pieces, repeated: 0, startsPage: block.startsPage ?? false };
  }
  const style = (block.list === "bullet" && block.style === "listItem" && layout.bullet) || layout.styles[block.style];
  const pieces = toPieces(linesOfParagraph(block, style, width), style, block.keepWithNext ?? false);
  return { pieces, repeated: 0, isParagraph: true };
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

function measureTable(table: TableBlock, layout: PageLayout, width: number, linesOfCell: LinesOfCell): MeasuredBlock {
  const { sides, ends } = layout.cellPadding ?? { sides: 5.4, ends: 0 };
  const rowHeight = (cells: readonly Pick<TableCell, "spans">[], style: StyleMeasure): number => {
    const lines = cells.map((cell, column) =>
      linesOfCell(cell, style, (table.widths[column] ?? 0) * width - 2 * sides),
    );
    return Math.max(1, ...lines) * style.lineHeight + style.before + style.after + 2 * ends + BORDER;
  };
  const { caption, cell, cellHead } = layout.styles;
  const heads = table.header.map((text) => ({ spans: [{ text }] }));
  const header = heads.length === 0 ? 0 : rowHeight(heads, cellHead);
  const captionPieces =
    table.caption === "" ? [] : toPieces(linesOf([{ text: captionOf(table) }], caption, width), caption, true);
  return {
    pieces: [
      ...captionPieces,
      ...(header > 0 ? [{ height: header, joined: true }] : []),
      ...table.rows.map((row, at) => ({
        height: rowHeight(row, cell),
        joined: table.label?.sequence === "figure" && at < table.rows.length - 1,
      })),
    ],
    repeated: header,
  };
}

/** Thickness of a row's border, in points. */
const BORDER = 0.5;
