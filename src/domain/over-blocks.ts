import { joined, sameList } from "./lists";
import { keepSame } from "./keep-same";
import { memoise } from "./memoise";
import { inBlocks } from "./rows-in-blocks";
import type { Block } from "./rows-in-blocks";

/**
 * What a table comes to, by what each of its blocks comes to. While all blocks come to what those of an earlier table
 * did, it is the very value it was: what was found out about it holds although rows changed.
 *
 * @param ofBlock gives plain data, as `keepSame` compares it
 */
export function overBlocks<Row extends object, Part, Whole>(
  ofBlock: (block: Block<Row>) => readonly Part[],
  ofParts: (parts: readonly Part[]) => Whole,
): (rows: readonly Row[]) => Whole {
  const lastAt = new WeakMap<object, readonly Part[]>();
  const partsOf = memoise((block: Block<Row>) => {
    const ends = [block[0], block.at(-1)].filter((row) => row !== undefined);
    const before = ends.map((row) => lastAt.get(row)).find((parts) => parts !== undefined);
    const parts = keepSame(before, ofBlock(block));
    for (const row of ends) lastAt.set(row, parts);
    return parts;
  });
  const ofAll = memoise((parts: readonly (readonly Part[])[]) => ofParts(joined(parts)));
  return memoise((rows: readonly Row[]) => ofAll(sameList(inBlocks(rows).map(partsOf))));
}
