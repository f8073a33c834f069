import { planRecordInSteps } from "../domain/record/plan-record";
import type { RecordSettings } from "../domain/record/plan-record";
import type { FeedbackCells, FeedbackColumn, RecordPlan } from "../domain/record/record-plan";
import type { Feedback } from "../domain/review/consultation";
import type { Remark } from "../domain/review/remark";
import type { Review } from "../domain/review/review";
import type { SheetTable } from "../domain/review/sheet-table";
import type { Steps } from "../domain/steps";
import { FEEDBACK } from "../domain/review/tables/feedback";
import type { CellEdit, NewRow } from "./writing";
import { cellText, ourTable, toCellEdit, toNewRow } from "./sheet-cells";
import type { OurTable } from "./sheet-cells";

/** Columns that a record of comments needs and workbooks of earlier versions lack. */
export const RECORD_COLUMNS: readonly FeedbackColumn[] = FEEDBACK.columns
  .filter((column) => "isLater" in column)
  .map(({ key }) => key);

/** What is to be written, all of it below or into the table Feedback. */
export interface RecordWrites {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly NewRow[];
}

/** A plan, and what carries it out. */
export interface RecordPlanned {
  readonly plan: RecordPlan;
  readonly writes: RecordWrites;
}

/** Whether a reading may have missed comments, by what it had to remark. */
export const mayMissComments = (remarks: readonly Remark[]): boolean =>
  remarks.some(({ kind }) => kind === "notes-unread" || kind === "thread-unplaced");

/** Plan the record of a review, and what has to be written for it. */
export function* planRecordWrites(
  review: Review,
  tables: readonly SheetTable[],
  settings: RecordSettings,
): Steps<RecordPlanned | undefined> {
  const table = ourTable(tables, review, "Feedback");
  if (!table) return undefined;
  const plan = yield* planRecordInSteps(review, settings);
  return { plan, writes: recordWrites(plan, table) };
}

/** What carries out a plan. Texts for columns that the table lacks are left out. */
function recordWrites({ added, changed }: RecordPlan, table: OurTable): RecordWrites {
  return {
    edits: changed.flatMap(({ feedback, cells }) => feedbackEdits(feedback, cells, table)),
    rows: added.map(({ cells }) => toFeedbackRow(cells, table)),
  };
}

/** Changes of cells of a row of Feedback, but for those that say so already. */
export const feedbackEdits = (
  { place }: Pick<Feedback, "place">,
  cells: FeedbackCells,
  table: OurTable,
): readonly CellEdit[] =>
  Object.entries(cells).flatMap(([column, after]) => {
    const before = cellText(table, place.row, column);
    return before === undefined || before === after ? [] : [toCellEdit(table, place.row, column, { before, after })];
  });

/** A row to put below Feedback. */
function toFeedbackRow(cells: FeedbackCells, table: OurTable): NewRow {
  const idHeader = table.found.headers["id"];
  return { ...toNewRow(cells, table), ...(idHeader !== undefined && { idHeader }) };
}
