import type { Review } from "../review/review";
import { says } from "../review/thread";
import type { Thread } from "../review/thread";
import { finish, mapInSteps } from "../steps";
import type { Steps } from "../steps";
import { withAnswers } from "./apply-answers";
import { askWhich } from "./ask";
import { changeRecord, changeShared, keepUnread, markGone, threadOf } from "./change-record";
import type { RecordChange } from "./change-record";
import { keepPlace, keepUnseen } from "./keep-place";
import { matchThreads } from "./match-threads";
import { copiesIn, isSaidAgain } from "./on-copies";
import { recordRows } from "./record-rows";
import type { Matched, RecordRow } from "./record-rows";
import { newRecords } from "./new-records";
import type { RecordContext } from "./record-context";
import type { LeftThread, RecordAnswers, RecordPlan, RecordQuestion } from "./record-plan";
import { placesIn } from "./thread-place";

/** What planning a record rests on beside the review. */
export interface RecordSettings {
  /** The day of the reading, e.g. `"2026-11-26"`. */
  readonly today: string;
  readonly answers?: RecordAnswers;
  /**
   * Whether the reading may have missed comments, as in an Excel that lets nobody read notes: then none is taken for
   * deleted.
   */
  readonly mayMiss?: boolean;
}

/**
 * Plan what brings the table Feedback up to date with the comments and notes of a workbook.
 *
 * Rows are only added and filled: a comment that was deleted keeps its row, and what people fill in stays. Planned
 * again once it is written, nothing is left but the questions.
 */
export const planRecord = (review: Review, settings: RecordSettings): RecordPlan =>
  finish(planRecordInSteps(review, settings));

/** The same in steps, each worth the comments and rows of the record that it is done with. */
export function* planRecordInSteps(
  review: Review,
  { today, answers = new Map(), mayMiss = false }: RecordSettings,
): Steps<RecordPlan> {
  const planned = yield* matchedIn(review, { today, answers });
  const { matched, context, isCopied } = planned;
  const changes = yield* mapInSteps(rowsNow(planned, mayMiss), (now) => changeOf(now, context), 1);
  const added = yield* newRecords(matched.news, context);
  const changed = changes.filter(({ cells }) => Object.keys(cells).some((column) => hasPlaceFor(column, review)));
  const tooLong = [...changes, ...added].filter(({ isWhole }) => !isWhole);
  return {
    added,
    changed,
    questions: [
      ...[...matched.unsure].map(([thread, all]) => askWhich(thread, all, context)),
      ...[...changes, ...added].flatMap(({ question }) => question ?? []),
    ],
    left: [
      ...review.threads.filter((thread) => !says(thread)).map((thread): LeftThread => ({ thread, kind: "no-words" })),
      ...tooLong.flatMap(({ thread }): readonly LeftThread[] => (thread ? [{ thread, kind: "too-long" }] : [])),
      ...review.threads.filter(isCopied).map((thread): LeftThread => ({ thread, kind: "copied" })),
    ],
    same: changes.filter((change) => change.thread && !changed.includes(change)).length,
  };
}

/** What is to be asked about the rows of the record, by the same steps without what they would write. */
export function questionsIn(review: Review): readonly RecordQuestion[] {
  const planned = finish(matchedIn(review, { today: "", answers: new Map() }));
  const { matched, context } = planned;
  const questionOf = ({ row, threads: [thread], is }: RowNow): RecordQuestion | undefined => {
    if (is === "gone") return row.mark && keepUnseen(row.feedback, row.mark, threadOf(row.feedback), context).question;
    return thread && is === "one" ? keepPlace(row.feedback, row.mark, thread, context).question : undefined;
  };
  return [
    ...[...matched.unsure].map(([thread, all]) => askWhich(thread, all, context)),
    ...rowsNow(planned, false).flatMap((now) => questionOf(now) ?? []),
  ];
}

/** What recording begins with. */
interface MatchedReview {
  readonly rows: readonly RecordRow[];
  readonly matched: Matched;
  readonly context: RecordContext;
  readonly isCopied: (thread: Thread) => boolean;
}

function* matchedIn(
  review: Review,
  { today, answers }: Required<Omit<RecordSettings, "mayMiss">>,
): Steps<MatchedReview> {
  const byKey = new Map([...answers].map(([id, answer]) => [id.toLowerCase(), answer]));
  const rows = yield* recordRows(review.feedback);
  const places = placesIn(review);
  const copied = copiesIn(review).by;
  const isCopied = (thread: Thread): boolean => isSaidAgain(thread, review);
  const context = { review, places, today, answers: byKey, copied };
  const own = review.threads.filter((thread) => says(thread) && !isCopied(thread));
  const found = yield* matchThreads(rows, own, copied, places);
  return { rows, matched: withAnswers(found, context), context, isCopied };
}

/** The comments of a row that are there. */
function threadsOf(row: RecordRow, { known, renamed }: Pick<Matched, "known" | "renamed">): readonly Thread[] {
  const anew = renamed.get(row);
  return anew ? [anew] : (known.get(row) ?? []);
}

/** A row with those of its comments that are known to be there. */
interface RowNow {
  readonly row: RecordRow;
  readonly threads: readonly Thread[];
  /**
   * It records one comment; or several, or one that a row before it records; or its comments are gone, or may be there
   * and were not read, or were not told from others.
   */
  readonly is: "one" | "shared" | "gone" | "unread";
}

function rowsNow({ rows, matched, context }: MatchedReview, mayMiss: boolean): readonly RowNow[] {
  const emptied = placesWithoutWords(context.review.threads);
  const gone = new Set(matched.gone.filter(({ feedback }) => !mayMiss && !emptied.has(feedback.cell)));
  const recorded = new Set<Thread>();
  return rows.map((row): RowNow => {
    const threads = threadsOf(row, matched);
    const [thread] = threads;
    if (gone.has(row)) return { row, threads, is: "gone" };
    if (!thread) return { row, threads, is: "unread" };
    const isItsOwn = row.ids.length < 2 && !recorded.has(thread);
    recorded.add(thread);
    return { row, threads, is: isItsOwn ? "one" : "shared" };
  });
}

function changeOf({ row, threads, is }: RowNow, context: RecordContext): RecordChange {
  const [thread] = threads;
  if (is === "gone") return markGone(row, context);
  if (is === "unread") return keepUnread(row, context);
  return thread && is === "one" ? changeRecord(row, thread, context) : changeShared(row, threads, context);
}

/** Whether a cell can be written: a person may have deleted the column, and what stands in none is no news each time. */
function hasPlaceFor(column: string, { tables }: Review): boolean {
  const found = tables.find(({ table }) => table === "Feedback");
  return !found || Object.keys(found.letters).length === 0 || found.letters[column] !== undefined;
}

/** A program that drops the words of a note leaves it where it was: that is no deletion. */
const placesWithoutWords = (threads: readonly Thread[]): ReadonlySet<string> =>
  new Set(threads.filter((thread) => !says(thread)).map(({ sheet, cell }) => `${sheet}!${cell}`));
