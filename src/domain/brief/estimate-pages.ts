import { memoise } from "../memoise";
import type { Block } from "./brief";
import { toBlockMeasurer } from "./measure-block";
import type { MeasuredBlock, Piece } from "./measure-block";
import type { PageLayout } from "./page-layout";

/** Estimates how many pages blocks fill; neither the same block is measured twice, nor the same list of them laid out twice. */
export interface PageEstimator {
  /** Pages with the share of the last one that is filled: 4.5 is half of the fifth page. 0 for no blocks on a page without a title. */
  estimate(blocks: readonly Block[]): number;
  /**
   * Between how many pages that is, if what nearly fits on a page does and if what just fits does not, nor is a paragraph
   * below its heading divided.
   */
  range(blocks: readonly Block[]): PageRange;
}

/** Least and most pages, in pages and parts of one. */
export interface PageRange {
  readonly least: number;
  readonly most: number;
}

/** Points by which a word processor may find more or less room on a page: more than was ever measured. */
const TOLERANCE = 8;

/** How a word processor may fill pages. */
interface Filling {
  /** How much more than its height is taken to fit on a page, in points. */
  readonly room: number;
  /** A paragraph below its heading is divided at the end of a page; LibreOffice moves some whole, as behind tables. */
  readonly divides: boolean;
}

const LIKELY: Filling = { room: 0, divides: true };
const OTHERS: readonly Filling[] = [
  { room: -TOLERANCE, divides: true },
  { room: TOLERANCE, divides: true },
  { room: -TOLERANCE, divides: false },
];

/**
 * An estimator for a template's measures.
 *
 * Sets text as a word processor does: lines are broken by the widths of the
 * letters, a paragraph leaves no single line behind, a heading stays with
 * what follows, a table's row is never divided and its header repeats.
 */
export function toPageEstimator(layout: PageLayout): PageEstimator {
  const pageHeight = layout.pageHeight - layout.margins.top - layout.margins.bottom;
  const measure = toBlockMeasurer(layout);
  const measureAt = (block: Block, at: number, blocks: readonly Block[]): MeasuredBlock =>
    blocks[at - 1]?.kind === "table" && (block.kind === "paragraph" || block.kind === "box")
      ? belowTable(measure(block), layout.spaceBelowTable ?? 0)
      : measure(block);
  const fill = (blocks: readonly MeasuredBlock[], filling: Filling): number =>
    fillPages(blocks, { ...filling, height: pageHeight }, layout.titleHeight);
  const measureAll = memoise((blocks: readonly Block[]) => blocks.map(measureAt));
  const estimate = memoise((blocks: readonly Block[]) => fill(measureAll(blocks), LIKELY));
  return {
    estimate,
    range: (blocks) => {
      const pages = [estimate(blocks), ...OTHERS.map((filling) => fill(measureAll(blocks), filling))];
      return { least: Math.min(...pages), most: Math.max(...pages) };
    },
  };
}

function fillPages(
  blocks: readonly MeasuredBlock[],
  { height: pageHeight, room, divides }: Filling & { readonly height: number },
  titleHeight: number,
): number {
  let full = 0;
  let used = Math.min(titleHeight, pageHeight);
  /** The stretch at hand, whose pieces stand on one page. */
  let stretch: Stretch | undefined;
  let height = 0;
  let above: Piece | undefined;
  const place = ({ block, at }: Stretch): void => {
    const startsPage = at === 0 && block.startsPage === true;
    if (used > 0 && (startsPage || used + height > pageHeight + room)) {
      full += 1;
      used = at > 0 ? block.repeated : 0;
      // Nothing stands above it then, so that its space above falls away.
      if (!startsPage) height -= block.pieces[at]?.before ?? 0;
    }
    used += height;
    while (used > pageHeight + Math.max(0, room)) {
      full += 1;
      used -= pageHeight;
    }
    stretch = undefined;
    height = 0;
  };
  for (const block of blocks) {
    const isWhole = !divides && block.isParagraph === true && above?.joined === true;
    for (let at = 0; at < block.pieces.length; at++) {
      const piece = block.pieces[at] as Piece;
      stretch ??= { block, at };
      height += piece.height - sharedSpace(above, piece);
      above = piece;
      const staysWithNext = piece.joined || (isWhole && at < block.pieces.length - 1);
      if (!staysWithNext) place(stretch);
    }
  }
  if (stretch) place(stretch);
  return full + used / pageHeight;
}

/** Where a stretch of pieces begins. */
interface Stretch {
  readonly block: MeasuredBlock;
  readonly at: number;
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
