import type { Profile } from "../domain/profile/profile";
import { type MissingQuestion, missingQuestions } from "../domain/review/missing-questions";
import type { Review } from "../domain/review/review";
import { ASPECTS } from "../domain/review/tables/aspects";
import type { CellEdit, NewRow } from "./writing";
import { cellText, toCellEdit, toNewRow } from "./sheet-cells";
import type { OurTable } from "./sheet-cells";

/** Columns of the table Aspects that answers to questions need and workbooks of earlier versions lack. */
export const QUESTION_COLUMNS: readonly string[] = ASPECTS.columns
  .filter((column) => "isLater" in column)
  .map(({ key }) => key);

/** What gives a Coverage sheet the questions that it lacks. */
export interface QuestionWrites {
  /** Numbers of the questions that get a row. */
  readonly added: readonly string[];
  /** Numbers of aspects, for the rows that they have already. */
  readonly edits: readonly CellEdit[];
  readonly rows: readonly NewRow[];
}

/**
 * Plan the rows of questions that a Coverage sheet lacks, below those it has. A row that an aspect has stays the
 * aspect's own, with all that was typed there, and gets the aspect's number.
 *
 * @param table as it stands once it has `QUESTION_COLUMNS`
 */
export function questionWrites(review: Review, profile: Profile, table: OurTable): QuestionWrites {
  const missing = missingQuestions(review, profile);
  const added = missing.filter(({ row }) => row === undefined);
  return {
    added: added.map(({ id }) => id),
    edits: missing.flatMap(({ id, row }) => {
      const before = row && cellText(table, row.place.row, "id");
      return row && before !== undefined ? [toCellEdit(table, row.place.row, "id", { before, after: id })] : [];
    }),
    rows: added.map((one) => toRow(one, review, table)),
  };
}

/**
 * Whether the sheet was made with rows for questions, and not extended: then their number stands before the count.
 * Formulas of earlier sheets know aspects alone, so that the count would be the aspect's in each of its questions, and
 * the map would show an aspect once more for each.
 */
const countsByQuestion = ({ sheetTable: { headers }, found }: OurTable): boolean =>
  headers.indexOf(found.headers["id"] ?? "") < headers.indexOf(found.headers["gaps"] ?? "");

const NOT_COUNTED = "–";

function toRow({ id, aspect, question }: MissingQuestion, { details: { language } }: Review, table: OurTable): NewRow {
  const isCounted = !id.includes(".") || countsByQuestion(table);
  const cells = {
    aspect: isCounted ? aspect.name[language] : "",
    id,
    question: question?.text[language] ?? "",
    // In the place of the table's formula, which would say 0.
    gaps: isCounted ? "" : NOT_COUNTED,
  };
  return toNewRow(cells, table);
}
