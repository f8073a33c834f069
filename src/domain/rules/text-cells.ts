import type { Review } from "../review/review";
import type { RowPlace } from "../gap/row-place";
import { activeGaps } from "../review/row-ids";
import { ROW_TABLES } from "./rule";
import type { RowTable } from "./rule";

/** A cell of the review that holds a person's words. */
export interface TextCell {
  readonly place: RowPlace;
  readonly column: string;
  readonly rowId: string;
  /** Id of the gap the row belongs to, where the row is none itself. */
  readonly gap?: string;
  readonly text: string;
}

/** The tables that `textCells` looks at, each row by itself. */
export const TEXT_TABLES: readonly RowTable[] = ROW_TABLES.filter((table) => table !== "briefTexts");

/** Every cell of prose whose text is looked for, table by table, row by row. */
export const textCells = (review: Review, isWanted: (text: string) => boolean): readonly TextCell[] => [
  ...cellsOf(review.gaps, ["issue", "solution", "sources", "headline"], isWanted),
  ...cellsOf(review.provisions, ["citation", "heading", "text", "noGapReason"], isWanted),
  ...cellsOf(review.amendments, ["draftText", "newText", "alternativeText", "justification"], isWanted),
  ...cellsOf(review.aspects, ["observation", "strategy", "responsible", "positiveEffects", "noGapReason"], isWanted),
  ...cellsOf(review.documents, ["notCitedReason"], isWanted),
  ...cellsOf(review.consultations, ["with", "format", "attendees", "summary", "attachments"], isWanted),
  ...cellsOf(review.feedback, ["raisedBy", "organisation", "feedback", "replies", "response", "change"], isWanted),
  ...cellsOf(review.waivers, ["reason"], isWanted),
];

/** The cells whose citations count, of those looked for: the gaps' sources and the amendments' justifications. */
export const sourceCells = (review: Review, isWanted: (text: string) => boolean = () => true): readonly TextCell[] => [
  ...cellsOf(activeGaps(review), ["sources"], isWanted),
  ...cellsOf(review.amendments, ["justification"], isWanted),
];

/** The cells where citations come up in passing, of those looked for: the gaps' issues and solutions. */
export const proseCells = (review: Review, isWanted: (text: string) => boolean = () => true): readonly TextCell[] =>
  cellsOf(activeGaps(review), ["issue", "solution"], isWanted);

type Row<Column extends string> = Readonly<Record<Column, string>> & {
  readonly place: RowPlace;
  readonly id?: string;
  readonly aspect?: string;
  readonly document?: string;
  readonly gap?: string;
};

/** Most cells are not looked for, so a cell is made only of those that are. */
function cellsOf<Column extends string>(
  rows: readonly Row<Column>[],
  columns: readonly Column[],
  isWanted: (text: string) => boolean,
): readonly TextCell[] {
  const cells: TextCell[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const text: string = row[column];
      if (isWanted(text)) cells.push({ place: row.place, column, ...namesOf(row), text });
    }
  }
  return cells;
}

/** A row without an id of its own goes by what it is about. */
function namesOf({ id, aspect, document, gap }: Row<never>): Pick<TextCell, "rowId" | "gap"> {
  const rowId = aspect === undefined ? (id ?? document ?? gap ?? "") : id || aspect;
  return gap === undefined ? { rowId } : { rowId, gap };
}
