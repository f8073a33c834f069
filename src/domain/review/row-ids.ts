import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import { inBlocks } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
import type { Review } from "./review";

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

/** Gaps that are part of the delivery: all but the withdrawn ones, in table order. */
export const activeGaps = (review: Review): readonly Gap[] => review.gaps.filter(isActive);

export const isActive = ({ status }: Gap): boolean => status !== "withdrawn";

/** Gaps whose work is done, in table order. */
export const finalGaps = (review: Review): readonly Gap[] => review.gaps.filter(({ status }) => status === "final");
