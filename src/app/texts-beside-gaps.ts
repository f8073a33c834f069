import type { CellPlace } from "../domain/result";
import type { RowPlace } from "../domain/gap/row-place";
import type { Review } from "../domain/review/review";
import { toCellPlace } from "../domain/rules/cell-place";

/** A cell of a person's words that belongs to no gap. */
export interface TextBesideGaps {
  readonly place: CellPlace;
  readonly text: string;
}

export type TextfulReview = Pick<Review, "briefTexts" | "aspects" | "documents" | "provisions" | "tables">;

/** What a review says of the draft besides its gaps: for the brief, under aspects, and why something is no gap. */
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
  return [
    ...cellsOf(review.briefTexts, ["text"]),
    ...cellsOf(review.aspects, ["observation", "strategy", "responsible", "positiveEffects", "noGapReason"]),
    ...cellsOf(review.documents, ["notCitedReason"]),
    ...cellsOf(review.provisions, ["noGapReason"]),
  ];
}
