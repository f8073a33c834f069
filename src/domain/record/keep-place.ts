import { idKey, isSameId } from "../gap/id-key";
import type { Feedback } from "../review/consultation";
import type { Thread } from "../review/thread";
import { answerTo, askRow, isAboutRow } from "./ask";
import { hangsWhereItDid } from "./compare-place";
import type { RecordContext } from "./record-context";
import { NO_ROW } from "./record-plan";
import type { FeedbackCells, RecordNews, RecordQuestion } from "./record-plan";
import type { RowMark } from "./row-mark";
import { labelIn } from "./thread-place";
import type { ThreadPlace } from "./thread-place";

/** Which row a comment is about, as the record is to hold it. */
export interface KeptPlace {
  readonly cells: FeedbackCells;
  readonly news: readonly RecordNews[];
  /** Where it is taken to hang from now on; as it was while that is asked. */
  readonly place: Pick<ThreadPlace, "table" | "column" | "row" | "print">;
  readonly question?: RecordQuestion;
}

/** Follow a comment where it is certain that it hangs on the row it hung on, and ask where it is not. */
export function keepPlace(
  feedback: Feedback,
  mark: RowMark | undefined,
  thread: Thread,
  context: RecordContext,
): KeptPlace {
  const place = context.places.of(thread);
  const cell = { ...(place.cell !== feedback.cell && { cell: place.cell }) };
  if (!mark) return { cells: { ...cell, ...firstPlace(feedback, place) }, news: [], place };
  if (hangsWhereItDid(mark, place, context.places)) {
    const followed = { ...cell, ...renumbered(feedback, mark, place), ...otherColumn(feedback, mark, place, context) };
    return { cells: followed, news: place.cell !== feedback.cell || "gap" in followed ? ["moved"] : [], place };
  }
  const answer = answerTo(thread, context);
  if (answer === undefined || !isAboutRow(answer, mark, thread, context))
    return { cells: {}, news: [], place: mark, question: askRow(feedback, mark, thread, context) };
  return { cells: { ...cell, ...answered(answer, feedback, mark, place, context) }, news: ["moved"], place };
}

/** A row that a person wrote keeps what they wrote. */
const firstPlace = ({ gap, column, cell }: Feedback, place: ThreadPlace): FeedbackCells => ({
  ...(gap.trim() === "" && cell === "" && place.gap !== "" && { gap: place.gap }),
  ...(column.trim() === "" && cell === "" && place.label !== "" && { column: place.label }),
});

/** The new id of a gap, unless a person said that the comment is about another one. */
const renumbered = (feedback: Feedback, mark: RowMark, place: ThreadPlace): FeedbackCells =>
  place.table === "Gaps" && idKey(feedback.gap) === idKey(mark.row) && feedback.gap.trim() !== place.gap.trim()
    ? { gap: place.gap }
    : {};

function otherColumn(feedback: Feedback, mark: RowMark, place: ThreadPlace, { review }: RecordContext): FeedbackCells {
  if (mark.column === place.column || feedback.column !== labelIn(review, mark.table, mark.column)) return {};
  return { column: place.label };
}

function answered(
  answer: string,
  feedback: Feedback,
  mark: RowMark,
  place: ThreadPlace,
  { places }: RecordContext,
): FeedbackCells {
  const isHere = isSameId(answer, place.row === "" ? NO_ROW : place.row);
  if (isHere) return { ...changed(feedback, "gap", place.gap), ...changed(feedback, "column", place.label) };
  if (isSameId(answer, mark.row === "" ? NO_ROW : mark.row)) return {};
  if (isSameId(answer, NO_ROW)) return changed(feedback, "gap", "");
  const gap = places.has(mark.table, answer) ? places.gapOf(mark.table, answer) : answer;
  return changed(feedback, "gap", gap);
}

const changed = (feedback: Feedback, column: "gap" | "column", text: string): FeedbackCells =>
  feedback[column] === text ? {} : { [column]: text };
