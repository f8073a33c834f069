import type { Block, Span, TableCell } from "./brief";
import { captionOf } from "./spans";

/** Words of a text, as a person counts them: what stands between white space and holds a letter or a figure. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** Counts the words of blocks, those of tables and captions too; the same block, or cell of a table, is not counted twice. */
export function toWordCounter(): (blocks: readonly Block[]) => number {
  const known = new WeakMap<Block | TableCell, number>();
  const count = <Part extends Block | TableCell>(part: Part, wordsOfPart: (part: Part) => number): number => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const fresh = wordsOfPart(part);
    known.set(part, fresh);
    return fresh;
  };
  const ofCell = (cell: TableCell): number => count(cell, wordsOfSpans);
  return (blocks) => sumOf(blocks, (block) => count(block, (one) => wordsOfBlock(one, ofCell)));
}

const sumOf = <T>(all: readonly T[], count: (one: T) => number): number =>
  all.reduce((sum, one) => sum + count(one), 0);

const wordsOfSpans = ({ spans }: { readonly spans: readonly Span[] }): number =>
  wordsIn(spans.map(({ text }) => text).join(""));

function wordsOfBlock(block: Block, ofCell: (cell: TableCell) => number): number {
  switch (block.kind) {
    case "heading":
      return wordsIn(block.text);
    case "paragraph":
      return wordsOfSpans(block);
    case "box":
      return wordsIn(block.title) + sumOf(block.blocks, wordsOfSpans);
    case "table":
      return sumOf([captionOf(block), ...block.header], wordsIn) + sumOf(block.rows, (row) => sumOf(row, ofCell));
  }
}
