import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import { inBlocks } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";

/** Keys of the ids of some rows, blank ones left out. */
export const idKeys: (rows: readonly WithId[]) => ReadonlySet<string> = memoise(
  (rows: readonly WithId[]) => new Set(keysOf(rows).filter((key) => key !== "")),
);

/** The key of each row's id, in table order; `""` of a blank one. */
export const keysOf = (rows: readonly WithId[]): readonly string[] => inBlocks(rows).flatMap(keysInBlock);

const keysInBlock = memoise((block: Block<WithId>) => block.map(({ id }) => idKey(id)));

interface WithId {
  readonly id: string;
}
