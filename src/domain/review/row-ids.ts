import type { Gap } from "../gap/gap";
import type { Review } from "./review";

/** Gaps that are part of the delivery: all but the withdrawn ones, in table order. */
export const activeGaps = (review: Review): readonly Gap[] => review.gaps.filter(isActive);

export const isActive = ({ status }: Gap): boolean => status !== "withdrawn";

/** Gaps whose work is done, in table order. */
export const finalGaps = (review: Review): readonly Gap[] => review.gaps.filter(({ status }) => status === "final");
