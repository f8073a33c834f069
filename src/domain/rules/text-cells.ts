import type { Review } from "../review/review";
import type { RowPlace } from "../review/row-place";
import { oncePer } from "./once-per";

/** A cell of the review that holds a person's words. */
export interface TextCell {
  readonly place: RowPlace;
  readonly column: string;
  readonly rowId: string;
  /** Id of the gap the row belongs to, where the row is none itself. */
  readonly gap?: string;
  readonly text: string;
}

/** Every cell of prose in the review, table by table, row by row. */
export const textCells = oncePer((review: Review): readonly TextCell[] => [
  ...review.gaps.flatMap((row) => cells(row, row.id, ["issue", "solution", "sources", "headline"])),
  ...review.provisions.flatMap((row) => cells(row, row.id, ["citation", "heading", "text"])),
  ...review.amendments.flatMap((row) =>
    cells(row, row.id, ["draftText", "newText", "alternativeText", "justification"], row.gap),
  ),
  ...review.aspects.flatMap((row) => cells(row, row.aspect, ["positiveEffects", "noGapReason"])),
  ...review.documents.flatMap((row) => cells(row, row.document, ["notCitedReason"])),
  ...review.consultations.flatMap((row) => cells(row, row.id, ["with", "attendees", "summary"])),
  ...review.feedback.flatMap((row) => cells(row, row.id, ["raisedBy", "feedback", "response"], row.gap)),
  ...review.waivers.flatMap((row) => cells(row, row.gap, ["reason"])),
]);

/** The cells whose citations count: the gaps' sources and the amendments' justifications, withdrawn gaps left out. */
export function sourceCells(review: Review): readonly TextCell[] {
  return [
    ...review.gaps.flatMap((row) => (row.status === "withdrawn" ? [] : cells(row, row.id, ["sources"]))),
    ...review.amendments.flatMap((row) => cells(row, row.id, ["justification"], row.gap)),
  ];
}

/** The cells where citations come up in passing: the gaps' issues and solutions, withdrawn gaps left out. */
export const proseCells = (review: Review): readonly TextCell[] =>
  review.gaps.flatMap((row) => (row.status === "withdrawn" ? [] : cells(row, row.id, ["issue", "solution"])));

function cells<Column extends string>(
  row: Readonly<Record<Column, string>> & { readonly place: RowPlace },
  rowId: string,
  columns: readonly Column[],
  gap?: string,
): readonly TextCell[] {
  const { place } = row;
  return columns.map((column) => ({ place, column, rowId, text: row[column], ...(gap !== undefined && { gap }) }));
}
