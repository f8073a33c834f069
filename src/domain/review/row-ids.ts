import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import type { Review } from "./review";

/** Keys of the ids of some rows, blank ones left out. */
export const idKeys = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => idKey(id)).filter((key) => key !== ""));

/** Gaps that are part of the delivery: all but the withdrawn ones, in table order. */
export const activeGaps = (review: Review): readonly Gap[] =>
  review.gaps.filter(({ status }) => status !== "withdrawn");

/** Gaps whose work is done, in table order. */
export const finalGaps = (review: Review): readonly Gap[] => review.gaps.filter(({ status }) => status === "final");
