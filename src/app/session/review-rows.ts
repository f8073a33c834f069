import type { Review } from "../../domain/review/review";
import type { RowPlace } from "../../domain/gap/row-place";

/** A row of one of our tables, with what it goes by. */
export interface ReviewRow {
  readonly place: RowPlace;
  /** "" where the cell of the number is blank. */
  readonly id: string;
}

/** Every row that goes by an id or a name, table by table. */
export const reviewRows = (review: Review): readonly ReviewRow[] => [
  ...review.gaps,
  ...review.provisions,
  ...review.amendments,
  ...review.aspects.map(({ id, aspect, place }) => ({ id: id || aspect, place })),
  ...review.documents.map(({ document, place }) => ({ id: document, place })),
  ...review.consultations,
  ...review.feedback,
];

/** The row at a place, when there is one. */
export const rowAt = (review: Review, sheet: string, row: number): ReviewRow | undefined =>
  reviewRows(review).find(({ place }) => place.sheet === sheet && place.row === row);
