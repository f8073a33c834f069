import { joined, sameList } from "./lists";
import { memoise } from "./memoise";

/** Rows that follow each other in a table. */
export type Block<Row> = readonly Row[];

/** Few enough to be looked through anew at once, and many enough that a table has few blocks. */
const ROWS = 64;

/**
 * The rows of a table in blocks, in order. Where the same rows follow each other as did in an earlier table, the block
 * is the very one it was then, so that what was found out about it with `memoise` still holds.
 */
export const inBlocks: <Row extends object>(rows: readonly Row[]) => readonly Block<Row>[] = memoise(
  <Row extends object>(rows: readonly Row[]) => {
    const blocks: Block<Row>[] = [];
    for (let from = 0; from < rows.length; from += ROWS) blocks.push(sameList(rows.slice(from, from + ROWS)));
    return blocks;
  },
) as never;

/** What is made of each block of a table, one after the other; of a block that stood in an earlier table, what was made of it then. */
export function eachBlock<Row extends object, Made>(
  make: (block: Block<Row>) => readonly Made[],
): (rows: readonly Row[]) => readonly Made[] {
  const made = memoise(make);
  return memoise((rows: readonly Row[]) => joined(inBlocks(rows).map(made)));
}
