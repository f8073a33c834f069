import { idKey } from "../domain/gap/id-key";
import { formatRowMark, readRowMark } from "../domain/record/row-mark";
import type { KnownRow } from "../domain/record/row-mark";
import { placesIn } from "../domain/record/thread-place";
import type { Places } from "../domain/record/places";
import type { Feedback } from "../domain/review/consultation";
import type { Review } from "../domain/review/review";
import { isTooLong } from "./plan-new-version";
import type { VersionedRow } from "./versioned-row";

/** What a row of Feedback knows its comment's place by, once a new version of the draft stands. */
export interface CarriedMark {
  readonly feedback: Feedback;
  readonly rowSeen: string;
}

/**
 * The marks of comments on provisions that have another number or other words in a new version: which provision each
 * became is known while the version is taken over, and never again. Where a match is not certain, or where a mark is
 * older than the table, it stays as it is, so that it is asked about.
 */
export function carriedMarks(review: Review, rows: readonly VersionedRow[]): readonly CarriedMark[] {
  const sure = rows.filter(({ match, now }) => match.isCertain && now && !isTooLong(now));
  const texts = new Map(sure.map(({ old, now }) => [old, now]));
  // Of provisions with one number a mark is of the last; those that stay as they are may have a number that is another's now.
  const became = new Map(review.provisions.map((old) => [idKey(old.id), texts.get(old)?.id]));
  const provisions = review.provisions.flatMap((old) => {
    const now = texts.get(old);
    return now ? [{ ...old, ...now }] : [];
  });
  const [before, after] = [placesIn(review), placesIn({ ...review, provisions })];
  const carry = <Row extends KnownRow>(row: Row): Row => ({ ...row, ...carried(row, became, before, after) });
  return review.feedback.flatMap((feedback) => {
    const mark = readRowMark(feedback.rowSeen);
    if (!mark) return [];
    const moved = { ...carry(mark), ...(mark.about && { about: carry(mark.about) }) };
    const rowSeen = formatRowMark(moved);
    return rowSeen === formatRowMark(mark) ? [] : [{ feedback, rowSeen }];
  });
}

/** A provision as it goes by afterwards; nothing where only a person can tell. */
function carried(
  row: KnownRow,
  became: ReadonlyMap<string, string | undefined>,
  before: Places,
  after: Places,
): Partial<Pick<KnownRow, "row" | "print">> {
  if (row.table !== "Provisions" || row.row === "") return {};
  const isUpToDate = before.find(row.table, row.row)?.print === row.print;
  const now = isUpToDate ? became.get(idKey(row.row)) : undefined;
  const found = now === undefined ? undefined : after.find(row.table, now);
  return found ? { row: found.row, print: found.print } : {};
}
