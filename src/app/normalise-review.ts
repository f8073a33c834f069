import { MOST_CITATIONS, tooManyCitations } from "./citation-reader";
import type { LeftCitation } from "../domain/citation/rewrite/left-citation";
import { normaliseCitations } from "../domain/citation/rewrite/normalise-citations";
import type { ChangedCitation, NormalStyle } from "../domain/citation/rewrite/normalise-citations";
import type { TextContext } from "../domain/citation/resolve/text-context";
import type { CellPlace } from "../domain/result";
import type { Review } from "../domain/review/review";
import type { RowPlace } from "../domain/gap/row-place";
import { toCellPlace } from "../domain/rules/cell-place";
import { CELL_LIMIT } from "../domain/text/cell-limit";

/** Which cells are meant: columns of a table, in all its rows or in one. */
export type CitationScope =
  | { readonly table: "Gaps"; readonly columns: readonly GapColumn[]; readonly row?: number }
  | { readonly table: "Amendments"; readonly columns: readonly ["justification"]; readonly row?: number };

/** The columns of a gap that cite: lists of sources, and prose where a citation may come up. */
export type GapColumn = "issue" | "solution" | "sources";

/** A cell whose citations were rewritten. */
export interface NormalisedCell {
  readonly place: CellPlace;
  readonly rowId: string;
  readonly before: string;
  readonly after: string;
  readonly changed: readonly ChangedCitation[];
}

/** A citation that was left as it is, and where. */
export interface LeftInCell extends LeftCitation {
  readonly place: CellPlace;
  readonly rowId: string;
}

/** What normalising comes to; nothing is written yet. */
export interface NormalisedReview {
  readonly cells: readonly NormalisedCell[];
  readonly left: readonly LeftInCell[];
}

/**
 * Work out the citations of a review in one form, cell by cell in the order of the table.
 *
 * @param most citations that may be changed or left; more are refused
 * @throws UnusableInput when there are more
 */
export function normaliseReview(
  review: Review,
  scope: CitationScope,
  context: TextContext,
  style: NormalStyle,
  most: number = MOST_CITATIONS,
): NormalisedReview {
  const cells: NormalisedCell[] = [];
  const left: LeftInCell[] = [];
  let count = 0;
  for (const { place, rowId, text, isProse } of cellsOf(review, scope)) {
    const made = normaliseCitations(text, context, style);
    count += made.changed.length + made.left.length;
    if (count > most) throw tooManyCitations(most);
    const isTooLong = made.text.length > CELL_LIMIT;
    if (made.changed.length > 0 && !isTooLong)
      cells.push({ place, rowId, before: text, after: made.text, changed: made.changed });
    const tooLong = isTooLong ? made.changed.map(toTooLong) : [];
    for (const one of [...made.left, ...tooLong])
      // "Article 14" alone in an issue means the draft.
      if (!isProse || one.reason !== "unresolved") left.push({ ...one, place, rowId });
  }
  return { cells, left };
}

const toTooLong = ({ before: text, start, end }: ChangedCitation): LeftCitation => ({
  text,
  start,
  end,
  reason: "length",
});

interface ScopedCell {
  readonly place: CellPlace;
  readonly rowId: string;
  readonly text: string;
  readonly isProse: boolean;
}

function cellsOf(review: Review, scope: CitationScope): readonly ScopedCell[] {
  const isMeant = ({ place }: { readonly place: RowPlace }): boolean =>
    scope.row === undefined || scope.row === place.row;
  if (scope.table === "Amendments")
    return review.amendments.filter(isMeant).map(({ place, id, justification }) => ({
      place: toCellPlace(review, place, "justification"),
      rowId: id,
      text: justification,
      isProse: false,
    }));
  return review.gaps.filter(isMeant).flatMap((gap) =>
    scope.columns.map((column) => ({
      place: toCellPlace(review, gap.place, column),
      rowId: gap.id,
      text: gap[column],
      isProse: column !== "sources",
    })),
  );
}
