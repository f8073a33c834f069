import type { Block } from "./brief";
import { captionOf } from "./spans";

/** Words of a text, as a person counts them: what stands between white space and holds a letter or a figure. */
export const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Counts the words of blocks, those of tables and captions too; the same block is not counted twice. */
export function toWordCounter(): (blocks: readonly Block[]) => number {
  const known = new WeakMap<Block, number>();
  const count = (block: Block): number => {
    const before = known.get(block);
    if (before !== undefined) return before;
    const fresh = wordsOfBlock(block);
    known.set(block, fresh);
    return fresh;
  };
  return (blocks) => blocks.reduce((sum, block) => sum + count(block), 0);
}

const wordsOfSpans = (spans: readonly { readonly text: string }[]): number =>
  wordsIn(spans.map(({ text }) => text).join(""));

function wordsOfBlock(block: Block): number {
  switch (block.kind) {
    case "heading":
      return wordsIn(block.text);
    case "paragraph":
      return wordsOfSpans(block.spans);
    case "box":
      return wordsIn(block.title) + block.blocks.reduce((sum, { spans }) => sum + wordsOfSpans(spans), 0);
    case "table":
      return (
        [captionOf(block), ...block.header].reduce((sum, text) => sum + wordsIn(text), 0) +
        block.rows.reduce((sum, row) => sum + row.reduce((all, { spans }) => all + wordsOfSpans(spans), 0), 0)
      );
  }
}
