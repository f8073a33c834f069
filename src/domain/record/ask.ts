import { idKey, isSameId } from "../gap/id-key";
import type { Feedback } from "../review/consultation";
import type { Thread } from "../review/thread";
import { rowAbout, rowAboutBefore } from "./about-row";
import { placesOfWords } from "./compare-place";
import { goesOn } from "./recognise";
import type { RecordRow } from "./record-rows";
import type { RecordContext } from "./record-context";
import { ANOTHER, NO_ROW } from "./record-plan";
import type { RecordChoice, RecordQuestion } from "./record-plan";
import { namesNoComment } from "./typed-rows";
import type { KnownRow, MarkedPlace } from "./row-mark";
import type { ThreadPlace } from "./places";

/** Rows that a comment may be about are not offered without end. */
const MOST_ROWS = 4;

/** Ask which row a comment is about, where that can't be told any more. */
export function askRow(
  feedback: Feedback | undefined,
  mark: MarkedPlace | undefined,
  thread: Thread,
  context: RecordContext,
): RecordQuestion {
  const now = context.places.of(thread);
  const known = mark ? rowAsked(mark) : now;
  const was = { table: known.table, row: known.row, print: known.print, column: mark?.column ?? now.column };
  const kind = kindOf(thread, mark, context);
  const saidIn = placesOfWords(known, context.places);
  const choices = kind === "moved" ? rowChoices(was, now, context) : rowsThere(was, saidIn, context);
  return { kind, thread, feedback: feedback ? [feedback] : [], was, now, saidIn, choices };
}

function kindOf(thread: Thread, mark: MarkedPlace | undefined, context: RecordContext): "moved" | "gone" | "on-copy" {
  if (thread.copy) return "on-copy";
  if (!isGone(thread, context)) return "moved";
  return mark?.about?.table === "" ? "on-copy" : "gone";
}

/** The row that a question is about: of a comment on a copy the one that it hung on there. */
export const rowAsked = (mark: MarkedPlace): KnownRow =>
  mark.isAsked && mark.about?.table === "" ? mark : rowAboutBefore(mark);

const isGone = ({ id }: Thread, { review }: RecordContext): boolean => !review.threads.some((one) => one.id === id);

/** Ask whether a comment is that of a row whose own is not there any more. */
export function askWhich(thread: Thread, rows: readonly RecordRow[], context: RecordContext): RecordQuestion {
  const { places } = context;
  const now = places.of(thread);
  const [first] = rows;
  const mark = first?.mark;
  const isOne = first && rows.length === 1 && mark && !rowAbout(first.feedback, mark, now, places);
  const choices: readonly RecordChoice[] = isOne
    ? rowChoices(rowAboutBefore(mark), now, context)
    : rows.map(({ feedback }) => ({ answer: feedback.id, kind: "that-one" }));
  return {
    kind: rows.every(namesNoComment) ? "typed" : rows.some((row) => goesOn(row, thread)) ? "known-again" : "reworded",
    thread,
    feedback: rows.map(({ feedback }) => feedback),
    was: mark ?? { table: "Gaps", row: first?.feedback.gap ?? "", column: "" },
    now,
    saidIn: [],
    choices: [...choices, { answer: ANOTHER, kind: "another" }],
  };
}

function rowChoices(before: KnownRow, now: ThreadPlace, { places }: RecordContext): readonly RecordChoice[] {
  const others = placesOfWords(before, places).filter((id) => id !== "");
  const ids = [before.row, ...others, now.row].map((id) => (id === "" ? NO_ROW : id));
  const choices = ids
    .filter((id, at) => ids.findIndex((one) => idKey(one) === idKey(id)) === at)
    .map((answer): RecordChoice => {
      return { answer, kind: namesRow(answer, now) ? "where-it-is" : "as-it-was" };
    });
  return [
    ...choices.filter(({ kind }) => kind === "as-it-was").slice(0, MOST_ROWS),
    ...choices.filter(({ kind }) => kind === "where-it-is"),
  ];
}

/** Of what hangs on no row of ours: those that have its row's words or id, and none. */
function rowsThere(before: KnownRow, saidIn: readonly string[], { places }: RecordContext): readonly RecordChoice[] {
  const others = saidIn.filter((id) => id !== "" && !isSameId(id, before.row));
  const ids = [...others.slice(0, MOST_ROWS), ...(places.find(before.table, before.row) ? [before.row] : [])];
  return [...ids.map((answer): RecordChoice => ({ answer, kind: "this-row" })), { answer: NO_ROW, kind: "no-row" }];
}

/** Whether an answer names a row; one without an id goes by `NO_ROW`. */
export const namesRow = (answer: string, { row }: Pick<KnownRow, "row">): boolean =>
  isSameId(answer, row === "" ? NO_ROW : row);

/** What a person answered about a comment, if anything. */
export const answerTo = (thread: Thread, { answers }: RecordContext): string | undefined =>
  answers.get(thread.id.toLowerCase())?.trim();

/**
 * The row of Feedback that a comment is said to be the one of, where that is said: its id, or which row the comment is
 * about where only one may be meant. `ANOTHER` where it is said to be none of them; undefined without such an answer.
 */
export function saidToBe(
  thread: Thread,
  rows: readonly RecordRow[],
  context: RecordContext,
): RecordRow | typeof ANOTHER | undefined {
  const answer = answerTo(thread, context);
  if (answer === undefined) return undefined;
  if (answer.toLowerCase() === ANOTHER) return ANOTHER;
  const named = rows.find(({ feedback }) => isSameId(feedback.id, answer));
  if (named) return named;
  const [only, ...others] = rows;
  return only?.mark && others.length === 0 && isAboutRow(answer, only.mark, thread, context) ? only : undefined;
}

/** Whether an answer says which row a comment is about: one of those offered, or any gap. */
export function isAboutRow(answer: string, mark: MarkedPlace, thread: Thread, context: RecordContext): boolean {
  const { places } = context;
  const { choices } = askRow(undefined, mark, thread, context);
  const isOffered = choices.some((choice) => isSameId(choice.answer, answer));
  return isOffered || places.find("Gaps", answer) !== undefined;
}
