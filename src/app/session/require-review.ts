import { Refused } from "./refused";
import type { Review } from "../../domain/review/review";
import type { SessionContext } from "./session-context";
import type { OurTable } from "../sheet-cells";
import { ourTable } from "../sheet-cells";

/** @throws Refused when there is no review to work with */
export function requireReview({ store, words }: SessionContext): Review {
  const { review } = store.get();
  if (!review) throw new Refused(words().noReview);
  return review;
}

/** @throws Refused when there is no review, and so no table of gaps */
export function requireGaps(context: SessionContext): OurTable {
  const table = ourTable(context.memory.tables, requireReview(context), "Gaps");
  if (!table) throw new Refused(context.words().noReview);
  return table;
}
