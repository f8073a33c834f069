import { planRecord } from "../../../src/domain/record/plan-record";
import type { RecordPlan, RecordQuestion } from "../../../src/domain/record/record-plan";
import { NOTHING_TO_TELL, readRowMark } from "../../../src/domain/record/row-mark";
import type { KnownRow as KnownPlace } from "../../../src/domain/record/row-mark";
import { placesIn } from "../../../src/domain/record/thread-place";
import { profileFor } from "../../../src/domain/profile/profiles";
import * as moreReaders from "../../../src/app/more-readers";
import { readReview } from "../../../src/domain/review/read-review";
import type { Review } from "../../../src/domain/review/review";
import type { Thread } from "../../../src/domain/review/thread";
import { sheetTable } from "../sheet-tables";
import { FIRST_ROW, SHEETS, TOLD, WORD_COLUMNS, cellOf, isSummary, toThread } from "./commented-review";
import type {
  CommentedReview,
  CommentedTable,
  FeedbackRow,
  KnownComment,
  KnownRow,
  TrueRecord,
} from "./commented-review";

/** What came of recording. */
export interface Recorded {
  readonly after: CommentedReview;
  readonly plan: RecordPlan;
  /** The comment behind each thread that the plan speaks of. */
  readonly commentOf: (thread: Thread) => KnownComment;
}

/** Whether the comment that a question is about is in the workbook. */
export const isAboutOneThere = ({ kind }: RecordQuestion): boolean => kind !== "gone";

/** The review as it would be read. */
export const toReview = ({ rows, comments, feedback }: CommentedReview): Review =>
  readReview(
    [
      sheetTable("Review", [{ key: "Language", value: "English" }]),
      sheetTable("Gaps", rows.Gaps.map(gapCells)),
      sheetTable("Amendments", rows.Amendments.map(amendmentCells)),
      sheetTable("Feedback", feedback),
    ],
    comments.map(toThread),
    profileFor,
    moreReaders,
  ).value;

export const gapCells = ({ id, words }: KnownRow): FeedbackRow => ({ id, ...named("Gaps", words) });
export const amendmentCells = ({ id, gap = "", words }: KnownRow): FeedbackRow => ({
  id,
  gap,
  ...named("Amendments", words),
});

const named = (table: CommentedTable, words: KnownRow["words"]): FeedbackRow =>
  Object.fromEntries(WORD_COLUMNS[table].map((column, at) => [column, words[at] ?? ""]));

/** Record with nothing in between: what is planned stands. */
export function recordInModel(before: CommentedReview, today: string, answers: ReadonlyMap<string, string>): Recorded {
  const review = toReview(before);
  const plan = planRecord(review, { today, answers });
  const commentOf = (thread: Thread): KnownComment => before.comments[review.threads.indexOf(thread)]!;
  const feedback = before.feedback.map((row, at): FeedbackRow => {
    const change = plan.changed.find((one) => one.feedback.place.row === FIRST_ROW + at);
    return change ? { ...row, ...change.cells } : row;
  });
  const added = plan.added.map(({ cells }) => cells as FeedbackRow);
  const after = { ...before, feedback: [...feedback, ...added].map(filled), truth: truthAfter(before, review, plan) };
  return { after, plan, commentOf };
}

/** Every cell that is not empty, as a workbook gives it back. */
export const filled = (row: FeedbackRow): FeedbackRow =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, text]) => text !== "")
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** What is known to be true of the comments that are in the record now. */
function truthAfter(before: CommentedReview, review: Review, plan: RecordPlan): readonly TrueRecord[] {
  const commentOf = (thread: Thread): KnownComment => before.comments[review.threads.indexOf(thread)]!;
  const added = plan.added.map(({ thread, cells }): TrueRecord => {
    const comment = commentOf(thread);
    return {
      key: comment.key,
      feedback: cells.id ?? "",
      by: comment.by,
      about: kinUnder(before, comment),
      said: [],
    };
  });
  const anew = new Map(
    plan.changed.flatMap(({ feedback, thread, cells }) =>
      thread && cells.thread !== undefined ? [[feedback.id, commentOf(thread).key] as const] : [],
    ),
  );
  const asked = new Set(plan.questions.filter(isAboutOneThere).map(({ thread }) => commentOf(thread).key));
  const apart = new Set(
    plan.added
      .map(({ thread }) => commentOf(thread))
      .filter((one) => isBeyondKnowing(one, before, review))
      .map(({ key }) => key),
  );
  const twins = before.truth.flatMap((one) => {
    const key = twinOf(one, before, review);
    return key === undefined ? [] : [[one.feedback, key] as const];
  });
  // A record whose comment nobody could know again has a key that none has, each its own.
  const least = Math.min(0, ...before.truth.map(({ key }) => key));
  const byId = before.truth.map((one, at) => ({ ...one, key: apart.has(one.key) ? least - 1 - at : one.key }));
  const known = [...twins, ...anew].reduce((truth, [feedback, key]) => recognised(truth, feedback, key), byId);
  return [...known, ...added].map((one) => {
    const comment = asked.has(one.key) ? undefined : before.comments.find(({ key }) => key === one.key);
    const said = comment ? [comment.text, ...comment.replies.map(({ text }) => text)] : [];
    const about = comment ? kinNow(one, comment, before, review, gapSaid(plan, one)) : one.about;
    return { ...one, about, said: [...new Set([...one.said, ...said])] };
  });
}

/** The gap that a plan puts into a record, where it does. */
const gapSaid = ({ changed }: RecordPlan, { feedback: id }: TrueRecord): string | undefined =>
  changed.find(({ feedback }) => feedback.id === id)?.cells.gap;

/**
 * The row that a comment is about once it was read: what a person typed, or answered about what they typed, is the row
 * that has that number then.
 */
function kinNow(
  record: TrueRecord,
  comment: KnownComment,
  now: CommentedReview,
  review: Review,
  said: string | undefined,
): number | undefined {
  const { gap: typedGap = "", rowSeen = "" } = now.feedback.find(({ id }) => id === record.feedback) ?? {};
  const mark = readRowMark(rowSeen);
  if (record.about === TOLD) {
    const gap = said ?? typedGap;
    const isRead = gap !== "" && (mark?.about ?? mark)?.table !== "Amendments";
    const typed = isRead && now.rows.Gaps.filter(({ id }) => id === gap).at(-1);
    return typed ? typed.kin : TOLD;
  }
  if (mark?.about && isNowhere(mark.about, now, review)) return undefined;
  if (mark?.about) return namesakeOf(mark.about, now, review) ?? record.about;
  return isTakenForItsOwn(record, comment, now, review) ? kinUnder(now, comment) : record.about;
}

/** The row with the number of the one a person named, where that one's words are in it or nowhere: it may be that one, edited. */
function namesakeOf({ table, row, print }: KnownPlace, { rows }: CommentedReview, review: Review): number | undefined {
  const ids = placesIn(review).withPrint(table, print);
  if (row === "" || (ids.length > 0 && !ids.includes(row))) return undefined;
  return rows[table as CommentedTable].filter(({ id }) => id === row).at(-1)?.kin;
}

/** Neither number nor words of the row that a person named are there: nobody could tell which row that is by now. */
const isNowhere = ({ table, row, print }: KnownPlace, { rows }: CommentedReview, review: Review): boolean =>
  rows[table as CommentedTable].every(({ id }) => id !== row) && placesIn(review).withPrint(table, print).length === 0;

/**
 * Whether a comment hangs on a row that has the number of the one it hung on, and its words, as a copy has, or whose
 * words are nowhere any more: nobody could tell another row from that one, or from one that was edited.
 */
function isTakenForItsOwn(
  { feedback: id }: TrueRecord,
  comment: KnownComment,
  now: CommentedReview,
  review: Review,
): boolean {
  const record = now.feedback.find((row) => row["id"] === id) ?? {};
  const mark = readRowMark(record["rowSeen"] ?? "");
  const thread = review.threads[now.comments.indexOf(comment)];
  const places = placesIn(review);
  const here = thread && places.of(thread);
  if (!mark || !here || mark.row === "" || mark.table !== here.table || mark.row !== here.row) return false;
  // A person said that it is about another one than it hangs on; an amendment may name another gap by now.
  if ((record["gap"] ?? "") !== here.gap && (mark.gap === undefined || record["gap"] !== mark.gap)) return false;
  return mark.print === here.print || places.withPrint(mark.table, mark.print).length === 0;
}

/** What is true once a row was taken for that of a comment: what two people can't tell apart changes places. */
function recognised(truth: readonly TrueRecord[], feedback: string, key: number): TrueRecord[] {
  const own = truth.find((one) => one.feedback === feedback);
  const other = truth.find((one) => one !== own && one.key === key);
  const isAlike = own?.by === other?.by && own?.said.some((text) => other?.said.includes(text));
  return truth.map((one) => {
    if (one === own) return { ...one, key };
    return one === other && own && isAlike ? { ...one, key: own.key } : one;
  });
}

/** The copy of a note on a copy of its row, where the note itself says something else by now: nobody could tell them apart. */
function twinOf(record: TrueRecord, { comments, feedback }: CommentedReview, { threads }: Review): number | undefined {
  const id = feedback.find((row) => row["id"] === record.feedback)?.["thread"] ?? "";
  const twin = comments[threads.findIndex((thread) => thread.id === id)];
  const isTwin = twin && twin.form !== "thread" && twin.by === record.by && record.said.includes(twin.text);
  return isTwin ? twin.key : undefined;
}

/**
 * Whether nobody could tell that a comment is one that was recorded: without an id of its own, in other words, and
 * elsewhere.
 */
function isBeyondKnowing(
  comment: KnownComment,
  { truth, feedback, rows, comments }: CommentedReview,
  review: Review,
): boolean {
  const record = truth.find(({ key }) => key === comment.key);
  const row = feedback.find(({ id }) => id === record?.feedback);
  if (!record || !row || hasOwnId(comment, row)) return false;
  const id = rows[comment.table][comment.at]?.id ?? "";
  const thread = review.threads[comments.indexOf(comment)];
  const mark = readRowMark(row["rowSeen"] ?? "");
  const now = thread && placesIn(review).of(thread);
  const isOnItsWords = mark?.table === now?.table && mark?.print === now?.print && now?.print !== NOTHING_TO_TELL;
  const isThere =
    row["cell"] === `${SHEETS[comment.table]}!${cellOf(comment)}` || (id !== "" && mark?.row === id) || isOnItsWords;
  const goesOn = !isSummary(row) && record.said.some((text) => comment.text.startsWith(text));
  return !isThere && !goesOn;
}

/** A repair, or another program, may have given a comment without a time its id, which is in no record yet. */
const hasOwnId = ({ form, guid, time }: KnownComment, row: FeedbackRow): boolean =>
  guid !== "" && ((form === "thread" && time !== "") || (row["thread"] ?? "").includes(guid));

/** The row under a comment, by its `kin`. */
export const kinUnder = ({ rows }: CommentedReview, { table, at }: KnownComment): number | undefined =>
  rows[table][at]?.kin;

/** What somebody answers who knows; nothing where even they could not say it by a number. */
export function truthfulAnswers(review: CommentedReview, today: string): ReadonlyMap<string, string> {
  const { plan, commentOf } = recordInModel(review, today, new Map());
  return new Map(
    plan.questions.flatMap((question) => {
      const answer = isAboutOneThere(question)
        ? truthOf(question, commentOf(question.thread), review)
        : truthOfGone(question, review);
      return answer === undefined ? [] : [[question.thread.id, answer] as const];
    }),
  );
}

function truthOf(question: RecordQuestion, comment: KnownComment, review: CommentedReview): string | undefined {
  const ids = new Set(question.feedback.map(({ id }) => id));
  const own = review.truth.find((one) => ids.has(one.feedback) && one.key === comment.key);
  if (question.kind === "known-again") return own ? own.feedback : "new";
  if (question.kind === "reworded" && !own) return "new";
  // A person may have said of a comment beside one table that it is about a row of the other.
  const rows = Object.values(review.rows).flat();
  const row = own && rows.find(({ kin }) => kin === own.about);
  const isOne = row && rows.filter(({ id }) => id === row.id).length === 1;
  if (isOne && question.choices.some(({ answer }) => answer === row.id)) return row.id;
  return row ? undefined : question.choices.find(({ kind }) => kind === "as-it-was")?.answer;
}

/** Of a comment that is gone: the row that it was about, or none where that is gone as well. */
function truthOfGone({ feedback, choices }: RecordQuestion, review: CommentedReview): string | undefined {
  const own = review.truth.find((one) => one.feedback === feedback[0]?.id);
  if (own?.about === TOLD) return undefined;
  const id = Object.values(review.rows)
    .flat()
    .find(({ kin }) => kin === own?.about)?.id;
  return id === undefined ? "none" : choices.find(({ answer }) => answer === id)?.answer;
}
