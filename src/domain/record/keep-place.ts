import { idKey, isSameId } from "../gap/id-key";
import type { Feedback } from "../review/consultation";
import type { Thread } from "../review/thread";
import { NO_KNOWN_ROW, followRow, markOf, namesGap, rowAbout, rowAboutBefore, rowOf, typedGap } from "./about-row";
import { answerTo, askRow, isAboutRow, namesRow, rowAsked } from "./ask";
import { deletedGap } from "./deleted-gap";
import type { RecordContext } from "./record-context";
import type { FeedbackCells, RecordNews, RecordQuestion } from "./record-plan";
import { NOTHING_TO_TELL } from "./row-mark";
import type { KnownRow, MarkedPlace, RowMark } from "./row-mark";
import { NOWHERE, labelIn } from "./thread-place";
import type { FoundRow, Places, ThreadPlace } from "./places";

/** Which row a comment is about, as the record is to hold it. */
export interface KeptPlace {
  readonly cells: FeedbackCells;
  readonly news: readonly RecordNews[];
  /** Where it is taken to hang from now on, and what it is about; as it was while that is asked. */
  readonly place: MarkedPlace;
  readonly question?: RecordQuestion;
}

/** Follow a comment where it is certain which row it is about, and ask where it is not. */
export function keepPlace(
  feedback: Feedback,
  mark: RowMark | undefined,
  thread: Thread,
  context: RecordContext,
): KeptPlace {
  // Earlier records knew no row of a comment on a copy; one on a sheet without rows that becomes a copy is settled.
  if (!mark || (thread.copy && thread.copy.table !== "" && mark.table === "" && !mark.about))
    return placeAnew(feedback, thread, context);
  if (thread.copy) return keepUnseen(feedback, mark, thread, context);
  const place = context.places.of(thread);
  const cell = { ...(place.cell !== feedback.cell && { cell: place.cell }) };
  const row =
    rowAbout(feedback, mark, place, context.places) ?? (isInOwnColumn(feedback, mark, place) ? place : undefined);
  if (row) {
    const cells = {
      ...cell,
      ...renumbered(feedback, mark, row, context, row === place ? place : undefined),
      ...otherColumn(feedback, mark, place, context),
    };
    const hasMoved = place.cell !== feedback.cell || "gap" in cells;
    return { cells, news: hasMoved ? ["moved"] : [], place: markOf(place, row) };
  }
  const answer = answerTo(thread, context);
  if (answer === undefined || !isAboutRow(answer, mark, thread, context))
    // Who is asked which other row it is about is asked until they say.
    return {
      cells: {},
      news: [],
      place: { ...mark, ...(mark.about && { isAsked: true }) },
      question: askRow(feedback, mark, thread, context),
    };
  const said = answered(answer, feedback, mark, place, context);
  return { cells: { ...cell, ...said.cells }, news: ["moved"], place: markOf(place, said.row) };
}

/** The same for a row of which no mark tells where its comment hung. */
function placeAnew(feedback: Feedback, thread: Thread, context: RecordContext): KeptPlace {
  const place = context.places.of(thread);
  const cell = { ...(place.cell !== feedback.cell && { cell: place.cell }) };
  const cells = { ...cell, ...firstPlace(thread.copy ? { ...feedback, cell: "" } : feedback, place) };
  const typed = typedGap({ ...feedback, ...cells }, place, context.places);
  if (!place.isUnsure || typed) return { cells, news: [], place: markOf(place, typed ?? place) };
  return {
    cells: cell,
    news: [],
    place: unsureMark(place),
    question: askRow(feedback, undefined, thread, context),
  };
}

/**
 * The same where nothing that hangs in the table tells of it any more: its comment is gone, or is on a copy, or which row
 * it was about was asked before. Its row is followed as far as it is certain.
 */
export function keepUnseen(feedback: Feedback, mark: RowMark, thread: Thread, context: RecordContext): KeptPlace {
  const { places } = context;
  const before = rowAboutBefore(mark);
  const place = places.of(thread);
  const isPlaced = mark.isAsked && thread.copy && place.row !== "" && !place.isUnsure;
  const typed = typedGap(feedback, before, places);
  const row = typed ?? (isPlaced ? place : mark.isAsked ? undefined : followRow(before, places));
  if (row) {
    const found = rowKept(row, places);
    const named = isPlaced && !typed ? changed(feedback, "gap", place.gap) : renumbered(feedback, mark, row, context);
    return { cells: named, news: "gap" in named ? ["moved"] : [], place: aboutAnother(mark, found) };
  }
  const answer = answerTo(thread, context);
  if (answer === undefined || !isAboutRow(answer, mark, thread, context))
    return {
      cells: {},
      news: [],
      place: { ...mark, isAsked: true },
      question: askRow(feedback, mark, thread, context),
    };
  const said = rowSaid(answer, mark, context);
  if (said) {
    const cells = changed(feedback, "gap", gapOf(said, feedback));
    return { cells, news: ["gap" in cells ? "moved" : "told"], place: aboutAnother(mark, said) };
  }
  // Its number may be another gap's by now.
  const isNamed = before.table === "Gaps" && isSameId(feedback.gap, before.row);
  const gap = isNamed ? deletedGap(feedback.gap, context.review.details.language) : "";
  return {
    cells: changed(feedback, "gap", gap),
    news: [isNamed ? "gap-deleted" : "told"],
    place: aboutAnother(mark, NO_KNOWN_ROW),
  };
}

/**
 * A row as it is to be known from now on: one that is gone is noted down as that, so that its number is none of another
 * row's later, and one of which nothing says that it still is that row goes on being known by the words it had.
 */
function rowKept(row: KnownRow, places: Places): KnownRow | FoundRow {
  const found = places.find(row.table, row.row);
  if (!found) return row.table === "Gaps" && row.print !== NOTHING_TO_TELL ? { ...row, texts: [] } : row;
  return found.print !== row.print && row.table === "Gaps" && places.standing(row) === "likely" ? row : found;
}

/** The row that an answer names; undefined for none. */
export function rowSaid(answer: string, mark: MarkedPlace, { places }: RecordContext): FoundRow | KnownRow | undefined {
  if (namesRow(answer, NOWHERE)) return undefined;
  const asked = rowAsked(mark);
  return places.find(asked.table, answer) ?? places.find("Gaps", answer) ?? asked;
}

const gapOf = (row: FoundRow | KnownRow, { gap }: Pick<Feedback, "gap">): string => ("gap" in row ? row.gap : gap);

/** A mark by which a comment that hangs on no row of ours goes on being about one. */
export function aboutAnother(mark: MarkedPlace, row: KnownRow | FoundRow): MarkedPlace {
  const { table, column } = mark;
  const gap = "gap" in row && namesGap(row.table) && row.gap !== "" ? { gap: row.gap } : {};
  const known = rowOf(row);
  if (table === row.table) return { ...known, column, ...gap };
  return { column, ...rowOf(mark), about: known };
}

/** In the mark of a comment that is about a row which nobody can tell yet. */
export const unsureMark = ({ column, ...place }: ThreadPlace): MarkedPlace => ({
  column,
  ...rowOf(place),
  about: NO_KNOWN_ROW,
  isAsked: true,
});

/** Earlier records knew no row of a comment in a column that a person added. */
const isInOwnColumn = (feedback: Feedback, mark: RowMark, place: ThreadPlace): boolean =>
  mark.table === "" && place.table !== "" && place.column === "" && place.cell === feedback.cell;

/** A row that a person wrote keeps what they wrote. */
const firstPlace = ({ gap, column, cell }: Feedback, place: ThreadPlace): FeedbackCells => ({
  ...(gap.trim() === "" && cell === "" && place.gap !== "" && { gap: place.gap }),
  ...(column.trim() === "" && cell === "" && place.label !== "" && { column: place.label }),
});

/** The new id of a gap, where the record names it by the old one; of a row that names another gap by now, that one. */
function renumbered(
  feedback: Feedback,
  mark: RowMark,
  { table, row }: KnownRow,
  { places }: RecordContext,
  place?: ThreadPlace,
): FeedbackCells {
  const before = rowAboutBefore(mark);
  if (namesGap(table)) {
    const now = place?.gap ?? gapNamedBy({ ...before, table, row }, places);
    const isOurs = mark.gap === undefined ? isGoneLike(feedback.gap, now, places) : isSameId(feedback.gap, mark.gap);
    return isOurs && feedback.gap.trim() !== "" && places.find("Gaps", now) ? changed(feedback, "gap", now) : {};
  }
  const isNamed = table === "Gaps" && idKey(feedback.gap) === idKey(before.row);
  return isNamed ? changed(feedback, "gap", row) : {};
}

/**
 * The gap that a row names by now of which no comment is there any more; `""` where it can't be told, since an id may be
 * that of several rows.
 */
function gapNamedBy({ table, row, print }: KnownRow, places: Places): string {
  const found = places.find(table, row);
  return found && (places.countOf(table, row) === 1 || found.print === print) ? found.gap : "";
}

/**
 * Whether a cell names a gap that is not there, by a number such as the table's. Older marks don't tell what was written
 * by the program; words and several numbers never were.
 */
const isGoneLike = (named: string, now: string, places: Places): boolean =>
  shapeOf(named) === shapeOf(now) && !places.find("Gaps", named);

const shapeOf = (id: string): string => idKey(id).replaceAll(/\d+/gu, "0");

function otherColumn(feedback: Feedback, mark: RowMark, place: ThreadPlace, { review }: RecordContext): FeedbackCells {
  const isSame = mark.column === place.column && mark.table === place.table;
  if (isSame || feedback.column !== labelIn(review, mark.table, mark.column)) return {};
  return { column: place.label };
}

/** What an answer says, and the row that it names. */
interface Answered {
  readonly cells: FeedbackCells;
  readonly row: KnownRow;
}

function answered(
  answer: string,
  feedback: Feedback,
  mark: RowMark,
  place: ThreadPlace,
  { places }: RecordContext,
): Answered {
  if (namesRow(answer, place))
    return {
      cells: { ...changed(feedback, "gap", place.gap), ...changed(feedback, "column", place.label) },
      row: place,
    };
  const before = rowAboutBefore(mark);
  if (namesRow(answer, before)) {
    // It may go by another number since.
    const row = places.find(before.table, before.row) ?? followRow(before, places) ?? before;
    return { cells: {}, row };
  }
  const row = places.find(before.table, answer) ?? places.find("Gaps", answer);
  return { cells: changed(feedback, "gap", row?.gap ?? ""), row: row ?? NO_KNOWN_ROW };
}

const changed = (feedback: Feedback, column: "gap" | "column", text: string): FeedbackCells =>
  feedback[column].trim() === text.trim() ? {} : { [column]: text };
