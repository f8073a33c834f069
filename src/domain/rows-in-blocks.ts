import { joined, toSameList } from "./lists";
import { memoise } from "./memoise";

/** Rows that follow each other in a table. */
export type Block<Row> = readonly Row[];

/** Few enough that a table has few blocks, and few enough shares of each that one row is looked through with few others. */
const [ROWS_OF_BLOCK, ROWS_OF_SHARE] = [64, 8];

/**
 * The rows of a table in blocks, in order. Where the same rows follow each other as did in an earlier table, the block
 * is the very one it was then, so that what was found out about it with `memoise` still holds.
 */
export const inBlocks = toCutter(ROWS_OF_BLOCK);

/** The rows of a block in smaller ones, so that a block of which one row changed need not be looked through as a whole. */
export const inShares = toCutter(ROWS_OF_SHARE);

function toCutter(size: number): <Row extends object>(rows: readonly Row[]) => readonly Block<Row>[] {
  const sameRows = toSameList();
  return memoise(<Row extends object>(rows: readonly Row[]) => {
    const blocks: Block<Row>[] = [];
    for (let from = 0; from < rows.length; from += size) blocks.push(sameRows(rows.slice(from, from + size)));
    return blocks;
  }) as never;
}

/**
 * What is made of the rows of a table, block by block; of rows that followed each other in an earlier table, what was
 * made of them then.
 */
export function eachBlock<Row extends object, Made>(
  make: (block: Block<Row>) => readonly Made[],
): (rows: readonly Row[]) => readonly Made[] {
  const ofShare = memoise(make);
  const ofBlock = memoise((block: Block<Row>) => joined(inShares(block).map(ofShare)));
  return memoise((rows: readonly Row[]) => joined(inBlocks(rows).map(ofBlock)));
}
