import { coverageFormula } from "../domain/review/coverage-formula";
import { isSameId } from "../domain/gap/id-key";
import type { Profile } from "../domain/profile/profile";
import { type MissingQuestion, missingQuestions } from "../domain/review/missing-questions";
import type { Review } from "../domain/review/review";
import { activeGaps } from "../domain/review/row-ids";
import { referencesAmong } from "../domain/review/table-reference";
import { ASPECTS } from "../domain/review/tables/aspects";
import type { CellEdit, NewRow } from "./writing";
import { cellText, toCellEdit, toNewRow } from "./sheet-cells";
import type { OurTable } from "./sheet-cells";

/** Columns of the table Aspects that answers to questions need and workbooks of earlier versions lack. */
export const QUESTION_COLUMNS: readonly string[] = ASPECTS.columns
  .filter((column) => "isLater" in column)
  .map(({ key }) => key);

/** The column of the table Gaps by which gaps name questions, and rows of Coverage count them. */
export const QUESTIONS_OF_GAPS: readonly string[] = ["questions"];

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
 * @param table as it stands once it has `QUESTION_COLUMNS`, and the table of gaps `QUESTIONS_OF_GAPS`
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
 * Whether the sheet was made with rows for questions, and not extended: then their number stands before the count. The
 * map of an earlier one would show an aspect once more for each question that names it.
 */
const isMadeForQuestions = ({ sheetTable: { headers }, found }: OurTable): boolean =>
  headers.indexOf(found.headers["id"] ?? "") < headers.indexOf(found.headers["gaps"] ?? "");

/** The row counts by a formula of its own, since that of an earlier sheet knows aspects alone. */
function toRow({ id, aspect, question }: MissingQuestion, review: Review, table: OurTable): NewRow {
  const { details, tables } = review;
  const namesAspect = !id.includes(".") || isMadeForQuestions(table);
  const cells = {
    aspect: namesAspect ? aspect.name[details.language] : "",
    id,
    question: question?.text[details.language] ?? "",
  };
  const counted = activeGaps(review).filter(({ aspects, questions = [] }) =>
    id.includes(".") ? questions.some((one) => isSameId(one, id)) : aspects.includes(aspect.id),
  );
  const formula = coverageFormula(referencesAmong(tables, details.language), details.language);
  const header = table.found.headers["gaps"];
  return {
    ...toNewRow(cells, table),
    ...(header !== undefined && { formulas: { [header]: { formula, value: counted.length } } }),
  };
}
