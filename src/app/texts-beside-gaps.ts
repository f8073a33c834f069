import type { CellPlace } from "../domain/result";
import { idKey } from "../domain/gap/id-key";
import type { RowPlace } from "../domain/gap/row-place";
import type { Review } from "../domain/review/review";
import { toCellPlace } from "../domain/rules/cell-place";
import { splitValues } from "../domain/text/split-values";

/** A cell of a person's words that belongs to no gap. */
export interface TextBesideGaps {
  readonly place: CellPlace;
  readonly text: string;
  /** Its values that are the number of a provision and of no gap, where it holds numbers of rows: `["2(1)"]`. */
  readonly ids?: readonly string[];
}

export type TextfulReview = Pick<
  Review,
  "briefTexts" | "aspects" | "documents" | "provisions" | "feedback" | "consultations" | "gaps" | "tables"
>;

/**
 * What a review says of the draft besides its gaps: for the brief, under aspects, why something is no gap, and what was
 * said in consultations and answered. A remark may be about a provision, whose number stands in place of a gap's.
 */
export function textsBesideGaps(review: TextfulReview): readonly TextBesideGaps[] {
  const cellsOf = <Column extends string>(
    rows: readonly (Readonly<Record<Column, string>> & { readonly place: RowPlace })[],
    columns: readonly Column[],
  ): readonly TextBesideGaps[] =>
    rows.flatMap((row) =>
      columns
        .filter((column) => row[column].trim() !== "")
        .map((column) => ({ place: toCellPlace(review, row.place, column), text: row[column] })),
    );
  const [gaps, provisions] = [keysOf(review.gaps), keysOf(review.provisions)];
  const provisionsAmong = (values: readonly string[]): readonly string[] =>
    values.filter((value) => provisions.has(idKey(value)) && !gaps.has(idKey(value)));
  return [
    ...cellsOf(review.briefTexts, ["text"]),
    ...cellsOf(review.aspects, ["observation", "strategy", "responsible", "positiveEffects", "noGapReason"]),
    ...cellsOf(review.documents, ["notCitedReason"]),
    ...cellsOf(review.provisions, ["noGapReason"]),
    ...cellsOf(review.consultations, ["summary"]),
    ...cellsOf(review.feedback, ["gap"]).map((cell) => ({ ...cell, ids: provisionsAmong(splitValues(cell.text)) })),
    ...cellsOf(review.feedback, ["feedback", "replies", "response", "change"]),
  ];
}

const keysOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => idKey(id)).filter((key) => key !== ""));
