import type { Gap } from "../gap/gap";
import { fingerprintOfGap } from "../review/fingerprint";
import { fold } from "../text/fold";
import { onOneLine } from "../text/on-one-line";

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

/** What somebody else has where a person's mark would go, each on one line; "" for none. */
export interface StandingMark {
  readonly gap: Gap;
  readonly by: string;
  readonly on: string;
}

/** The mark of another person, or what was typed in its place; undefined for the person's own, and for none. */
export function othersMark(gap: Gap, name: string): StandingMark | undefined {
  const [by, on] = [gap.reviewedBy, gap.reviewedOn].map((text = "") => onOneLine(text));
  const isWords = on !== undefined && on !== "" && !DAY.test(on);
  const isOthers = by !== undefined && by !== "" && fold(by) !== fold(onOneLine(name));
  return isWords || isOthers ? { gap, by: by ?? "", on: on ?? "" } : undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
