import { memoise } from "./memoise";

/** Rows that follow each other in a table. */
export type Block<Row> = readonly Row[];

/** Few enough to be looked through anew at once, and many enough that a table has few blocks. */
const ROWS = 64;

/** The block that was last made of a row and those that follow it. */
const lastFrom = new WeakMap<object, Block<object>>();

/**
 * The rows of a table in blocks, in order. Where the same rows follow each other as did in an earlier table, the block
 * is the very one it was then, so that what was found out about it with `memoise` still holds.
 */
export const inBlocks: <Row extends object>(rows: readonly Row[]) => readonly Block<Row>[] = memoise(
  <Row extends object>(rows: readonly Row[]) => {
    const blocks: Block<Row>[] = [];
    for (let from = 0; from < rows.length; from += ROWS) blocks.push(sameBlock(rows.slice(from, from + ROWS)));
    return blocks;
  },
) as never;

function sameBlock<Row extends object>(rows: Block<Row>): Block<Row> {
  const [first] = rows;
  const before = first && (lastFrom.get(first) as Block<Row> | undefined);
  if (before?.length === rows.length && before.every((row, at) => row === rows[at])) return before;
  if (first) lastFrom.set(first, rows);
  return rows;
}
