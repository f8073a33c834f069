import type { Gap } from "../gap/gap";
import { fingerprintOfGap } from "../review/fingerprint";

/** Whether somebody went over a row, and its words are others since. False where nobody did, and for a withdrawn row. */
export const changedSinceReviewed = (gap: Gap): boolean =>
  (gap.reviewedAs ?? "") !== "" && gap.status !== "withdrawn" && gap.reviewedAs !== fingerprintOfGap(gap);

/** What the columns of a row hold, by key, once a person has gone over it as it stands. */
export const reviewedCells = (
  gap: Gap,
  name: string,
  date: string,
): Readonly<Record<"reviewedBy" | "reviewedOn" | "reviewedAs", string>> => ({
  reviewedBy: name,
  reviewedOn: date,
  reviewedAs: fingerprintOfGap(gap),
});
