import type { Gap } from "../gap/gap";
import { eachBlock } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
import type { Review } from "./review";

/** Gaps that are part of the delivery: all but the withdrawn ones, in table order. */
export const activeGaps = ({ gaps }: Review): readonly Gap[] => activeOf(gaps);

export const isActive = ({ status }: Gap): boolean => status !== "withdrawn";

const activeOf = eachBlock((block: Block<Gap>) => block.filter(isActive));

/** Gaps whose work is done, in table order. */
export const finalGaps = ({ gaps }: Review): readonly Gap[] => finalOf(gaps);

const finalOf = eachBlock((block: Block<Gap>) => block.filter(({ status }) => status === "final"));
